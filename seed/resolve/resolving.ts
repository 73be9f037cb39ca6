// Resolution in two passes over the extractions, of which none has to be kept meanwhile: the first gathers names, the second gives
// each document's facts with the entities that its names turned out to be.

import { Buckets, Integers, pairs } from '../columns.ts'
import type { Entity, Extraction, Figure, Relation } from '../extraction.ts'
import { flatMap } from '../flat.ts'
import { byCode, shortId, sortedSet } from '../identity.ts'
import { Numbering } from '../numbering.ts'
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
    const { entities, ofForm, formOf } = this.#entities()
    const startOf = this.#mentions.starts()
    this.#mentions = new Mentions()
    const judge = claimJudge(this.#decisions)
    const saidIn = (extraction: Extraction): Said => {
      const start = startOf(extraction)
      const ids = new Map(
        extraction.entities.map(({ id }, index) => [id, entities[ofForm.at(formOf.at(start + index))]?.id]),
      )
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

  /** All entities, for each form the index of the one it is of, and the form of each mention. */
  #entities(): { readonly entities: Resolved[]; readonly ofForm: Integers; readonly formOf: Integers } {
    const mentions = this.#mentions
    const { forms, formOf } = mentions
    const { groups, groupOf, formsOf } = groupsOf(mentions)
    const targets = targetsOf(groups, this.#decisions)
    const partsOf = new Buckets(groups.length, () => pairs(targets))
    const aliasesOf = curatedAliases(this.#decisions)
    const entities: Resolved[] = []
    /** Of each form; each person has one of its own behind them. */
    const ofForm = new Integers()
    for (const _ of forms) ofForm.push(-1)

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

    /** The groups that others belong to, each with all that do, itself included. */
    function* heads(which: (type: Entity['type']) => boolean) {
      for (const { index } of groups) {
        const end = targets[index] ?? index
        const parts = partsOf.of(end)
        const head = groups[end]
        if (head && parts[0] === index && which(head.type)) yield [head, [...parts]] as const
      }
    }

    const named = new Numbering()
    for (const [head, parts] of heads((type) => type !== 'Person')) {
      const name = `${head.type}:${head.name}`
      const own = flatMap(parts, (part) => [...formsOf.of(part)])
      const index = add(
        head,
        flatMap(own, (form) => forms[form] ?? []),
        named.of(name) < 0 ? undefined : (head.region ?? head.key),
      )
      for (const form of own) ofForm.set(form, index)
      named.add(name)
    }

    const mentionsOf = new Buckets(groups.length, function* () {
      for (let mention = 0; mention < formOf.length; mention++) {
        const group = groupOf[formOf.at(mention)] ?? -1
        if (groups[group]?.type === 'Person') yield [group, mention]
      }
    })
    const split = personsOf(mentions, (mention) => {
      const form = formOf.at(mention)
      return form < forms.length ? ofForm.at(form) : -1
    })
    for (const [head, parts] of heads((type) => type === 'Person')) {
      const own = flatMap(parts, (part) => [...mentionsOf.of(part)])
      split(own).forEach((person, rank) => {
        const [first] = person
        const source = first === undefined || mentions.form(first).weight === 0 ? -1 : mentions.sourceOf(first)
        const apart = rank === 0 ? undefined : (mentions.sources[source] ?? '')
        const distinct = new Set(person.map((mention) => mentions.form(mention)))
        const form = ofForm.length
        ofForm.push(add(head, [...distinct], apart))
        for (const mention of person) formOf.set(mention, form)
      })
    }
    return { entities, ofForm, formOf }
  }
}
