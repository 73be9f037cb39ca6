// A gift that one document tells twice: with its amount and again without one (捐赠100万元 … 接过捐赠支票), or with the same amount.

import type { Relation } from '../extraction.ts'

const pairOf = ({ from, to, status }: Relation): string => [from, to, status].join('\u0000')

/** Whether the second could be the first told again: it adds no other amount and no other day. */
const mayRetell = (gift: Relation, again: Relation): boolean =>
  (again.amount === undefined || (again.amount === gift.amount && again.currency === gift.currency)) &&
  (again.date === undefined || gift.date === undefined || again.date === gift.date)

/** The surest first, those of equal confidence in the order of the text. */
const bySureness = (a: Relation, b: Relation): number => b.confidence - a.confidence

/** Relations of one document in which each gift of one giver to one recipient stands once; what tells it again becomes evidence. */
export function withoutRetold(relations: readonly Relation[]): Relation[] {
  const told = new Map<string, Relation[]>()
  const retold = new Set<Relation>()
  const evidence = new Map<Relation, Relation['evidence'][number][]>()
  const gifts = relations.filter(({ type }) => type === 'FUNDS')
  const withAmount = gifts.filter(({ amount }) => amount !== undefined).sort(bySureness)
  for (const gift of [...withAmount, ...gifts.filter(({ amount }) => amount === undefined)]) {
    const known = told.get(pairOf(gift)) ?? []
    const first = known.find((one) => mayRetell(one, gift))
    if (first) {
      retold.add(gift)
      const all = evidence.get(first) ?? [...first.evidence]
      all.push(...gift.evidence)
      evidence.set(first, all)
    } else if (gift.amount !== undefined) told.set(pairOf(gift), [...known, gift])
  }
  return relations
    .filter((relation) => !retold.has(relation))
    .map((relation) => {
      const more = evidence.get(relation)
      return more ? { ...relation, evidence: more } : relation
    })
}
