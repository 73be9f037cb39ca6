// A graph as large as asked for, the same for the same seed, shaped like real ones: a few hubs and many that are linked once,
// circles that mostly keep to themselves, gifts of several givers, projects with crowds of partners, several facts to a document.

import type { DocumentRecord, Entity, Extraction, Relation } from '../../seed/extraction.ts'
import { shortId } from '../../seed/identity.ts'
import { type EntityType, type RelationType, topics } from '../../seed/ontology.ts'
import { randomFrom } from './random.ts'

/** Share of each type among entities. */
const shares: readonly (readonly [EntityType, number, string])[] = [
  ['Foundation', 0.08, '示例基金会'],
  ['Company', 0.17, '示例公司'],
  ['SocialOrganization', 0.15, '示例服务中心'],
  ['GovernmentBody', 0.07, '示例民政局'],
  ['Hospital', 0.07, '示例医院'],
  ['ResearchBody', 0.04, '示例大学'],
  ['Project', 0.15, '示例计划'],
  ['Person', 0.22, ''],
  ['Place', 0.05, '示例县'],
]

const funders: readonly EntityType[] = ['Foundation', 'Company', 'SocialOrganization']
const organizations: readonly EntityType[] = [...funders, 'GovernmentBody', 'Hospital', 'ResearchBody']

/** Share of each type among facts, and what it joins. */
const facts: readonly (readonly [RelationType, number, readonly EntityType[], readonly EntityType[]])[] = [
  ['FUNDS', 0.25, funders, ['Project', 'Hospital', 'SocialOrganization']],
  ['INITIATES', 0.08, funders, ['Project']],
  ['PARTNERS_IN', 0.2, organizations, ['Project']],
  ['SUPPORTS', 0.07, organizations, ['Project']],
  ['SIGNED_WITH', 0.06, organizations, organizations],
  ['ASSISTS', 0.02, ['Hospital'], ['Hospital']],
  ['COORDINATES_WITH', 0.06, organizations, organizations],
  ['HOLDS_POSITION', 0.14, ['Person'], organizations],
  ['LOCATED_IN', 0.08, ['Project', ...organizations], ['Place']],
  ['ABOUT', 0.04, ['Project'], ['Topic']],
]

/** The fact on which a number in [0, 1) falls. */
const pickShare = (chance: number) => {
  let sum = 0
  for (const fact of facts) {
    sum += fact[1]
    if (chance < sum) return fact
  }
  return facts[0] as (typeof facts)[number]
}

/** How many entities make a circle, and the chance that an end lies outside of it. */
const circleSize = 100
const outside = 0.2

const characters = [...'安博诚达恩芳光海和惠吉嘉康丽明宁平清仁善思泰文晓欣雅宜云泽正志中']

export interface Size {
  readonly entities: number
  readonly facts: number
  readonly seed?: number
}

/** Entities and facts with their documents (of about twelve facts each), in the shape of a resolved extraction. */
export const generate = ({ entities: howMany, facts: factCount, seed = 1 }: Size): Extraction => {
  const random = randomFrom(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  /** Zipf-like: the first are taken far more often. */
  const pickHeavy = <T>(items: readonly T[]): T => items[Math.floor(items.length * random() ** 3)] as T

  const byType = new Map<EntityType, Entity[]>()
  const entities = shares.flatMap(([type, share, ending]) => {
    const own = Array.from({ length: Math.round(howMany * share) }, (_, index): Entity => {
      const name = `${Array.from({ length: 3 }, () => pick(characters)).join('')}${index}${ending}`
      return { id: shortId(type.toLowerCase(), name), type, name, aliases: [], documents: [] }
    })
    byType.set(type, own)
    return own
  })
  const named = Object.values(topics).map(
    ({ zh }): Entity => ({ id: shortId('topic', zh), type: 'Topic', name: zh, aliases: [], documents: [] }),
  )
  byType.set('Topic', named)
  entities.push(...named)
  const circles = Math.max(1, Math.round(howMany / circleSize))
  /** Mostly from the circle, at times from anywhere. */
  const end = (types: readonly EntityType[], circle: number) => {
    const all = byType.get(pick(types)) ?? entities
    const size = Math.floor((all.length - 1 - circle) / circles) + 1
    if (size < 2 || random() < outside) return pickHeavy(all)
    return all[circle + circles * Math.floor(size * random() ** 2)] as Entity
  }

  const documents: DocumentRecord[] = []
  const relations: Relation[] = []
  const nextDocument = () => {
    const number = documents.length
    const sha256 = number.toString(16).padStart(64, '0')
    const text = Array.from({ length: 20 }, (_, index) => `第${number}号示例文章的第${index}句话。`).join('')
    const published = `20${10 + (number % 15)}-0${1 + (number % 9)}-1${number % 10}`
    documents.push({
      id: `doc-${number}`,
      path: `${number}.txt`,
      title: `示例${number}`,
      published,
      sha256,
      articles: [],
      text,
    })
  }
  const state = (type: RelationType, from: Entity, to: Entity, more: Partial<Relation>) => {
    if (relations.length % 12 === 0) nextDocument()
    const document = documents.at(-1)
    if (document?.text === undefined || from === to) return
    const start = Math.floor(random() * 10) * 12
    const quote = document.text.slice(start, start + 40)
    relations.push({
      id: `r-${relations.length}`,
      type,
      from: from.id,
      to: to.id,
      status: 'asserted',
      method: 'generated',
      confidence: 0.5 + Math.floor(random() * 5) / 10,
      ...(random() < 0.5 ? { date: `20${10 + Math.floor(random() * 15)}-0${1 + Math.floor(random() * 9)}` } : {}),
      evidence: [{ document: document.id, start, end: start + quote.length, quote }],
      ...more,
    })
  }
  const gift = (from: Entity, to: Entity, circle: number) => {
    const grant = `grant-${relations.length}`
    const amount = Math.floor(random() ** 4 * 1e9) / 100
    const givers = random() < 0.1 ? [from, end(funders, circle), end(funders, circle)] : [from]
    for (const giver of givers) state('FUNDS', giver, to, { grant, amount, currency: 'CNY' })
  }
  while (relations.length < factCount) {
    const [type, , from, to] = pickShare(random())
    const circle = Math.floor(random() * circles)
    if (type === 'FUNDS') gift(end(from, circle), end(to, circle), circle)
    else state(type, end(from, circle), end(to, circle), type === 'HOLDS_POSITION' ? { title: '示例职务' } : {})
  }
  return { documents, entities, relations, figures: [] }
}
