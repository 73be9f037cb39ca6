// Projects that are part of others by their names (某某计划|河南项目), and where their names say that they are.

import { flatMap } from '../flat.ts'
import type { Recognised } from '../recognise/index.ts'
import type { Span } from '../segment/article.ts'
import type { Fact, Reference } from './fact.ts'
import { referenceOf, type SentenceReading } from './reading.ts'

/** The sub-project named after a place that the sentence speaks of, where it names none itself by its full name. */
export function placedProject({ parents }: Recognised, sentence: SentenceReading): Reference | undefined {
  const codes = new Set(
    flatMap(sentence.mentions, (mention) => (mention.kind === 'place' && mention.code ? [mention.code] : [])),
  )
  const child = parents.find(({ place }) => place?.code !== undefined && codes.has(place.code))
  return child && { type: 'Project', name: child.child }
}

/** A sub-project named after a place is there. */
export function placeFacts({ parents }: Recognised, sentenceOf: (at: number) => Span): Fact[] {
  return flatMap(parents, ({ start, child, place }) =>
    place
      ? [
          {
            type: 'LOCATED_IN' as const,
            from: { type: 'Project' as const, name: child },
            to: referenceOf(place),
            status: 'asserted' as const,
            method: 'name-place',
            confidence: 0.9,
            details: {},
            ...sentenceOf(start),
          },
        ]
      : [],
  )
}

export function partFacts({ parents }: Recognised, sentenceOf: (at: number) => Span): Fact[] {
  return parents.map(({ start, child, parent }) => ({
    type: 'PART_OF' as const,
    from: { type: 'Project' as const, name: child },
    to: { type: 'Project' as const, name: parent },
    status: 'asserted' as const,
    method: 'name-part',
    confidence: 0.93,
    details: {},
    ...sentenceOf(start),
  }))
}
