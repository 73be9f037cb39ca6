// 在某某支持下, 在甲和乙的指导下: support for what the sentence speaks of.

import { flatMap } from '../flat.ts'
import { isOrganization } from '../ontology.ts'
import type { Actor } from './actor.ts'
import { certainty, type Draft, fromGroups, pairsOf } from './draft.ts'
import type { Reference } from './fact.ts'
import type { ClauseReading } from './roles.ts'

const under =
  /^(?:等[^,。;下]{0,24}?|(?:[、和与及]|以及)[^,。;、下]{2,20}?)?(?:[\d.]+[余多]?[万亿]?元)?(?:的)?(?:大力|捐资|捐款|捐赠|出资|资金上的|资金|经费|善款|物资|款物|爱心|慷慨|无私|联合|共同|关心|鼎力|精心|统筹|鼓励|倾情|悉心|业务|全力|高度重视和|重视和|关心和|领导和|直接)*(支持|指导|资助|领导|帮助|捐赠|捐助|捐资|赞助|援助|协助|推动|扶持|重视支持|帮扶|关怀|委托|授权|鼓励)(?:和|与|、)?(?:支持|指导|帮助|关心|配合|推动)?(?:之)?下/

const organizations = (actor: Actor): readonly Reference[] =>
  actor.kind === 'place' ? [] : actor.references.filter(({ type }) => isOrganization(type))

/** `projects` and `actors` are those of the rest of the sentence: support goes to the projects, or else to who acts after it. */
export function underSupport(
  text: string,
  clause: ClauseReading,
  projects: readonly Reference[],
  actors: (after: number) => readonly Reference[],
): Draft[] {
  return flatMap(clause.groups, (group) => {
    const before = text.charAt(group.start - 1) === '“' ? group.start - 2 : group.start - 1
    if (text.charAt(before) !== '在') return []
    const match = under.exec(text.slice(group.end, group.end + 48))
    if (!match) return []
    const [, verb = '支持'] = match
    const from = fromGroups([group], organizations)
    const to =
      projects.length > 0
        ? projects
        : actors(group.end + match[0].length).filter(({ name }) => !from.some((known) => known.name === name))
    const funds = /资助|赞助|捐|出资|资金|经费|善款|物资|款物/.test(match[0])
    return pairsOf(from, to.slice(0, 3)).map(([a, b]) => ({
      type: funds ? ('FUNDS' as const) : ('SUPPORTS' as const),
      from: a,
      to: b,
      method: 'under-support',
      confidence: (projects.length > 0 ? 0.9 : 0.8) * certainty([group], false),
      details: funds ? {} : { kind: verb },
      verbAt: group.start,
      start: group.start,
      end: group.end + match[0].length,
    }))
  })
}
