// Gifts told by what belongs to them: an agreement that two sides sign on one, a certificate that a giver is handed for it.

import { type Draft, fromGroups, pairsOf } from './draft.ts'
import type { Reference } from './fact.ts'
import { make, namedOrganizations, representatives } from './frames/making.ts'
import type { Group } from './groups.ts'
import type { ClauseReading, Roles } from './roles.ts'

const gives = ({ type }: Reference): boolean => type === 'Company' || type === 'Person' || type === 'Foundation'
const takes = ({ type }: Reference): boolean => type !== 'Company' && type !== 'Person' && type !== 'Project'
/** Councils, parties and assemblies hand out certificates for what others were given. */
const thanks = (body: Reference): boolean =>
  takes(body) && !/(?:政府|委|委员会|人大|政协|工商联|商会|部)$/.test(body.name)

/** 某大学校长王甲与校友李乙|签署捐赠协议: one side is of those who give, the other of those who receive. */
export function agreedGifts(
  roles: Roles,
  sides: { readonly giver?: Group; readonly recipients: readonly Reference[] },
): Draft[] {
  const from = fromGroups(sides.giver ? [sides.giver] : roles.agents, representatives)
  const to = sides.recipients
  if (!from.every(gives) || !to.every(takes)) return []
  return make({ roles, type: 'FUNDS', from, to, confidence: 0.76, involved: roles.agents, method: 'agreed-gift' })
}

const certificate = '(?:(?:捐[赠款资助]|爱心|荣誉|公益)*(?:证书|牌匾|铭牌|纪念[牌章])|感谢[信状]|锦旗)'
const isThanks = new RegExp(certificate)
const handed = new RegExp(
  `^[”》]?(?:等[^,。;]{0,8})?[^,。;]{0,8}(?:颁[发授赠]|授予|回?赠送|回赠|递交|送上|发放|赠予)[^,。;]{0,8}${certificate}`,
)
/** 乙|从|甲|手中接过捐赠证书 */
const taken = new RegExp(`^[^,。;]{0,6}手[中里]接过[^,。;]{0,8}${certificate}`)
/** 向|获奖者|颁发荣誉证书: only a certificate of a gift thanks for one. */
const ofGift = /捐|赠(?!送|予)/

/** Who gave to whom by a clause in which a body thanks for a gift: 某大学校长王甲向|某公司|颁发捐赠证书. */
export function thankedGifts(text: string, clause: ClauseReading, before: Group | undefined): Draft[] {
  const told = text.slice(clause.start, clause.end)
  if (!isThanks.test(told) || !ofGift.test(text.slice(Math.max(0, clause.start - 30), clause.end))) return []
  return clause.groups.flatMap((group, index): Draft[] => {
    const rest = text.slice(group.end, group.end + 40)
    const earlier =
      clause.groups.slice(0, index).findLast(({ governor }) => /^(?:none|agent)$/.test(governor)) ?? before
    const isHanded = group.governor === 'recipient' && handed.test(rest)
    const isTaken = group.governor === 'source' && taken.test(rest)
    if (!earlier || !(isHanded || isTaken)) return []
    const [giver, thanking] = isHanded ? [group, earlier] : [earlier, group]
    return pairsOf(
      fromGroups([giver], representatives).filter(gives),
      fromGroups([thanking], namedOrganizations).filter(thanks),
    ).map(([from, to]) => ({
      type: 'FUNDS' as const,
      from,
      to,
      method: 'thanked',
      confidence: 0.74,
      details: {},
      verbAt: group.start,
      start: Math.min(earlier.start, group.start),
      end: group.end,
    }))
  })
}
