// Decisions about claims: what a person has accepted, rejected or mended, by the names of the ends as the document has them.

import type { Entity, Relation } from '../extraction.ts'
import { flatMap } from '../flat.ts'
import type { ClaimPattern, Decision } from './decisions.ts'
import { foldName } from './names.ts'

type ClaimDecision = Extract<Decision, { action: 'accept' | 'reject' | 'edit' }>

const keyOf = (type: string, from: string, to: string) => `${type}:${foldName(from)}:${foldName(to)}`

const isAbout = (pattern: ClaimPattern, relation: Relation) =>
  pattern.document === undefined || relation.evidence.some(({ document }) => document === pattern.document)

/** Only what is given; `undefined` would unset. */
const given = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

/** Decisions with their place in the file: of contradicting ones the last stands. */
interface Placed {
  readonly at: number
  readonly decision: ClaimDecision
}

function apply(relation: Relation, decisions: readonly ClaimDecision[]): Relation[] {
  const verdict = decisions.findLast(({ action }) => action !== 'edit')?.action
  if (verdict === 'reject') return []
  const edits = decisions.map((decision) => (decision.action === 'edit' ? given(decision.set) : {}))
  const mended: Relation = Object.assign({ ...relation }, ...edits)
  return [verdict === 'accept' ? { ...mended, status: 'asserted', confidence: 1 } : mended]
}

function indexed(decisions: readonly Decision[]): Map<string, Placed[]> {
  const byKey = new Map<string, Placed[]>()
  decisions.forEach((decision, at) => {
    if (decision.action !== 'accept' && decision.action !== 'reject' && decision.action !== 'edit') return
    const key = keyOf(decision.claim.type, decision.claim.from, decision.claim.to)
    byKey.set(key, [...(byKey.get(key) ?? []), { at, decision }])
  })
  return byKey
}

/** Applies the decisions to the relations of one extraction, whose ends may be named by any of their names. */
export function claimJudge(
  decisions: readonly Decision[],
): (relations: readonly Relation[], entities: readonly Entity[]) => readonly Relation[] {
  const byKey = indexed(decisions)
  if (byKey.size === 0) return (relations) => relations

  return (relations, entities) => {
    const names = new Map(entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]))
    const namesOf = (id: string) => names.get(id) ?? []
    return flatMap(relations, (relation) => {
      const keys = flatMap(namesOf(relation.from), (from) =>
        namesOf(relation.to).map((to) => keyOf(relation.type, from, to)),
      )
      const about = flatMap([...new Set(keys)], (key) => byKey.get(key) ?? [])
        .filter(({ decision }) => isAbout(decision.claim, relation))
        .sort((a, b) => a.at - b.at)
      return about.length === 0
        ? [relation]
        : apply(
            relation,
            about.map(({ decision }) => decision),
          )
    })
  }
}
