// A gift that one document tells twice: once with its amount, and again without one (捐赠100万元 … 接过捐赠支票).

import type { Relation } from '../extraction.ts'

const pairOf = ({ from, to, status }: Relation): string => JSON.stringify([from, to, status])

/** Whether the second could be the first told again: it adds no amount and no other day. */
const mayRetell = (gift: Relation, again: Relation): boolean =>
  again.amount === undefined && (again.date === undefined || gift.date === undefined || again.date === gift.date)

/** Relations of one document in which each gift of one giver to one recipient stands once; what tells it again becomes evidence. */
export function withoutRetold(relations: readonly Relation[]): Relation[] {
  const told = new Map<string, Relation>()
  for (const relation of relations) {
    if (relation.type !== 'FUNDS' || relation.amount === undefined) continue
    const known = told.get(pairOf(relation))
    if (!known || relation.confidence > known.confidence) told.set(pairOf(relation), relation)
  }
  const again = new Map<Relation, Relation[]>()
  const kept = relations.filter((relation) => {
    const gift = relation.type === 'FUNDS' ? told.get(pairOf(relation)) : undefined
    if (!gift || !mayRetell(gift, relation)) return true
    again.set(gift, [...(again.get(gift) ?? []), relation])
    return false
  })
  return kept.map((relation) => {
    const more = again.get(relation)?.flatMap(({ evidence }) => evidence) ?? []
    return more.length === 0 ? relation : { ...relation, evidence: [...relation.evidence, ...more] }
  })
}
