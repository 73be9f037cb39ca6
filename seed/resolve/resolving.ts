// Resolution in two passes over the extractions, of which none has to be kept meanwhile: the first gathers names, the second gives
// each document's facts with the entities that its names turned out to be.

import type { Entity, Extraction, Figure, Relation } from '../extraction.ts'
import { flatMap } from '../flat.ts'
import { byCode, shortId, sortedSet } from '../identity.ts'
import { claimJudge } from './claims.ts'
import type { Decision } from './decisions.ts'
import { type Group, groupsOf } from './groups.ts'
import { type Form, Mentions } from './mentions.ts'
import { isTellingAlias } from './names.ts'
import { personsOf } from './persons.ts'
import { targetsOf } from './targets.ts'

/** What documents say, of resolved entities. */
export interface Said {
  readonly documents: Extraction['documents']
  /** Which document names which entity. */
  readonly mentions: readonly { readonly entity: string; readonly document: string }[]
  readonly relations: readonly Relation[]
  readonly figures: readonly Figure[]
}

/** An entity of all documents; which of them name it, they say themselves. */
export type Resolved = Omit<Entity, 'documents'>

export interface Resolution {
  /** In the order of their ids. */
  readonly entities: readonly Resolved[]
  /** The second pass: what an extraction that was added says. */
  readonly saidIn: (extraction: Extraction) => Said
}

const idOf = (type: Entity['type'], ...parts: readonly (string | undefined)[]) => shortId(type.toLowerCase(), ...parts)

const curatedAliases = (decisions: readonly Decision[]) => (entity: Pick<Entity, 'type' | 'name'>) =>
  flatMap(decisions, (decision) =>
    decision.action === 'alias' && decision.type === entity.type && decision.name === entity.name
      ? [decision.alias]
      : [],
  )

/** Groups by the one that each belongs to. */
function gather(groups: readonly Group[], ends: ReadonlyMap<Group, Group>): Map<Group, Group[]> {
  const members = new Map<Group, Group[]>()
  for (const group of groups) {
    const end = ends.get(group) ?? group
    const known = members.get(end)
    if (known) known.push(group)
    else members.set(end, [group])
  }
  return members
}

/** The mentions of each of these groups, in the order in which they came. */
function mentionsOf({ formOf }: Mentions, groups: Iterable<Group>): Map<Group, number[]> {
  const owners = new Map<number, number[]>()
  const lists = new Map<Group, number[]>()
  for (const group of groups) {
    const own: number[] = []
    lists.set(group, own)
    for (const form of group.forms) owners.set(form, own)
  }
  for (let mention = 0; mention < formOf.length; mention++) owners.get(formOf.at(mention))?.push(mention)
  return lists
}

/** Takes the extractions of single documents, each once, in the order of the documents' ids. */
export class Resolving {
  #mentions = new Mentions()
  readonly #decisions: readonly Decision[]

  /** @param decisions in the order in which they were made */
  constructor(decisions: readonly Decision[]) {
    this.#decisions = decisions
  }

  /** The first pass. */
  add(extraction: Extraction): void {
    this.#mentions.add(extraction)
  }

  /** What all that was added comes to; then it is empty, since the names of a large load take much room. */
  end(): Resolution {
    const { entities, entityOf } = this.#entities()
    const startOf = this.#mentions.starts()
    this.#mentions = new Mentions()
    const judge = claimJudge(this.#decisions)
    const idOfMention = (mention: number) => entities[entityOf[mention] ?? -1]?.id
    const saidIn = (extraction: Extraction): Said => {
      const start = startOf(extraction) ?? -1
      const ids = new Map(extraction.entities.map(({ id }, index) => [id, idOfMention(start + index)]))
      const named = new Map<string, Set<string>>()
      for (const { id, documents } of extraction.entities) {
        const entity = ids.get(id)
        if (entity === undefined) continue
        const known = named.get(entity) ?? new Set()
        for (const document of documents) known.add(document)
        named.set(entity, known)
      }
      return {
        documents: extraction.documents,
        mentions: flatMap([...named], ([entity, documents]) =>
          Array.from(documents, (document) => ({ entity, document })),
        ),
        relations: flatMap(judge(extraction.relations, extraction.entities), (relation) => {
          const [from, to] = [ids.get(relation.from), ids.get(relation.to)]
          return from === undefined || to === undefined || from === to ? [] : [{ ...relation, from, to }]
        }),
        figures: flatMap(extraction.figures, (figure) => {
          const project = ids.get(figure.project)
          return project === undefined ? [] : [{ ...figure, project }]
        }),
      }
    }
    return { entities: [...entities].sort((a, b) => byCode(a.id, b.id)), saidIn }
  }

  /** All entities, and for each mention the index of the one it is of. */
  #entities(): { readonly entities: Resolved[]; readonly entityOf: Int32Array } {
    const mentions = this.#mentions
    const { forms, formOf } = mentions
    const groups = groupsOf(mentions)
    const members = gather(groups, targetsOf(groups, this.#decisions))
    const aliasesOf = curatedAliases(this.#decisions)
    const entities: Resolved[] = []
    const entityOf = new Int32Array(formOf.length).fill(-1)

    /** One entity of all its forms; ids come from type and canonical name, of places from the division. `apart` tells namesakes apart. */
    const add = (head: Group, own: readonly Form[], apart?: string): number => {
      const { type, name } = head
      const region = head.region ?? sortedSet(flatMap(own, (form) => form.region ?? []))[0]
      const aliases = [...flatMap(own, (form) => [form.name, ...form.aliases]), ...aliasesOf(head)]
      return (
        entities.push({
          id: type === 'Place' && head.region ? idOf(type, head.region) : idOf(type, name, apart),
          type,
          name,
          aliases: sortedSet(aliases.filter((alias) => alias !== name && isTellingAlias(alias))),
          ...(region && { region }),
        }) - 1
      )
    }

    const ofForm = new Int32Array(forms.length).fill(-1)
    const named = new Set<string>()
    for (const [head, parts] of members) {
      if (head.type === 'Person') continue
      const name = `${head.type}:${head.name}`
      const own = flatMap(parts, (group) => group.forms)
      const index = add(
        head,
        flatMap(own, (form) => forms[form] ?? []),
        named.has(name) ? (head.region ?? head.key) : undefined,
      )
      for (const form of own) ofForm[form] = index
      named.add(name)
    }
    for (let mention = 0; mention < formOf.length; mention++) entityOf[mention] = ofForm[formOf.at(mention)] ?? -1

    const people = [...members].filter(([{ type }]) => type === 'Person')
    const lists = mentionsOf(
      mentions,
      flatMap(people, ([, parts]) => parts),
    )
    const split = personsOf(mentions, entityOf)
    for (const [head, parts] of people) {
      const own = flatMap(parts, (group) => lists.get(group) ?? [])
      split(own).forEach((person, rank) => {
        const [first] = person
        const source = first === undefined || mentions.form(first).weight === 0 ? -1 : mentions.sourceOf.at(first)
        const apart = rank === 0 ? undefined : (mentions.sources[source] ?? '')
        const distinct = new Set(person.map((mention) => mentions.form(mention)))
        const index = add(head, [...distinct], apart)
        for (const mention of person) entityOf[mention] = index
      })
    }
    return { entities, entityOf }
  }
}
