// The body that a general word before a title points back to: 医院|副院长, 我校某某处|处长, 第三届理事会|理事长.

import { anaphors } from '../../lexicon/anaphors.ts'
import { type EntityType, organizationTypes } from '../../ontology.ts'
import type { Reference } from '../fact.ts'
import type { Memory } from '../memory.ts'

/** 第三届|理事会. */
export const session = /^(?:第[一二三四五六七八九十\d]+届|首届|上届|本届|新一届|现任)/

/** When somebody comes, before the body that writes. */
const beforeOwn =
  /^[\u4e00-\u9fff\d]{0,8}?[日天时年期间后上下午](?=[我本](?:会|院|校|司|行|集团|基金会|中心|协会|商会|公司))/

/** 第三届理事会|理事长 is the office of 理事长. */
export const termOfBoard =
  /^(?:第[一二三四五六七八九十\d]+届|首届|上届|本届|新一届)?(?:理事会|监事会|董事会|委员会|执委会|常委会)(?=.*(?:事长|理事|监事|董事|秘书长|会长|委员|常委|主席)$)/

/** Boards and short words for the body that they are of. */
export const boards: readonly (readonly [string, readonly EntityType[]])[] = [
  ['理事会', ['Foundation', 'SocialOrganization']],
  ['监事会', ['Foundation', 'SocialOrganization', 'Company']],
  ['董事会', ['Company', 'Foundation']],
  ['秘书处', ['Foundation', 'SocialOrganization']],
  ['企业', ['Company']],
  ['校', ['ResearchBody']],
  ['院', ['Hospital', 'ResearchBody']],
  ['本会', ['Foundation', 'SocialOrganization']],
  ['会', ['SocialOrganization', 'Foundation']],
]

const unit = /^[\u4e00-\u9fff]{1,12}(?:[部处科室心院系会委组办所局司团]|基金|项目)$/

/** A general word that points back, as a department or before one: 医院|副院长, 我校某某处|处长; and what is left of it. */
export function pointedAt(whole: string, at: number, memory: Memory): { body: Reference; rest: string } | undefined {
  // 近日|我会副会长
  const department = whole.replace(session, '').replace(beforeOwn, '')
  const board = boards.find(([word]) => department === word)?.[1]
  const told = (body: Reference | undefined, rest = '') => body && { body, rest }
  const school = /^(?:学院|学校|大学)(?=党委|党总支|$)/.exec(department)
  if (school) {
    const [main] = memory.resolve({ types: ['ResearchBody'], count: 1, pointing: false }, at)
    const body = school[0] === '学院' ? (memory.endingWith('学院', ['ResearchBody'], at) ?? main) : main
    return told(body, department.slice(school[0].length))
  }
  if (board) return told(memory.resolve({ types: board, count: 1, pointing: !/^[校企院]/.test(department) }, at)[0])
  if (department.length < 2) return undefined
  for (let cut = department.length; cut >= Math.min(3, department.length); cut--) {
    const rest = department.slice(cut)
    const named =
      rest === '' || unit.test(rest) ? memory.endingWith(department.slice(0, cut), organizationTypes, at) : undefined
    if (named) return told(named, rest)
  }
  if (/^[我本该]?校/.test(department)) {
    const rest = department.replace(/^[我本该]?校/, '')
    const [school] = memory.resolve({ types: ['ResearchBody'], count: 1, pointing: false }, at)
    return rest === '' || unit.test(rest) ? told(school, rest) : undefined
  }
  const match = anaphors.longestAt(department, 0)
  if (match?.value.count !== 1) return undefined
  // 项目|管理部 is a department, 该项目|负责人 no.
  if (!match.value.pointing && match.value.types.includes('Project')) return undefined
  // 慈善会|副会长, where no 慈善会 was named.
  if (!match.value.pointing && match.value.noun !== undefined) return undefined
  const rest = department.slice(match.end).replace(session, '')
  return rest === '' || unit.test(rest)
    ? told(memory.resolve({ ...match.value, pointing: true }, at)[0], rest)
    : undefined
}

/** 把善款交到石壁小学|校长: the last name that ends like this, with four characters or more. */
export function longestEnding(words: string, memory: Memory, at: number): Reference | undefined {
  for (let from = 0; from <= words.length - 4; from++) {
    const named = memory.endingWith(words.slice(from), organizationTypes, at)
    if (named) return named
  }
  return undefined
}
