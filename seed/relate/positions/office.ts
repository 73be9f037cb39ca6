// The body in which a title is held: named in the phrase, handed on by the phrase before, pointed at, or told by the title itself.

import { anaphors } from '../../lexicon/anaphors.ts'
import { type EntityType, organizationTypes } from '../../ontology.ts'
import { levels } from '../../recognise/organizations/region.ts'
import type { Span } from '../../segment/article.ts'
import type { Reference } from '../fact.ts'
import type { Memory } from '../memory.ts'
import { type Reading, referenceOf } from '../reading.ts'
import {
  bodyAt,
  committeeOfZone,
  fits,
  isLeftOpen,
  leadingPlaceOf,
  namesAnother,
  organOf,
  placeForTitle,
  siblingOf,
  suits,
  typesOf,
  workingCommittee,
} from './body.ts'
import type { HeldTitle } from './phrase.ts'

export interface Position {
  readonly body: Reference
  readonly title?: string
  readonly method: string
  readonly confidence: number
  /** Where it is told, if not in the phrase before the name. */
  readonly told?: Span
}

/** What the phrase before hands on. */
export interface Carried {
  readonly body?: Reference
  readonly place?: string
}

/** 第三届|理事会. */
const session = /^(?:第[一二三四五六七八九十\d]+届|首届|上届|本届|新一届|现任)/

/** When somebody comes, before the body that writes. */
const beforeOwn =
  /^[\u4e00-\u9fff\d]{0,8}?[日天时年期间后上下午](?=[我本](?:会|院|校|司|行|集团|基金会|中心|协会|商会|公司))/

/** 第三届理事会|理事长 is the office of 理事长. */
const termOfBoard =
  /^(?:第[一二三四五六七八九十\d]+届|首届|上届|本届|新一届)?(?:理事会|监事会|董事会|委员会|执委会|常委会)(?=.*(?:事长|理事|监事|董事|秘书长|委员|常委|主席)$)/

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
function pointedAt(whole: string, at: number, memory: Memory): { body: Reference; rest: string } | undefined {
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

/** 某某基金管委会|主任: a body of its own, though it was not read as one. */
const otherBody =
  /^团[省市县区州]委|^[省市县区州](?![级属])[\u4e00-\u9fff]*[委局厅办会院部]$|[\u4e00-\u9fff]{3,}(?:基金管委会|基金管理委员会|管委会|协会|学会|商会|公司|集团|基金会|(?<!附属)学院(?=党委|党总支))/

/** 某市|总医院某部|主任: the name of the body goes on where it was cut. */
const holdsBody = /医院|协会|学会|商会|联合会|公司|集团|基金会|大学|^世界|^国际/

/** 县委书记, 镇长, 乡人大主席: offices that name their level. */
const ownLevelOf = /^(?:常务|副|原|代)*(自治区(?=党委)|[省市县区州旗镇乡])(?:委|党委|人大|政协|长)/

const levelNamed = (reading: Reading, level: string, at: number): string | undefined => {
  const known = levels.find((one) => one === level)
  return known && reading.regions.nameAt(known, at)
}

/** 某区政府 …,政府|副县长: of a county, and not of the district's government that was named before. */
const isOfOtherLevel = (body: string, title: string): boolean => {
  const level = /^副?([省市县区州旗镇乡])长$/.exec(title)?.[1]
  const other = /([省市县区州旗镇乡])(?:人民)?政府$/.exec(body)?.[1]
  return level !== undefined && other !== undefined && level !== other
}

function bodyOfTitle(reading: Reading, held: HeldTitle, carried: Carried, memory: Memory): Position | undefined {
  const { body, department, title, start } = held
  const full = (department + title).replace(termOfBoard, '')
  if (body?.kind === 'name')
    return {
      body: referenceOf(body),
      title: full,
      method: 'title',
      confidence: holdsBody.test(department) ? 0.85 : 0.95,
    }
  // 某街道|工作队|第一书记: of what is not named.
  if (body?.kind === 'place' && /(?:队|组|站|公司|学校|医院)$/.test(department)) return undefined
  if (body?.kind === 'place') {
    const working = workingCommittee(reading, body, full)
    if (working)
      return { body: working, title: full.replace(/^.*?党工委/, ''), method: 'title-place', confidence: 0.88 }
    const organ = organOf(full)
    return organ === undefined
      ? undefined
      : { body: bodyAt(body.name, organ, full), title: full, method: 'title-place', confidence: 0.88 }
  }
  const sibling = body === undefined ? siblingOf(carried.body, full) : undefined
  if (sibling) return { ...sibling, method: 'title-sibling', confidence: 0.88 }
  const pointed = pointedAt(department, start, memory)
  if (pointed && !isOfOtherLevel(pointed.body.name, title))
    return {
      body: pointed.body,
      title: (pointed.rest + title).replace(termOfBoard, ''),
      method: 'title-anaphor',
      confidence: 0.85,
    }
  // 高新区|党工委书记
  const committee = body === undefined ? committeeOfZone(department + title) : undefined
  if (committee !== undefined)
    return {
      body: { type: 'GovernmentBody', name: committee },
      title: title.replace('党工委', ''),
      method: 'title-zone',
      confidence: 0.88,
    }
  // 我院|党委书记, 学院|党委书记, where the text does not say which.
  if (isLeftOpen(department, carried.body) || (!held.body && namesAnother(department))) return undefined
  // 著名|某某专家: known everywhere, and not for the body named before.
  if (/^(?:中国|我国|全国|世界|国际|亚洲|国内|著名|知名)/.test(department) && !held.body) return undefined
  const organ = organOf(full)
  // 县委书记: of the county that the text speaks of, not of the body before.
  const level = ownLevelOf.exec(full)?.[1]
  if (level !== undefined && organ !== undefined) {
    const place = carried.place?.endsWith(level) ? carried.place : levelNamed(reading, level, start)
    return place === undefined
      ? undefined
      : { body: bodyAt(place, organ), title: full, method: 'title-region', confidence: 0.88 }
  }
  // 全国妇联书记、|副主席
  const isOfBody = /主席$/.test(title) && carried.body !== undefined && carried.body.type !== 'GovernmentBody'
  if (organ !== undefined && organ !== '委' && !isOfBody) {
    // 主席|某人: of what the article does not say here.
    const isBare = /^(?:常务)?副?主席$/.test(full) && carried.place === undefined
    const ownLevel = isBare ? undefined : placeForTitle(reading, title, start)
    const place =
      (/政协|人大/.test(organ) ? carried.place : undefined) ??
      (ownLevel === undefined ? undefined : (carried.place ?? ownLevel))
    if (place !== undefined && fits(place, title))
      return { body: bodyAt(place, organ), title: full, method: 'title-region', confidence: 0.88 }
    if (ownLevel !== undefined)
      return { body: bodyAt(ownLevel, organ), title: full, method: 'title-region', confidence: 0.85 }
  }
  // 某大学教授王甲、|讲师李乙: only schools and hospitals hand a calling on.
  const isOfCalling = department === '' && /^(?:ResearchBody|Hospital)$/.test(carried.body?.type ?? '')
  if ((held.kind !== 'office' && !(held.kind === 'calling' && isOfCalling)) || otherBody.test(department))
    return undefined
  // 某部财务司司长某某、基层司|专员: another department of the same body, which is not named.
  if (/司/.test(department) && carried.body?.name.endsWith('司')) return undefined
  if (carried.body && !session.test(department) && suits(carried.body, title))
    return { body: carried.body, title: withoutPointer(full, carried.body), method: 'title-carried', confidence: 0.86 }
  const types = department === '' || session.test(department) ? typesOf(title) : undefined
  // 副校长: of the school that writes, whatever school was named last.
  const pointing = !/[校院]长/.test(title)
  const [implied] = types ? memory.resolve({ types, count: 1, pointing }, start) : []
  return implied && { body: implied, title: title.replace(termOfBoard, ''), method: 'title-implied', confidence: 0.75 }
}

/** 基金会|理事 in a foundation is 理事. */
const withoutPointer = (title: string, { name }: Reference): string => {
  const pointer = anaphors.longestAt(title, 0)
  return pointer && pointer.end < title.length && name.endsWith(title.slice(0, pointer.end))
    ? title.slice(pointer.end)
    : title
}

/** The positions that a phrase of titles gives, and what it hands on to the next. */
export function positionsOf(
  reading: Reading,
  titles: readonly HeldTitle[],
  before: Carried,
  memory: Memory,
): { positions: Position[]; carried: Carried } {
  const positions: Position[] = []
  let carried = before
  for (const held of titles) {
    if (held.body) {
      const place = leadingPlaceOf(reading, held.body)
      carried = {
        ...(held.body.kind === 'name' && { body: referenceOf(held.body) }),
        ...(place !== undefined && { place }),
      }
    }
    // 某基金会|代表|王甲 stands for it; 学生代表 for nobody.
    const stands = held.title === '代表' && held.department === '' && held.body?.kind === 'name'
    if (held.kind === 'address' || (held.kind === 'role' && !stands)) continue
    const position = bodyOfTitle(reading, held, carried, memory)
    // 县委常委、|统战部长: of a county that the text does not name, and of no body before.
    const isLost =
      ownLevelOf.test(held.department + held.title) ||
      isLeftOpen(held.department, carried.body) ||
      namesAnother(held.department)
    if (!position && isLost) carried = {}
    if (!position) continue
    positions.push(position)
    if (position.method !== 'title-carried') carried = { ...carried, body: position.body }
  }
  return { positions, carried }
}
