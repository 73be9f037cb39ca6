// Persons in lists: who stands beside a known person, parted by 、 or 和, is one too (甲某、乙某和丙某).

import { matchesOf } from '../../flat.ts'
import { commonSurnames, compoundSurnames, surnames } from '../../lexicon/surnames.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { isOrdinaryWord, tagOf } from '../words.ts'
import { chineseNameAt, chineseNameBefore } from './name.ts'
import type { PersonSpan } from './person.ts'
import { foreignNameAt } from './spelled.ts'

const separators = ['以及', '、', '和', '与', '及']

const hasKnownSurname = (name: string) => commonSurnames.has(name.charAt(0)) || compoundSurnames.has(name.slice(0, 2))

const address = /^(?:夫妇|伉俪|先生|女士|博士|教授)/

/** Where the next item of a list begins when one ends at `at`; a short note in brackets is passed over. */
function nextItem(text: string, at: number): number | undefined {
  let next = at + (address.exec(text.slice(at, at + 2))?.[0].length ?? 0)
  if (text.charAt(next) === '(') {
    const close = text.indexOf(')', next)
    if (close < 0 || close - next > 12) return undefined
    next = close + 1
  }
  const separator = separators.find((word) => text.startsWith(word, next))
  return separator === undefined ? undefined : next + separator.length
}

const bodyFollows =
  /^(?:集团|公司|有限|股份|控股|实业|科技|药业|医药|制药|地产|置业|房地产|银行|医院|大学|学院|中学|小学|学校|慈善|公益|基金|投资|食品|乳业|酒业|电器|电子|国际|传媒|文化|建设|建筑|能源|汽车|保险|证券|网络|教育)/

/** 甲某、|辜都|、乙某: between two names of a list two or three characters with a surname that end at a separator. */
function rareItem(context: Context, start: number): number | undefined {
  const { text } = context
  const item = /^[\u4e00-\u9fff]{2,3}(?=、)/.exec(text.slice(start, start + 4))?.[0]
  if (item === undefined || !surnames.has(item.charAt(0))) return undefined
  // 、|丰盛|、 is a word elsewhere, 、|华为|、 a company.
  if (tagOf(item) !== 'x' && !/^(?:[avif]|nr|vn|nz)$/.test(tagOf(item))) return undefined
  const end = start + item.length
  const next = chineseNameAt(context, end + 1)
  const isName = next && next.score >= 3 && hasKnownSurname(text.slice(end + 1, next.end))
  return isName && !isOrdinaryWord(text.slice(end + 1, next.end)) ? end : undefined
}

/** Follows the list to the right of a person. `isTaken` says where something else is known to stand. */
export function listAfter(context: Context, person: PersonSpan, isTaken: (at: number) => boolean): PersonSpan[] {
  const found: PersonSpan[] = []
  let at: number | undefined = person.end
  while (at !== undefined) {
    const start = nextItem(context.text, at)
    if (start === undefined || isTaken(start)) break
    const dotted = foreignNameAt(context, start)
    const candidate = dotted === undefined ? chineseNameAt(context, start) : { end: dotted, score: 3 }
    const name = context.text.slice(start, candidate?.end)
    if (
      !candidate ||
      candidate.score < 1.5 ||
      (dotted === undefined && !hasKnownSurname(name) && candidate.score < 3)
    ) {
      const rare = rareItem(context, start)
      if (rare === undefined) break
      found.push({ start, end: rare, name: context.text.slice(start, rare) })
      at = rare
      continue
    }
    // 和|师生|代表
    if (/^师[生友]/.test(name)) break
    // 、万科|集团董事长某某: a company's name may begin like a person's.
    if (bodyFollows.test(context.text.slice(candidate.end, candidate.end + 6))) break
    // 安利(中国)|总裁 is a company.
    if (/^\([^()]{2,6}\)[\u4e00-\u9fff]/.test(context.text.slice(candidate.end, candidate.end + 10))) break
    found.push({ start, end: candidate.end, name })
    at = candidate.end
  }
  return found
}

/** Follows the list to the left of a person. */
export function listBefore(context: Context, person: PersonSpan, isTaken: (at: number) => boolean): PersonSpan[] {
  const found: PersonSpan[] = []
  let at = person.start
  for (;;) {
    const end = at - 1
    if (context.text.charAt(end) !== '、' || isTaken(end - 1)) break
    const start = chineseNameBefore(context, end, 0)
    // A person known already follows the list further by itself.
    if (start === undefined || isTaken(start)) break
    const name = context.text.slice(start, end)
    if (!hasKnownSurname(name) && !isMarkAt(context.text, start - 1)) break
    found.push({ start, end, name })
    at = start
  }
  return found
}

const andOthers =
  /等(?=一行)|等(?:爱心)?(?:单位|企业|机构|组织|部门|集体)?(?:和|及|与|、)(?:爱心|热心)?(?:个人|人士)|等(?:\d{1,3}[名位]?|[一二三四五六七八九十数几多]+[名位]?)?(?:人|个人|同志|老师|嘉宾|领导|专家)|等(?:\d{1,3}|[一二三四五六七八九十数几多]{1,3})[名位][^,。;、\d]{0,8}?(?:[家者师生员手星]|老师|校友|艺人|名人|爱心人士|代表|理事|教授|院士|博士)/g

/** 甲某、乙某|五位某某企业家, 甲某和乙某|两名校友: how many of what were named. */
const countedPersons =
  /(?<=[\u4e00-\u9fff])[两二三四五六七八九十][位名][^,。;、]{0,8}?(?:企业家|校友|老师|教师|教授|专家|代表|委员|理事|先生|女士|乡贤|同学|学子|同志|医生|人士|领导|院士|博士|捐赠人|志愿者|青年|慈善家|侨领|侨胞)/g

/** 授予|甲某|等10人 … */
const honouring = /授予|表彰|慰问|看望|资助|救助|邀请|聘请|评选|推选/

/** 甲某、乙某|三兄弟分别捐出 …, 甲某和乙某|以家族名义捐款: what several persons do who give. */
const giveTogether =
  /(?:[两二三四五六七八九十]?(?:兄弟|姐妹|姊妹|父子|父女|夫妇|伉俪|家族|人))?,?(?:昨日?|今日?|也|亦|还|都|均|则|分别|各自?|合共|共同?|以[\u4e00-\u9fff]{2,12}名义)*(?:捐[款出资赠助献\d一二两三四五六七八九十百]|认捐)/g

const unusual = /(?<=、)[\u4e00-\u9fff]{2,4}(?<![局会院校部委厅处社司团所心县市区省镇乡村])$/

/** The names of a list that ends at `end`, from the last; of people that are `counted` those with rare surnames, or with none, too. */
function namesBefore(context: Context, listEnd: number, counted = false): PersonSpan[] {
  const { text } = context
  const list: PersonSpan[] = []
  for (let end = listEnd; ; ) {
    const odd = counted ? unusual.exec(text.slice(Math.max(0, end - 5), end))?.[0].length : undefined
    const start = chineseNameBefore(context, end, 0) ?? (odd === undefined ? undefined : end - odd)
    if (start === undefined || context.placeFrom.has(start)) return list
    const isKnown = hasKnownSurname(text.slice(start, end)) || (counted && surnames.has(text.charAt(start)))
    if (!isKnown && odd !== end - start) return list
    list.push({ start, end, name: text.slice(start, end) })
    if (!separators.includes(text.charAt(start - 1))) return list
    end = start - 1
  }
}

/** 甲某、乙某等人: the names of a list that ends so; one alone where a mark stands before it. */
export function listedWithOthers(context: Context): PersonSpan[] {
  const { text } = context
  const found: PersonSpan[] = []
  for (const match of matchesOf(text, giveTogether)) {
    const list = namesBefore(context, match.index)
    const first = list.at(-1)
    const isAll =
      first !== undefined && (isMarkAt(text, first.start - 1) || '而由中'.includes(text.charAt(first.start - 1)))
    if (isAll && (list.length > 1 || match[0].includes('名义'))) found.push(...list)
  }
  for (const match of matchesOf(text, countedPersons)) {
    const list = namesBefore(context, match.index, true)
    const known = list.filter(({ name }) => hasKnownSurname(name))
    if (list.length > 1 && known.length * 2 >= list.length) found.push(...list)
  }
  for (const match of matchesOf(text, andOthers)) {
    const isCounted = /^等.{1,3}[名位]/.test(match[0])
    const named = namesBefore(context, match.index, isCounted)
    const known = named.filter(({ name }) => hasKnownSurname(name))
    const list = known.length > 1 ? named : known
    const [only] = list
    const leads = only && (isMarkAt(text, only.start - 1) || honouring.test(text.slice(only.start - 2, only.start)))
    if (list.length > 1 || leads) found.push(...list)
  }
  return found
}
