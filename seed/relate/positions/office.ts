// The body in which a title is held: named in the phrase, handed on by the phrase before, pointed at, or told by the title itself.

import { anaphors } from '../../lexicon/anaphors.ts'
import { levels } from '../../recognise/organizations/region.ts'
import type { Span } from '../../segment/article.ts'
import type { Reference } from '../fact.ts'
import type { Memory } from '../memory.ts'
import { type Reading, referenceOf } from '../reading.ts'
import { isAnother, isBranch, isLeftOpen, isOfPlace } from './another.ts'
import {
  bodyAt,
  committeeOfZone,
  fits,
  leadingPlaceOf,
  organOf,
  placeForTitle,
  siblingOf,
  suits,
  typesOf,
  workingCommittee,
} from './body.ts'
import type { HeldTitle } from './phrase.ts'
import { longestEnding, pointedAt, session, termOfBoard } from './pointed.ts'

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
  /** The phrase before was of a body that is not known: a bare title after it is of that, too. */
  readonly isLost?: boolean
}

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

/** 某集团总裁王甲、|南京基地经理: of a branch that only says where it is. */
function ofBranch(
  { text }: Reading,
  { body: place, department, title, end }: HeldTitle,
  before: Reference | undefined,
) {
  if (place?.kind !== 'place' || !before || !isBranch(before, department) || !suits(before, title)) return undefined
  return { body: before, title: text.slice(place.start, end), method: 'title-carried', confidence: 0.8 }
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
  if (body?.kind === 'place') {
    const working = workingCommittee(reading, body, full)
    if (working)
      return { body: working, title: full.replace(/^.*?党工委/, ''), method: 'title-place', confidence: 0.88 }
    const organ = isOfPlace(department) ? organOf(full) : undefined
    return organ === undefined
      ? undefined
      : { body: bodyAt(body.name, organ, full), title: full, method: 'title-place', confidence: 0.88 }
  }
  if (held.unread !== undefined) {
    const ending = longestEnding(held.unread, memory, start)
    return ending && { body: ending, title: full, method: 'title-anaphor', confidence: 0.85 }
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
  if (isLeftOpen(department, carried.body)) return undefined
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
  if ((held.kind !== 'office' && !(held.kind === 'calling' && isOfCalling)) || isAnother(department)) return undefined
  // 某部财务司司长某某、基层司|专员: another department of the same body, which is not named.
  if (/司/.test(department) && carried.body?.name.endsWith('司')) return undefined
  if (carried.body && !session.test(department) && suits(carried.body, title))
    return { body: carried.body, title: withoutPointer(full, carried.body), method: 'title-carried', confidence: 0.86 }
  const types = department === '' || session.test(department) ? typesOf(title) : undefined
  // 副校长: of the school that writes, whatever school was named last.
  const pointing = !/[校院]长/.test(title)
  const [implied] = types && !(carried.isLost && pointing) ? memory.resolve({ types, count: 1, pointing }, start) : []
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
    const last = carried.body
    if (held.body) {
      const place = leadingPlaceOf(reading, held.body)
      carried = {
        ...(held.body.kind === 'name' && { body: referenceOf(held.body) }),
        ...(place !== undefined && { place }),
      }
    }
    // 某基金会|代表|王甲 stands for it; 学生代表 for nobody.
    const stands = held.title === '代表' && held.department === '' && held.body?.kind === 'name'
    if (held.unread !== undefined) carried = {}
    if (held.kind === 'address' || (held.kind === 'role' && !stands)) continue
    const position = bodyOfTitle(reading, held, carried, memory) ?? ofBranch(reading, held, last)
    // 县委常委、|统战部长: of a county that the text does not name, and of no body before.
    if (!position && (held.department !== '' || held.unread !== undefined || ownLevelOf.test(held.title)))
      carried = { isLost: true, ...(held.body && carried.place !== undefined && { place: carried.place }) }
    if (!position) continue
    positions.push(position)
    carried = { ...(carried.place !== undefined && { place: carried.place }), body: position.body }
  }
  return { positions, carried }
}
