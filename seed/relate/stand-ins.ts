// 某区与某公司签订 …, where 某区卫生健康委 signed with it: the place is a short word for its body, not for its government.

import type { Fact, Reference } from './fact.ts'

const government = /(?:人民)?政府$/

const ofAuthorities = ({ type }: Fact): boolean => type === 'SIGNED_WITH' || type === 'PARTNERS_IN'

/** Of each authority that has part in something: what, and with whom. */
const shares = ({ type, from, to }: Fact): [authority: Reference, share: string][] => [
  [from, `${type}:${to.name}`],
  [to, `${type}:${from.name}`],
]

/** Leaves out what governments do that the text does not name, where a body of their own place does the same. */
export function withoutStandIns(text: string, facts: readonly Fact[]): Fact[] {
  const bodies = new Map<string, string[]>()
  for (const fact of facts.filter(ofAuthorities))
    for (const [{ type, name }, share] of shares(fact))
      if (type === 'GovernmentBody' && !government.test(name)) bodies.set(share, [...(bodies.get(share) ?? []), name])
  const isStandIn = (fact: Fact): boolean =>
    shares(fact).some(([{ type, name }, share]) => {
      const place = name.replace(government, '')
      return (
        type === 'GovernmentBody' &&
        place !== name &&
        bodies.get(share)?.some((body) => body.startsWith(place.slice(0, 2)) && body.includes(place.slice(-1))) ===
          true &&
        !text.slice(fact.start, fact.end).includes('政府')
      )
    })
  return facts.filter((fact) => !(ofAuthorities(fact) && isStandIn(fact)))
}
