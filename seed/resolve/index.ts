// From what single documents say to one set of entities: the same thing one entity, namesakes apart, nothing merged by way of a third.
// The result depends on the set of documents and the decisions, not on their order.

import type { DocumentRecord, Entity, Extraction } from '../extraction.ts'
import { flatMap } from '../flat.ts'
import { byCode, shortId, sortedSet } from '../identity.ts'
import { claimJudge } from './claims.ts'
import type { Decision } from './decisions.ts'
import { type Group, groupsOf, type Local } from './groups.ts'
import { isTellingAlias } from './names.ts'
import { personsOf } from './persons.ts'
import { targetsOf } from './targets.ts'

export { type Decision, readDecisions } from './decisions.ts'

const idOf = (type: Entity['type'], ...parts: readonly (string | undefined)[]) => shortId(type.toLowerCase(), ...parts)

const localKey = (source: number, id: string) => `${source}:${id}`

interface Cluster {
  readonly head: Group
  readonly locals: readonly Local[]
  /** Tells namesakes apart; absent for the first of a name. */
  readonly apart?: string
}

/** One entity of all its locals; ids come from type and canonical name, of places from the division. */
function entityOf({ head, locals, apart }: Cluster, curated: readonly string[]): Entity {
  const { type, name } = head
  const region = head.region ?? sortedSet(flatMap(locals, ({ entity }) => entity.region ?? []))[0]
  const aliases = [...flatMap(locals, ({ entity }) => [entity.name, ...entity.aliases]), ...curated]
  return {
    id: type === 'Place' && head.region ? idOf(type, head.region) : idOf(type, name, apart),
    type,
    name,
    aliases: sortedSet(aliases.filter((alias) => alias !== name && isTellingAlias(alias))),
    ...(region && { region }),
    documents: sortedSet(flatMap(locals, ({ entity }) => entity.documents)),
  }
}

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
  const keyOf = ({ documents }: Extraction) => documents.map(({ id }) => id).join(' ')
  const byKey = new Map(extractions.map((extraction) => [keyOf(extraction), extraction]))
  return [...byKey].sort(([a], [b]) => byCode(a, b)).map(([, extraction]) => extraction)
}

function gather(groups: readonly Group[], ends: ReadonlyMap<Group, Group>): Map<Group, Local[]> {
  const members = new Map<Group, Local[]>()
  for (const group of groups) {
    const end = ends.get(group) ?? group
    const known = members.get(end)
    if (known) known.push(...group.locals)
    else members.set(end, [...group.locals])
  }
  return members
}

const curatedAliases = (decisions: readonly Decision[]) => (entity: Pick<Entity, 'type' | 'name'>) =>
  flatMap(decisions, (decision) =>
    decision.action === 'alias' && decision.type === entity.type && decision.name === entity.name
      ? [decision.alias]
      : [],
  )

/**
 * Resolves the extractions of single documents (local ids, unique in each) into one extraction with ids that are stable over runs.
 * `decisions` in the order in which they were made.
 */
export function resolve(input: readonly Extraction[], decisions: readonly Decision[] = []): Extraction {
  const extractions = ordered(input)
  const groups = groupsOf(extractions)
  const members = gather(groups, targetsOf(groups, decisions))
  const aliasesOf = curatedAliases(decisions)

  const entities: Entity[] = []
  const resolvedIds = new Map<string, string>()
  const add = (cluster: Cluster) => {
    const entity = entityOf(cluster, aliasesOf(cluster.head))
    entities.push(entity)
    for (const { entity: local, source } of cluster.locals) resolvedIds.set(localKey(source, local.id), entity.id)
  }
  const resolved = (source: number, id: string) => resolvedIds.get(localKey(source, id))

  const named = new Set<string>()
  for (const [head, locals] of members) {
    if (head.type === 'Person') continue
    const name = `${head.type}:${head.name}`
    add({ head, locals, ...(named.has(name) && { apart: head.region ?? head.key }) })
    named.add(name)
  }
  const split = personsOf(extractions, resolved)
  for (const [head, locals] of members) {
    if (head.type !== 'Person') continue
    const [first = [], ...namesakes] = split({ ...head, locals })
    add({ head, locals: first })
    for (const namesake of namesakes) add({ head, locals: namesake, apart: namesake[0]?.entity.documents[0] ?? '' })
  }

  const judge = claimJudge(decisions)
  return {
    documents: uniqueDocuments(extractions),
    entities: entities.sort((a, b) => byCode(a.id, b.id)),
    relations: flatMap(extractions, (extraction, source) =>
      flatMap(judge(extraction.relations, extraction.entities), (relation) => {
        const from = resolved(source, relation.from)
        const to = resolved(source, relation.to)
        return from === undefined || to === undefined || from === to ? [] : [{ ...relation, from, to }]
      }),
    ),
    figures: flatMap(extractions, ({ figures }, source) =>
      flatMap(figures, (figure) => {
        const project = resolved(source, figure.project)
        return project === undefined ? [] : [{ ...figure, project }]
      }),
    ),
  }
}
