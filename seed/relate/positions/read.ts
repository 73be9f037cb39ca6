// Who holds which title where: the phrases before names, with what they leave to the reader filled in.

import type { NameMention } from '../../recognise/mention.ts'
import type { TitleMention } from '../../recognise/titles.ts'
import type { Span } from '../../segment/article.ts'
import type { Memory } from '../memory.ts'
import { isPerson, type Reading, referenceOf, type SentenceReading } from '../reading.ts'
import { heldAfter } from './after.ts'
import { impliedAfter } from './implied-after.ts'
import { type Carried, type Position, positionsOf } from './office.ts'
import { titlePhraseBefore } from './phrase.ts'

/** A person with the phrase around the name, and the positions it gives. */
export interface PersonPhrase extends Span {
  readonly person: NameMention
  readonly positions: readonly Position[]
}

/** 副会长甲、乙和丙, 原省长甲、乙: an office that several hold at once is that of all in the list. */
const sharedOf = (position: Position | undefined, isFormer: boolean): Position | undefined =>
  position?.title !== undefined &&
  (isFormer ||
    /副|(?:理事|监事|董事|委员|常委|顾问|教授|专家|医生|医师|研究员|负责人|创始人|发起人|代表|助理)$/.test(
      position.title,
    ))
    ? { ...position, method: 'title-list', confidence: position.confidence * 0.9 }
    : undefined

/** 某某|代表该会送交善款: a verb, no title. */
const withoutSpokesman = (text: string, title: TitleMention | undefined): TitleMention | undefined =>
  title && text.slice(title.start, title.end) === '代表' && /[\u4e00-\u9fff]/.test(text.charAt(title.end))
    ? undefined
    : title

/** All persons of a sentence, in order; `isKnown` tells whose positions were read before. Lists hand their organisation on: 甲基金会理事长王乙、副秘书长李丙. */
export function personsOf(
  reading: Reading,
  sentence: SentenceReading,
  memory: Memory,
  isKnown: (person: string) => boolean,
): PersonPhrase[] {
  const { text, titleFrom } = reading
  const phrases: PersonPhrase[] = []
  let floor = sentence.start
  let carried: Carried = {}
  let bare: Position | undefined
  let isCalled = false
  let shared: Position | undefined
  for (const person of sentence.mentions) {
    if (!isPerson(person)) continue
    const phrase = titlePhraseBefore(reading, person.start, floor)
    const separator = text.slice(floor, phrase.start)
    const isListed = floor > sentence.start && /^(?:\([^()]{1,8}\))?[、和与及]$/.test(separator)
    const after = withoutSpokesman(text, titleFrom.get(person.end))
    const end = after ? after.end : person.end
    // 某公司总裁王甲|代表|董事长李乙
    const goesOn = isListed || (floor > sentence.start && (separator === ',' || text.endsWith('代表', phrase.start)))
    const isFormer = '原前'.includes(text.charAt(phrase.start - 1)) && phrase.start > 0
    const known = positionsOf(reading, phrase.titles, goesOn ? carried : {}, memory)
    // 会长|王甲, whose body was told before
    const positions = known.positions.filter(({ method }) => method !== 'title-implied' || !isKnown(person.name))
    if (phrase.titles.length === 0 && isListed && shared && (!after || after.kind === 'address')) positions.push(shared)
    else if (phrase.titles.length === 0) {
      // 某学院的王甲|同学
      const isPupil = after?.kind === 'role' && !/代表|员$/.test(text.slice(after.start, after.end))
      const named = phrase.beside?.kind === 'name' && phrase.beside.type !== 'Person' ? phrase.beside : undefined
      const beside = isPupil ? undefined : named
      if (beside) {
        const title = after && after.kind !== 'address' ? text.slice(after.start, after.end) : undefined
        bare = {
          body: referenceOf(beside),
          ...(title !== undefined && { title }),
          method: title ? 'title-after' : 'beside',
          confidence: title ? 0.93 : 0.85,
        }
        positions.push(bare)
        carried = { body: bare.body }
      } else if (isListed && bare && after && after.kind !== 'address') {
        // 某会王甲会长、李乙|副会长
        positions.push({
          ...bare,
          title: text.slice(after.start, after.end),
          method: 'title-after-list',
          confidence: 0.85,
        })
      } else if (isListed && isCalled && after?.kind === 'calling' && carried.body) {
        // 某医院主任王甲教授、李乙|教授
        positions.push({
          body: carried.body,
          title: text.slice(after.start, after.end),
          method: 'title-after-list',
          confidence: 0.8,
        })
      } else if (after?.kind === 'office' && !isKnown(person.name)) {
        const implied = impliedAfter(reading, person, text.slice(after.start, after.end), memory, carried.body)
        if (implied) positions.push(implied)
        // 我院刘某院长、徐某|教授
        bare = implied
      } else if (isListed && bare && !after) positions.push({ ...bare, method: 'beside-list', confidence: 0.75 })
      else bare = undefined
    } else bare = undefined
    if (phrase.titles.length > 0) carried = known.carried
    shared =
      isListed && phrase.titles.length === 0 && after?.kind !== 'office'
        ? shared
        : sharedOf(known.positions.at(-1), isFormer)
    isCalled = after?.kind === 'calling'
    phrases.push({ person, start: phrase.start, end, positions })
    floor = end
  }
  return withHeldAfter(reading, sentence, memory, phrases)
}

/** The last person named before `at`, not far from it. */
function lastPersonBefore({ mentionTo }: Reading, at: number): NameMention | undefined {
  for (let end = at; end > at - farthestPerson && end > 0; end--) {
    const mention = mentionTo.get(end)
    if (mention && isPerson(mention)) return mention
  }
  return undefined
}

const farthestPerson = 200

/** The name that is all of the line above. */
function personAbove({ mentionTo, text }: Reading, at: number): NameMention | undefined {
  const mention = mentionTo.get(at - 1)
  return mention && isPerson(mention) && (mention.start === 0 || text.charAt(mention.start - 1) === '\n')
    ? mention
    : undefined
}

/** With the positions that are told after the names. */
function withHeldAfter(
  reading: Reading,
  sentence: SentenceReading,
  memory: Memory,
  phrases: readonly PersonPhrase[],
): PersonPhrase[] {
  const result = [...phrases]
  const places = new Map(phrases.map(({ person }, index) => [person, index]))
  // 某会由甲担任理事长,乙担任秘书长: of the same body.
  let carried: Carried = {}
  for (const { persons, titles, span, by } of heldAfter(
    reading,
    sentence,
    () => lastPersonBefore(reading, sentence.start),
    personAbove(reading, sentence.start),
  )) {
    const { positions, carried: next } = positionsOf(reading, titles, by ? { body: referenceOf(by) } : carried, memory)
    carried = next
    const told = positions.map((position) => ({
      ...position,
      ...(position.title !== undefined && { title: position.title.replace(/^(?:现任|时任|曾任|原任)/, '') }),
      method: `${position.method}-after`,
      confidence: position.confidence * 0.95,
      told: span,
    }))
    for (const person of persons) {
      const at = places.get(person)
      const phrase = at === undefined ? undefined : result[at]
      if (at !== undefined && phrase)
        result[at] = { ...phrase, positions: [...phrase.positions, ...told.filter((one) => isNew(phrase, one))] }
      else if (told.length > 0) result.push({ person, start: span.start, end: span.start, positions: told })
    }
  }
  return result
}

const isNew = ({ positions }: PersonPhrase, { body, title }: Position) =>
  !positions.some((position) => position.title === title && position.body.name === body.name)
