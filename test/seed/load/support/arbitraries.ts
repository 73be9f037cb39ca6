// Random extractions, each of one document, whose facts overlap: the same few names over and over, so that everything meets.

import fc from 'fast-check'
import type { Extraction, Relation } from '../../../../seed/extraction.ts'
import { given } from '../../../../seed/load/build/given.ts'
import {
  amountQualifiers,
  claimStatuses,
  type EntityType,
  entityTypes,
  grantScopes,
  type RelationType,
  relationTypes,
} from '../../../../seed/ontology.ts'
import { document, entity, quoted } from './examples.ts'

const types = Object.keys(entityTypes) as EntityType[]
const pool = types.flatMap((type) => ['甲', '乙', '丙', '丁'].map((name) => entity(type, `示例${name}`)))
const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[]
const statedTypes = keysOf(relationTypes).filter((type) => relationTypes[type].origin !== 'derived')
const statuses = keysOf(claimStatuses)
const dates = ['2018', '2019-02', '2019-02-24', 'XXXX-12-14', '2017-12/2019', '202X']

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })
const endOf = (allowed: readonly EntityType[]) => fc.constantFrom(...pool.filter(({ type }) => allowed.includes(type)))

const factOf = (type: RelationType) =>
  fc.record({
    type: fc.constant(type),
    from: endOf(relationTypes[type].from),
    to: endOf(relationTypes[type].to),
    status: fc.constantFrom('asserted' as const, 'asserted' as const, ...statuses),
    confidence: fc.constantFrom(0.5, 0.8, 0.9),
    date: maybe(fc.constantFrom(...dates)),
    title: maybe(fc.constantFrom('秘书长', '理事长')),
    amount:
      type === 'FUNDS'
        ? maybe(fc.integer({ min: 1, max: 10_000_000 }).map((minor) => minor / 100))
        : fc.constant(undefined),
    qualifier: type === 'FUNDS' ? maybe(fc.constantFrom(...keysOf(amountQualifiers))) : fc.constant(undefined),
    scope: type === 'FUNDS' ? maybe(fc.constantFrom(...keysOf(grantScopes))) : fc.constant(undefined),
    grant: type === 'FUNDS' ? maybe(fc.constantFrom('gift-1', 'gift-2', 'gift-3')) : fc.constant(undefined),
  })
const fact = fc.constantFrom(...statedTypes).chain(factOf)

/** One document with up to eight facts; its sentences name their facts by number, so that documents seldom share a sentence. */
export const singleExtraction: fc.Arbitrary<Extraction> = fc
  .record({
    facts: fc.array(fact, { maxLength: 8 }),
    number: fc.integer({ min: 0, max: 1_000_000 }),
    published: maybe(fc.constantFrom('2019-02-26', '2020-05-01', '2021-11-11')),
    beneficiaries: maybe(fc.integer({ min: 1, max: 500 })),
  })
  .map(({ facts, number, published, beneficiaries }) => {
    const sentences = facts.map((_, index) => `第${number}号文章的第${index}句。`)
    const source = document(`第${number}号示例文章。${sentences.join('')}`, given({ published }))
    const relations = facts.map(({ from, to, ...said }, index): Relation => {
      const evidence = [quoted(source, sentences[index] ?? '')]
      const money = said.amount === undefined ? {} : { currency: 'CNY' }
      return {
        id: `${source.id}-r${index}`,
        method: 'example',
        from: from.id,
        to: to.id,
        ...given(said),
        ...money,
        evidence,
      }
    })
    const ends = new Set(facts.flatMap(({ from, to }) => [from.id, to.id]))
    const project = facts.find(({ to }) => to.type === 'Project')?.to
    return {
      documents: [source],
      entities: pool.filter(({ id }) => ends.has(id)).map((each) => ({ ...each, documents: [source.id] })),
      relations,
      figures:
        beneficiaries === undefined || project === undefined
          ? []
          : [
              {
                id: `${source.id}-f`,
                project: project.id,
                beneficiaries,
                confidence: 0.7,
                evidence: [quoted(source, source.text ?? '')],
              },
            ],
    }
  })
