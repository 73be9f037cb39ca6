// All entities of one type and one name over all documents: what resolution compares, so that its work grows with names, not mentions.

import type { Entity, Extraction } from '../extraction.ts'
import { flatMap } from '../flat.ts'
import { byCode } from '../identity.ts'
import { type EntityType, isOrganization } from '../ontology.ts'
import { leadingPlace } from '../recognise/values/places.ts'
import { coreOf, foldName } from './names.ts'

/** An entity of one document, as its extraction has it. */
export interface Local {
  readonly entity: Entity
  /** Index of the extraction that it is of; ids are unique within one. */
  readonly source: number
}

/** Locals that carry the same name. */
export interface Group {
  readonly key: string
  readonly type: EntityType
  readonly name: string
  readonly region?: string
  readonly locals: readonly Local[]
  readonly aliases: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
}

/** Where a name begins with a place it says where it belongs; a general name (第一医院) belongs where the document puts it. */
function regionOf({ type, name, region }: Entity): string | undefined {
  if (type === 'Place') return region
  if (!isOrganization(type)) return undefined
  return leadingPlace(name)?.code ?? (coreOf(type, name).key === '' ? region : undefined)
}

/** Places of one division are one whatever they are called; others go by name, and apart where their regions differ. */
const keyOf = (entity: Entity, type: EntityType): string => {
  const region = regionOf(entity)
  return JSON.stringify([type, type === 'Place' && region ? '' : foldName(entity.name), region ?? ''])
}

/** Organisations of one name and several types go by the type that most documents give it. */
function commonTypes(locals: readonly Local[]): (entity: Entity) => EntityType {
  const counts = new Map<string, Map<EntityType, number>>()
  for (const { entity } of locals) {
    if (!isOrganization(entity.type)) continue
    const name = foldName(entity.name)
    const types = counts.get(name) ?? new Map<EntityType, number>()
    counts.set(name, types.set(entity.type, (types.get(entity.type) ?? 0) + Math.max(1, entity.documents.length)))
  }
  const common = new Map<string, EntityType>()
  for (const [name, types] of counts) {
    const [first] = [...types].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0]))
    if (first) common.set(name, first[0])
  }
  return (entity) => (isOrganization(entity.type) ? (common.get(foldName(entity.name)) ?? entity.type) : entity.type)
}

/** The spelling that most documents use; of several the longer, then the first by code. */
function commonName(locals: readonly Local[]): string {
  const counts = new Map<string, number>()
  for (const { entity } of locals) counts.set(entity.name, (counts.get(entity.name) ?? 0) + entity.documents.length)
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || byCode(a[0], b[0]))
  return first?.[0] ?? ''
}

export function groupsOf(extractions: readonly Extraction[]): Group[] {
  const locals = flatMap(extractions, ({ entities }, source) => entities.map((entity) => ({ entity, source })))
  const typeOf = commonTypes(locals)
  const byKey = new Map<string, Local[]>()
  for (const local of locals) {
    const key = keyOf(local.entity, typeOf(local.entity))
    const known = byKey.get(key)
    if (known) known.push(local)
    else byKey.set(key, [local])
  }
  return [...byKey]
    .sort(([a], [b]) => byCode(a, b))
    .map(([key, members]) => {
      const [first] = members
      const region = first && regionOf(first.entity)
      return {
        key,
        type: first ? typeOf(first.entity) : 'Place',
        name: commonName(members),
        ...(region && { region }),
        locals: members,
        aliases: new Set(flatMap(members, ({ entity }) => entity.aliases)),
        documents: new Set(flatMap(members, ({ entity }) => entity.documents)),
      }
    })
}
