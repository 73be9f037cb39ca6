// 在某某支持下, 在甲和乙的指导下, 得益于甲的资助: support for what the sentence speaks of.

import { flatMap } from '../flat.ts'
import { certainty, type Draft, fromGroups, pairsOf } from './draft.ts'
import type { Reference } from './fact.ts'
import { givers, namedOrganizations } from './frames/making.ts'
import type { ClauseReading } from './roles.ts'

const under =
  /^(?:等[^,。;下]{0,24}?|(?:[、和与及]|以及)[^,。;、下]{2,20}?)?(?:[\d.]+[余多]?[万亿]?元)?(?:的)?(?:大力|捐资|捐款|捐赠|出资|资金上的|资金|经费|善款|物资|款物|爱心|慷慨|无私|联合|共同|关心|鼎力|精心|统筹|鼓励|倾情|悉心|业务|全力|高度重视和|重视和|关心和|领导和|直接)*(支持|指导|资助|领导|帮助|捐赠|捐助|捐资|赞助|援助|协助|配合|推动|组织|协调|牵头|扶持|重视支持|帮扶|关怀|委托|授权|鼓励)(?:和|与|、)?(?:支持|指导|帮助|关心|配合|推动)?(?:之)?下/

/** 在|某人|的倡议下成立: whoever proposes it founds it. */
const proposed =
  /^(?:先生|女士|教授|博士|等)?的?(?:共同|联合|积极)?(?:倡议|倡导|提议|发起|动议|首倡)(?:和推动|推动)?下[,]?[^,。;]{0,10}(?:成立|设立|发起|创办|创立|诞生|启动|建立)/

/** 得益于|甲200万元的资助, 有了|甲捐助的30万元, 依靠|甲的善款 */
const owing = /(?:得益于|受益于|依靠|凭借|靠着|有了|因为有|多亏了?)[“《]?$/
const owed =
  /^(?:等[^,。;]{0,16}?)?(?:[\d.]+[余多]?[万亿]?元)?的?(?:大力|全额|定向|慷慨|无私|爱心|捐资|资金)*(支持|资助|帮助|捐赠|捐助|捐资|赞助|援助|捐款|善款|扶持)(?:的[^,。;]{0,4}[\d.]+[余多]?[万亿]?元[^,。;]{0,8})?,/

/** `projects` and `actors` are those of the rest of the sentence: support goes to the projects, or else to who acts after it. */
export function underSupport(
  text: string,
  clause: ClauseReading,
  projects: readonly Reference[],
  actors: (after: number) => readonly Reference[],
): Draft[] {
  return flatMap(clause.groups, (group): Draft[] => {
    const before = text.charAt(group.start - 1) === '“' ? group.start - 2 : group.start - 1
    const rest = text.slice(group.end, group.end + 48)
    const isOwed = owing.test(text.slice(Math.max(clause.start, group.start - 5), group.start))
    const isProposed =
      projects.length > 0 && proposed.test(rest) && /在[^,。;:、]{0,8}$/.test(text.slice(clause.start, group.start))
    if (isProposed) {
      return pairsOf(fromGroups([group], givers), projects.slice(0, 1)).map(([a, b]) => ({
        type: 'INITIATES' as const,
        from: a,
        to: b,
        method: 'proposed',
        confidence: 0.8 * certainty([group], false),
        details: {},
        verbAt: group.start,
        start: group.start,
        end: group.end,
      }))
    }
    const match = text.charAt(before) === '在' ? under.exec(rest) : isOwed ? owed.exec(rest) : undefined
    if (!match) return []
    const [, verb = '支持'] = match
    const from = fromGroups([group], namedOrganizations)
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
