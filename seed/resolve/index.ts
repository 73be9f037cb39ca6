// From what single documents say to one set of entities: the same thing one entity, namesakes apart, nothing merged by way of a third.
// The result depends on the set of documents and the decisions, not on their order.

import type { DocumentRecord, Entity, Extraction } from '../extraction.ts'
import { flatMap } from '../flat.ts'
import { byCode, sortedSet } from '../identity.ts'
import type { Decision } from './decisions.ts'
import { sourceKey } from './mentions.ts'
import { Resolving } from './resolving.ts'

export { type Decision, readDecisions } from './decisions.ts'
export { type Resolution, type Resolved, Resolving, type Said } from './resolving.ts'

function uniqueDocuments(extractions: readonly Extraction[]): DocumentRecord[] {
  const byId = new Map<string, DocumentRecord>()
  for (const document of flatMap(extractions, ({ documents }) => documents)) {
    const known = byId.get(document.id)
    if (!known || byCode(document.path, known.path) < 0) byId.set(document.id, document)
  }
  return [...byId.values()].sort((a, b) => byCode(a.id, b.id))
}

/** The same document given twice counts once: its extraction is a function of its bytes. */
function ordered(extractions: readonly Extraction[]): Extraction[] {
  const byKey = new Map(extractions.map((extraction) => [sourceKey(extraction), extraction]))
  return [...byKey].sort(([a], [b]) => byCode(a, b)).map(([, extraction]) => extraction)
}

/**
 * Resolves the extractions of single documents (local ids, unique in each) into one extraction with ids that are stable over runs.
 * `decisions` in the order in which they were made.
 */
export function resolve(input: readonly Extraction[], decisions: readonly Decision[] = []): Extraction {
  const extractions = ordered(input)
  const resolving = new Resolving(decisions)
  for (const extraction of extractions) resolving.add(extraction)
  const { entities, saidIn } = resolving.end()
  const said = extractions.map(saidIn)
  const documents = new Map<string, string[]>()
  for (const { entity, document } of flatMap(said, ({ mentions }) => mentions)) {
    const known = documents.get(entity)
    if (known) known.push(document)
    else documents.set(entity, [document])
  }
  return {
    documents: uniqueDocuments(extractions),
    entities: entities.map((entity): Entity => ({ ...entity, documents: sortedSet(documents.get(entity.id) ?? []) })),
    relations: flatMap(said, ({ relations }) => relations),
    figures: flatMap(said, ({ figures }) => figures),
  }
}
