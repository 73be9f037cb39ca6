// Words that stand for something named before: 该基金会, 双方, 两家医院, 项目, 我省.

import type { EntityType } from '../ontology.ts'
import { trieOf, wordsIn } from './trie.ts'

export interface Anaphor {
  /** What it may stand for. */
  readonly types: readonly EntityType[]
  /** How many things: 1, 2 or 3, or as many as the last group had. */
  readonly count: number | 'group'
  /** Points back for certain (该, 上述), or only may (项目, 医院). */
  readonly pointing: boolean
  /** The noun that points (该|项目): of several things the one whose name ends with it is meant. */
  readonly noun?: string
  /** Of whoever writes (我校, 本会). */
  readonly own?: true
  /** What the article tells of (此次|活动). */
  readonly told?: true
}

const nouns: readonly (readonly [words: string, types: readonly EntityType[]])[] = [
  ['基金会', ['Foundation']],
  ['慈善基金 公益基金', ['Foundation', 'Project']],
  ['公司 企业 集团', ['Company']],
  ['医院 院方 中医院 人民医院 妇幼保健院 卫生院', ['Hospital']],
  ['学校 大学 学院 研究院 研究所', ['ResearchBody']],
  ['中心', ['SocialOrganization', 'Foundation', 'ResearchBody', 'Hospital']],
  ['协会 总会 学会 商会 慈善会 红十字会 联合会 红会 机构 组织 联盟', ['SocialOrganization', 'Foundation']],
  ['项目 计划 工程 行动 活动 公益项目 公益活动 公益行动 公益计划 专项基金 基金', ['Project']],
  ['局 厅 委 部门', ['GovernmentBody']],
  ['卫生站 卫生室', ['Hospital']],
  ['小学 中学 幼儿园', ['ResearchBody']],
]

/** Measures that may stand between 这 and a noun: 这家|基金会, 这项|活动. */
const measures: readonly (readonly [measure: string, nouns: RegExp])[] = [
  ['家', /^(?:基金会|公司|企业|集团|医院|机构|组织)$/],
  ['所', /^(?:医院|学校|大学|学院)$/],
  ['场', /^(?:活动|公益活动|行动)$/],
  ['项', /^(?:项目|计划|工程|行动|活动|公益项目|公益活动)$/],
]

/** Words before a noun that make it point back. */
const pointers = (noun: string): string[] => [
  ...['该', '本', '此', '这一', '这个', '我', '上述', '此次', '本次', '这次'],
  ...measures.filter(([, nouns]) => nouns.test(noun)).flatMap(([measure]) => [`这${measure}`, `该${measure}`]),
]

const anyOrganization = [
  'Foundation',
  'Company',
  'GovernmentBody',
  'Hospital',
  'ResearchBody',
  'SocialOrganization',
] as const

function* entries(): Generator<readonly [string, Anaphor]> {
  for (const [words, types] of nouns) {
    for (const word of wordsIn(words)) {
      for (const prefix of pointers(word)) {
        if (prefix === '我' && !/^[院会局厅校司]/.test(word.slice(-1))) continue
        yield [
          prefix + word,
          {
            types,
            count: 1,
            pointing: true,
            noun: word,
            ...(/^[我本]$/.test(prefix) && { own: true }),
            ...(/^[此本这]次$/.test(prefix) && { told: true }),
          },
        ]
      }
      if (
        ![
          '局',
          '厅',
          '委',
          '部门',
          '机构',
          '组织',
          '企业',
          '基金',
          '慈善基金',
          '公益基金',
          '联盟',
          '集团',
          '计划',
          '行动',
          '工程',
          '大学',
          '学院',
          '卫生站',
          '卫生室',
          '小学',
          '中学',
          '幼儿园',
        ].includes(word)
      ) {
        yield [
          word,
          {
            types,
            count: 1,
            pointing: false,
            ...(/^(?:中医院|人民医院|妇幼保健院|卫生院|商会|协会|学会|慈善会|红十字会|红会|联合会)$/.test(word) && {
              noun: word,
            }),
          },
        ]
      }
      if (/^(?:基金会|公司|企业|医院|学校|机构|大学|单位)$/.test(word)) {
        for (const count of [2, 3] as const) {
          for (const number of count === 2 ? ['两', '二', '这两'] : ['三', '这三']) {
            for (const unit of ['家', '所', '个', '']) yield [number + unit + word, { types, count, pointing: true }]
          }
        }
      }
    }
  }
  for (const word of ['该院', '我院', '本院'])
    yield [
      word,
      { types: ['Hospital', 'ResearchBody'], count: 1, pointing: true, ...(/^[我本]/.test(word) && { own: true }) },
    ]
  for (const word of ['该校', '我校', '本校', '母校'])
    yield [word, { types: ['ResearchBody'], count: 1, pointing: true, ...(/^[我本]/.test(word) && { own: true }) }]
  for (const word of ['我集团', '本集团', '我司', '本司', '我行', '本行', '该行'])
    yield [word, { types: ['Company'], count: 1, pointing: true, ...(/^[我本]/.test(word) && { own: true }) }]
  for (const word of ['该会', '我会', '本会'])
    yield [
      word,
      {
        types: ['Foundation', 'SocialOrganization'],
        count: 1,
        pointing: true,
        noun: '会',
        ...(/^[我本]/.test(word) && { own: true }),
      },
    ]
  yield ['后者', { types: anyOrganization, count: 1, pointing: true }]
  for (const word of ['双方', '两方']) yield [word, { types: anyOrganization, count: 2, pointing: true }]
  yield ['三方', { types: anyOrganization, count: 3, pointing: true }]
  for (const word of [
    '上述机构',
    '上述单位',
    '以上单位',
    '以上机构',
    '各方',
    '三家单位',
    '三家机构',
    '四家单位',
    '四家机构',
    '这些机构',
  ]) {
    yield [word, { types: anyOrganization, count: 'group', pointing: true }]
  }
}

export const anaphors = trieOf<Anaphor>(entries())

/** What follows a noun that is part of a name which is not known: 某某|中心|小学. */
export const goesOnAsName = /^(?:小学|中学|学校|完小|幼儿园|医院|卫生院|敬老院|福利院|[校城]区|血站)/
