// What projects and organisations are about, as their names say.

import { topicWords } from '../lexicon/topics.ts'
import { type EntityType, organizationTypes, type TopicKey, topics } from '../ontology.ts'
import type { NameMention } from '../recognise/mention.ts'
import type { Fact } from './fact.ts'
import { referenceOf } from './reading.ts'

const speaking: ReadonlySet<EntityType> = new Set(['Project', 'Foundation', 'SocialOrganization'])

/** The topics that the words of a name tell; of a broad and a finer one that both fit the finer alone. */
export function topicsOf(name: string): TopicKey[] {
  const found = [...new Set(topicWords.all(name).map(({ value }) => value))]
  const broader = new Set(found.map((key) => ('broader' in topics[key] ? topics[key].broader : undefined)))
  return found.filter((key) => !broader.has(key))
}

/** ABOUT facts of the names of an article, each at the first sentence that has the name. */
export function topicFacts(
  mentions: readonly NameMention[],
  sentenceOf: (at: number) => { start: number; end: number },
): Fact[] {
  const seen = new Set<string>()
  const facts: Fact[] = []
  for (const mention of mentions) {
    const key = `${mention.type}:${mention.name}`
    if (!speaking.has(mention.type) || seen.has(key)) continue
    seen.add(key)
    for (const topic of topicsOf(mention.name)) {
      facts.push({
        type: 'ABOUT',
        from: referenceOf(mention),
        to: { type: 'Topic', name: topics[topic].zh },
        status: 'asserted',
        method: 'name-topic',
        confidence: mention.type === 'Project' ? 0.92 : 0.85,
        details: {},
        ...sentenceOf(mention.start),
      })
    }
  }
  return facts
}

export const organizationSet: ReadonlySet<EntityType> = new Set(organizationTypes)
