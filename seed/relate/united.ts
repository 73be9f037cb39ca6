// A document's extraction with the names that mean one thing made one entity.

import type { Entity, Extraction, Relation } from '../extraction.ts'
import { flatMap } from '../flat.ts'
import { relationTypes } from '../ontology.ts'
import { withoutRetold } from './retold.ts'
import { unite } from './unite.ts'

const unique = (values: readonly string[]) => (values.length < 2 ? values : [...new Set(values)])

function mergeEntities(entities: readonly Entity[], standing: readonly number[]): Entity[] {
  const merged = new Map<number, Entity>()
  for (const [index, entity] of entities.entries()) {
    const head = standing[index] ?? index
    const known = merged.get(head) ?? entities[head] ?? entity
    const names = head === index ? entity.aliases : [entity.name, ...entity.aliases]
    if (known.aliases.length === 0 && names.length === 0) merged.set(head, known)
    else
      merged.set(head, {
        ...known,
        aliases: unique([...known.aliases, ...names]).filter((name) => name !== known.name),
      })
  }
  return [...merged.values()]
}

/** Relations whose ends have become the same are one, with the evidence of all; gifts and offices stay apart by grant and title. */
function mergeRelations(relations: readonly Relation[]): Relation[] {
  const merged = new Map<string, Relation>()
  for (const relation of relations) {
    const told = relation.type === 'HOLDS_POSITION' ? relation.title : relation.grant
    const key = [relation.type, relation.from, relation.to, told, relation.status].join('\u0000')
    const known = merged.get(key)
    if (!known) {
      merged.set(key, relation)
      continue
    }
    const [better, other] = relation.confidence > known.confidence ? [relation, known] : [known, relation]
    const seen = new Set(better.evidence.map(({ start, end }) => `${start}-${end}`))
    const more = other.evidence.filter(({ start, end }) => !seen.has(`${start}-${end}`))
    merged.set(key, { ...other, ...better, evidence: [...better.evidence, ...more] })
  }
  return [...merged.values()]
}

/** Unites what `unite` finds to be one; relations between what has become one thing go. */
export function united(extraction: Extraction): Extraction {
  const { entities } = extraction
  const standing = unite(entities)
  const heads = new Map(entities.map(({ id }, index) => [id, entities[standing[index] ?? index]?.id ?? id]))
  const headOf = (id: string) => heads.get(id) ?? id
  const relations = flatMap(extraction.relations, (relation): Relation[] => {
    const ends = [headOf(relation.from), headOf(relation.to)]
    if (ends[0] === ends[1]) return []
    if (relationTypes[relation.type].symmetric) ends.sort()
    const [from = relation.from, to = relation.to] = ends
    return [from === relation.from && to === relation.to ? relation : { ...relation, from, to }]
  })
  return {
    documents: extraction.documents,
    entities: mergeEntities(entities, standing),
    relations: withoutRetold(mergeRelations(relations)),
    figures: extraction.figures.map((figure) => ({ ...figure, project: headOf(figure.project) })),
  }
}
