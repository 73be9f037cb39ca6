import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../../../seed/extraction.ts'
import { buildGraph } from '../../../../seed/load/build/graph.ts'
import { relationTypes } from '../../../../seed/ontology.ts'
import { singleExtraction } from '../support/arbitraries.ts'
import { united } from '../support/examples.ts'

const some = fc.uniqueArray(singleExtraction, { maxLength: 6, selector: ({ documents }) => documents[0]?.id })

const shuffled = (extraction: Extraction, order: () => number): Extraction => {
  const mix = <T>(items: readonly T[]) =>
    items
      .map((item) => [order(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item)
  return {
    documents: mix(extraction.documents),
    entities: mix(extraction.entities),
    relations: mix(extraction.relations),
    figures: mix(extraction.figures),
  }
}

describe('the graph of any extraction', () => {
  it('does not depend on the order in which facts stand', () => {
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.integer()), (extractions, numbers) => {
        const all = united(extractions)
        const order = () => numbers.next().value ?? 0
        expect(buildGraph(shuffled(all, order))).toEqual(buildGraph(all))
      }),
    )
  })

  it('holds together: every end, claim, grant and project named is there, every id once', () => {
    fc.assert(
      fc.property(some, (extractions) => {
        const graph = buildGraph(united(extractions))
        const ids = (items: readonly { readonly id: string }[]) => {
          const set = new Set(items.map(({ id }) => id))
          expect(set.size).toBe(items.length)
          return set
        }
        const entities = ids(graph.entities)
        const documents = ids(graph.documents)
        const claims = ids(graph.claims)
        const grants = ids(graph.grants)
        ids(graph.links)
        ids(graph.figures)
        for (const { subject, object, document } of graph.claims) {
          expect(entities.has(subject) && entities.has(object) && documents.has(document)).toBe(true)
        }
        for (const link of graph.links) {
          expect(entities.has(link.from) && entities.has(link.to)).toBe(true)
          expect(link.claims.length > 0 && link.claims.every((id) => claims.has(id))).toBe(true)
          expect((link.grants ?? []).every((id) => grants.has(id))).toBe(true)
          expect((link.projects ?? []).every((id) => entities.has(id))).toBe(true)
          expect(link.confidence > 0 && link.confidence <= 1).toBe(true)
          if (relationTypes[link.type].symmetric) expect(link.from < link.to).toBe(true)
        }
        for (const grant of graph.grants) {
          expect(grant.claims.length > 0 && grant.claims.every((id) => claims.has(id))).toBe(true)
          expect(grant.givers.length > 0 && grant.recipients.length > 0).toBe(true)
        }
        for (const { entity, document } of graph.mentions)
          expect(entities.has(entity) && documents.has(document)).toBe(true)
      }),
    )
  })

  it('has a link between two for each type of which an asserted claim joins them, and no other stated one', () => {
    fc.assert(
      fc.property(some, (extractions) => {
        const { claims, links } = buildGraph(united(extractions))
        const key = (type: string, a: string, b: string) => [type, ...[a, b].sort()].join()
        const said = claims.filter(({ status, subject, object }) => status === 'asserted' && subject !== object)
        const stated = links.filter(({ derived }) => !derived)
        expect(new Set(stated.map(({ type, from, to }) => key(type, from, to)))).toEqual(
          new Set(said.map(({ type, subject, object }) => key(type, subject, object))),
        )
      }),
    )
  })
})
