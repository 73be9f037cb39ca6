// Gifts whose two sides are told apart: who gives in one sentence, who receives in one near it, in the title, or as the host of the ceremony.

import { flatMap } from '../flat.ts'
import { type Draft, pairsOf } from './draft.ts'
import type { Fact, Reference } from './fact.ts'
import type { OpenGift } from './open-gifts.ts'
import type { SentenceReading } from './reading.ts'
import type { SentenceFacts } from './sentence.ts'
import { isCharity, isHome, type Receiver, type Telling, toldReceivers, topicOf } from './told-receivers.ts'

interface Gift extends OpenGift {
  readonly at: number
  readonly factOf: (draft: Draft) => Fact
}

interface Told extends Receiver {
  readonly at: number
  /** Who came, where somebody came to a body. */
  readonly comers: readonly Reference[]
}

/** In the order of how plainly each tells who receives: how sure it is, and how many sentences before and after the gift it may stand. */
const tellings: readonly (readonly [telling: Telling, sure: number, before: number, after: number])[] = [
  ['role', 0.78, 40, 40],
  ['these', 0.74, 1, 0],
  ['answer', 0.74, 1, 2],
  ['received', 0.72, 2, 0],
  ['visit', 0.72, 3, 0],
  ['sought', 0.72, 0, 0],
  ['host', 0.7, 12, 3],
  ['collector', 0.66, 40, 40],
  ['title', 0.66, 40, 0],
  ['topic', 0.6, 1, 0],
]

const farthest = Math.max(...tellings.flatMap(([, , before, after]) => [before, after]))

/** For a sentence what those around it tell, in their order. */
function toldAround(told: readonly Told[]): (at: number) => Told[] {
  const bySentence = new Map<number, Told[]>()
  for (const one of told) {
    const known = bySentence.get(one.at)
    if (known) known.push(one)
    else bySentence.set(one.at, [one])
  }
  return (at) =>
    Array.from({ length: 2 * farthest + 1 }, (_, index) => bySentence.get(at - farthest + index) ?? []).flat()
}

const shares = (some: readonly Reference[], others: readonly Reference[]): boolean =>
  some.some(({ name }) => others.some((other) => other.name === name))

/** The receivers that a gift may have had, of the plainest telling the nearest. */
function receiverOf(
  gift: Gift,
  told: readonly Told[],
): { to: readonly Reference[]; sure: number; telling: Telling } | undefined {
  for (const [telling, sure, before, after] of tellings) {
    const fitting = told.filter(
      (one) =>
        one.telling === telling &&
        one.at >= gift.at - before &&
        one.at <= gift.at + after &&
        !shares(one.to, gift.givers) &&
        // A charity hosts what another charity gives to those who need it.
        !(telling === 'host' && one.to.every(isCharity) && gift.givers.every(isCharity)) &&
        (telling !== 'these' || gift.ofThese) &&
        (telling !== 'visit' || shares(one.comers, gift.givers)) &&
        (!gift.toPeople || one.to.every(isHome)),
    )
    const [nearest] = fitting.toSorted(
      (a, b) => Math.abs(a.at - gift.at) - Math.abs(b.at - gift.at) || a.start - b.start,
    )
    if (!nearest) continue
    const names = new Set(flatMap(fitting, ({ to }) => to.map(({ name }) => name)))
    // Of several that collect nobody knows which.
    if (telling === 'collector' && names.size > 1) continue
    const to = telling === 'role' ? flatMap(fitting, (one) => one.to) : nearest.to
    return { to, sure, telling }
  }
  return undefined
}

export interface ToldApart {
  note(sentence: SentenceReading, read: SentenceFacts, factOf: (draft: Draft) => Fact): void
  /** The gifts, as far as who gives gives to no body by the facts that are known. */
  facts(known: readonly Fact[]): Fact[]
}

/** Takes note of gifts and receivers of an article, whose title ends at `titleEnd`. */
export function createToldApart(text: string, titleEnd: number): ToldApart {
  const gifts: Gift[] = []
  const told: Told[] = []
  const implied: Fact[] = []
  const isTitle = !/[。;]\s*$/.test(text.slice(Math.max(0, titleEnd - 3), titleEnd))
  let last: readonly Reference[] = []
  let at = 0
  return {
    note(sentence, read, factOf) {
      at++
      for (const gift of read.open) gifts.push({ ...gift, at, factOf })
      implied.push(...read.implied.map(factOf))
      // 某会来到某小学,送上书包。这批书包由某公司捐赠: for whom they were.
      if (last.length > 0 && read.open.some(({ ofThese }) => ofThese))
        told.push({ telling: 'these', to: last, at: at - 1, start: sentence.start, end: sentence.start, comers: [] })
      last = read.drafts.flatMap(({ type, to }) => (type === 'FUNDS' && to.type !== 'Project' ? [to] : []))
      const receivers = toldReceivers(text, read.clauses)
      const topic = topicOf(text, sentence, read.clauses)
      if (topic) receivers.push(topic)
      const named = [...read.recipients, ...read.receivers].filter(({ type }) => type !== 'Project')
      if (isTitle && sentence.start < titleEnd && named.length > 0)
        receivers.push({ telling: 'title', to: named, start: sentence.start, end: sentence.end })
      const comers = receivers.some(({ telling }) => telling === 'visit')
        ? flatMap(read.clauses, ({ groups }) =>
            flatMap(
              groups.filter(({ governor }) => governor === 'none'),
              ({ actors }) =>
                flatMap(actors, ({ references, person }) => (person ? [...references, person] : references)),
            ),
          )
        : []
      for (const receiver of receivers) told.push({ ...receiver, at, comers })
    },
    facts(known) {
      if (gifts.length === 0 && implied.length === 0) return []
      const given = new Set(
        known.flatMap(({ type, from, to }) => (type === 'FUNDS' && to.type !== 'Project' ? [from.name] : [])),
      )
      const around = toldAround(told)
      const found = flatMap(gifts, (gift) => {
        const receiver = receiverOf(gift, around(gift.at))
        if (!receiver) return []
        const isNear = /^(?:role|these|answer|received|visit)$/.test(receiver.telling)
        const from = gift.givers.filter(
          ({ name, type }) =>
            !given.has(name) &&
            (isNear || type !== 'GovernmentBody') &&
            // Guests of a ceremony hand out what others give.
            !(receiver.telling === 'host' && (type === 'Person' || isHome({ type, name }))),
        )
        return pairsOf(from, receiver.to).map(([giver, to]) =>
          gift.factOf({
            type: 'FUNDS',
            from: giver,
            to,
            method: `told-${receiver.telling}`,
            confidence: receiver.sure * gift.sure,
            details: {},
            verbAt: gift.verbAt,
            start: gift.start,
            end: gift.end,
          }),
        )
      })
      for (const { from } of found) given.add(from.name)
      return [...found, ...implied.filter(({ from }) => !given.has(from.name))]
    },
  }
}
