// Who holds which title where: the phrases before names, with what they leave to the reader filled in.

import { anaphors } from '../../lexicon/anaphors.ts'
import { type EntityType, organizationTypes } from '../../ontology.ts'
import type { NameMention } from '../../recognise/mention.ts'
import type { Span } from '../../segment/article.ts'
import type { Reference } from '../fact.ts'
import type { Memory } from '../memory.ts'
import { isPerson, type Reading, referenceOf, type SentenceReading } from '../reading.ts'
import { bodyAt, leadingPlaceOf, organOf, placeForTitle } from './body.ts'
import { type HeldTitle, titlePhraseBefore } from './phrase.ts'

export interface Position {
  readonly body: Reference
  readonly title?: string
  readonly method: string
  readonly confidence: number
}

/** A person with the phrase around the name, and the positions it gives. */
export interface PersonPhrase extends Span {
  readonly person: NameMention
  readonly positions: readonly Position[]
}

interface Carried {
  readonly body?: Reference
  readonly place?: string
}

/** 第三届|理事会. */
const session = /^(?:第[一二三四五六七八九十\d]+届|本届|新一届|现任)/

/** Boards and short words for the body that they are of. */
const boards: readonly (readonly [string, readonly EntityType[]])[] = [
  ['理事会', ['Foundation', 'SocialOrganization']],
  ['监事会', ['Foundation', 'SocialOrganization', 'Company']],
  ['董事会', ['Company', 'Foundation']],
  ['秘书处', ['Foundation', 'SocialOrganization']],
  ['校', ['ResearchBody']],
  ['院', ['Hospital', 'ResearchBody']],
  ['本会', ['Foundation', 'SocialOrganization']],
  ['会', ['SocialOrganization', 'Foundation']],
]

/** A general word that points back, as a department: 医院|副院长. */
function pointedAt(whole: string, at: number, memory: Memory): Reference | undefined {
  const department = whole.replace(session, '')
  const board = boards.find(([word]) => department === word)?.[1]
  if (board) return memory.resolve({ types: board, count: 1, pointing: true }, at)[0]
  if (department.length < 2) return undefined
  const named = memory.endingWith(department, organizationTypes, at)
  if (named) return named
  const match = anaphors.longestAt(department, 0)
  return match?.end === department.length && match.value.count === 1
    ? memory.resolve({ ...match.value, pointing: true }, at)[0]
    : undefined
}

function bodyOfTitle(reading: Reading, held: HeldTitle, carried: Carried, memory: Memory): Position | undefined {
  const { body, department, title, start } = held
  const full = department + title
  if (body?.kind === 'name') return { body: referenceOf(body), title: full, method: 'title', confidence: 0.97 }
  if (body?.kind === 'place') {
    const organ = organOf(full)
    return organ === undefined
      ? undefined
      : { body: bodyAt(body.name, organ), title: full, method: 'title-place', confidence: 0.93 }
  }
  const pointed = pointedAt(department, start, memory)
  if (pointed) return { body: pointed, title, method: 'title-anaphor', confidence: 0.85 }
  const organ = organOf(full)
  if (organ !== undefined && organ !== '委') {
    const ownLevel = placeForTitle(reading, title, start)
    const place =
      (/政协|人大/.test(organ) ? carried.place : undefined) ??
      (ownLevel === undefined ? undefined : (carried.place ?? ownLevel))
    if (place !== undefined && fits(place, title))
      return { body: bodyAt(place, organ), title: full, method: 'title-region', confidence: 0.88 }
    if (ownLevel !== undefined)
      return { body: bodyAt(ownLevel, organ), title: full, method: 'title-region', confidence: 0.85 }
  }
  return held.kind === 'office' && carried.body
    ? { body: carried.body, title: full, method: 'title-carried', confidence: 0.9 }
    : undefined
}

/** 县长 is no office of a province. */
const fits = (place: string, title: string): boolean => {
  const level = /([省市县区州旗])长$/.exec(title)?.[1]
  return level === undefined || place.endsWith(level) || (level === '市' && /市$/.test(place))
}

function positionsOf(
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
    if (held.kind === 'address' || held.kind === 'role') continue
    const position = bodyOfTitle(reading, held, carried, memory)
    if (!position) continue
    positions.push(position)
    if (position.method !== 'title-carried') carried = { ...carried, body: position.body }
  }
  return { positions, carried }
}

/** All persons of a sentence, in order. Lists hand their organisation on: 甲基金会理事长王乙、副秘书长李丙. */
export function personsOf(reading: Reading, sentence: SentenceReading, memory: Memory): PersonPhrase[] {
  const { text, titleFrom } = reading
  const phrases: PersonPhrase[] = []
  let floor = sentence.start
  let carried: Carried = {}
  let bare: Position | undefined
  for (const person of sentence.mentions) {
    if (!isPerson(person)) continue
    const phrase = titlePhraseBefore(reading, person.start, floor)
    const separator = text.slice(floor, phrase.start)
    const isListed = floor > sentence.start && /^(?:\([^()]{1,8}\))?[、和与及]$/.test(separator)
    const after = titleFrom.get(person.end)
    const end = after ? after.end : person.end
    const known = positionsOf(reading, phrase.titles, isListed ? carried : {}, memory)
    const positions = [...known.positions]
    if (phrase.titles.length === 0) {
      const beside = phrase.beside?.kind === 'name' && phrase.beside.type !== 'Person' ? phrase.beside : undefined
      if (beside) {
        const title = after && after.kind !== 'address' ? text.slice(after.start, after.end) : undefined
        bare = {
          body: referenceOf(beside),
          ...(title !== undefined && { title }),
          method: title ? 'title-after' : 'beside',
          confidence: title ? 0.93 : 0.85,
        }
        positions.push(bare)
      } else if (isListed && bare && !after) positions.push({ ...bare, method: 'beside-list', confidence: 0.75 })
      else bare = undefined
    } else bare = undefined
    if (phrase.titles.length > 0) carried = known.carried
    phrases.push({ person, start: phrase.start, end, positions })
    floor = end
  }
  return phrases
}
