// Gifts whose recipient their sentence does not tell: who gives is known, and that something is given.

import type { Span } from '../segment/article.ts'
import { certainty, fromGroups } from './draft.ts'
import type { Reference } from './fact.ts'
import { presided } from './frames/giving.ts'
import { carried, counted, goodsBeside } from './frames/goods.ts'
import { givers, namedOrganizations, type Surroundings } from './frames/making.ts'
import { goesToPeople } from './frames/recipients.ts'
import type { Group } from './groups.ts'
import type { Roles } from './roles.ts'

export interface OpenGift extends Span {
  readonly givers: readonly Reference[]
  readonly verbAt: number
  /** It is given to people who are not named (向贫困学生捐赠): a body can only be where they are. */
  readonly toPeople: boolean
  /** 这批书包|由某公司捐赠: what the sentence before speaks of. */
  readonly ofThese: boolean
  /** How sure it is who gives. */
  readonly sure: number
}

const giving = /[捐赠]|送[去来到上交]|带[去来]|带着|发放|出资|注资|资助|援建/

/** 累计捐款, 多年来捐资: of many gifts, which go to many. */
const ofMany =
  /(?:累计|历年|历次|每年|先后|多年来|长期|一直|以来|至今|曾经?|曾多次|多次|热心|致富|积极)[^,。;]{0,16}$|(?:支出|列支|安排)$/
/** 捐赠…用于灾区: told for what, far from any body. */
const forElse = /^[^。;]{0,30}(?:灾区|灾后|救灾|抗震|抗疫|应急|社会各界|全国|各地)/

/** 向该市|捐赠 */
const toOwnPlace = /[向给为][该我本][省市县区州镇乡村][^,。;]{0,4}$/

const bodiesBefore = (earlier: readonly Group[]): Reference[] => {
  const last = earlier.findLast(
    (group) => group.governor === 'none' && fromGroups([group], namedOrganizations).length > 0,
  )
  return last ? fromGroups([last], namedOrganizations) : []
}

/** A gift of a verb for which no recipient was found. */
export function openGift(roles: Roles, { text, earlier }: Surroundings): OpenGift | undefined {
  const { trigger, agents, recipients, objects, inherited, passive } = roles
  if (!/^(?:fund|bring|handOver)$/.test(trigger.action) || !giving.test(trigger.verb)) return undefined
  const before = text.slice(Math.max(0, trigger.start - 24), trigger.start)
  if (recipients.length > 0 || presided.test(before) || ofMany.test(before + trigger.verb)) return undefined
  if (!passive && objects.some(({ start }) => start >= trigger.end)) return undefined
  const goods = /^(?:带着|携带|满载)/.test(trigger.verb) ? carried : counted
  if (!goods.test(goodsBeside(text, roles)) && !passive) return undefined
  // 他说,某会捐赠|的物资意义重大: spoken of, not told.
  if (/^的(?![^,。;]{0,24}\d)/.test(text.slice(trigger.end, trigger.end + 30)) && !passive) return undefined
  if (forElse.test(text.slice(trigger.end, trigger.end + 40))) return undefined
  const all = fromGroups(agents, givers)
  const bodies = all.filter(({ type }) => type !== 'Person')
  // 某商会会长王甲,秘书李乙|代表送交: they give for the body that is named.
  const isFor = /代表,?(?:共|合共|各)?$/.test(before) && bodies.length === 0
  const from = isFor ? bodiesBefore(earlier) : bodies.length > 0 ? bodies : all
  if (from.length === 0) return undefined
  return {
    givers: from,
    verbAt: trigger.start,
    toPeople: goesToPeople(text, trigger) && !toOwnPlace.test(before),
    ofThese:
      passive &&
      /(?:^|[。,;!\n])(?:这|该|此)批[^,。;]{1,8}[^。;]{0,40}由[^由]*$/.test(
        text.slice(Math.max(0, trigger.start - 90), trigger.start),
      ),
    sure: certainty(agents, inherited && trigger.action === 'fund'),
    start: roles.span.start,
    end: roles.span.end,
  }
}

const asGiver =
  /(?:捐赠方|捐赠单位|捐赠企业|捐赠人|捐赠者|捐方|捐款单位|爱心捐赠方)(?:代表|单位|企业|为|是|:|——|,)*[“《]?$/

const asGivers =
  /^[”》]?等?[^,。;]{0,8}(?:均|都|也)?(?:是|为)[^,。;]{0,8}(?:捐赠者|捐赠方|捐赠企业|捐款者|捐赠单位|捐赠人)/
const holding = /^[^,。;]{0,12}(?:举行|举办|开展)[^,。;]{0,16}捐[赠款助书][^,。;]{0,8}(?:仪式|活动|行动)/

/** 某公司|在|某医院|举行捐赠仪式, 某团委携手某会,赴|某小学|开展捐赠活动: who comes to hold it gives. */
function isGuest(text: string, group: Group, later: readonly Group[]): boolean {
  const next = later.find(({ governor }) => governor === 'place')
  if (!next || !/^(?:none|companion)$/.test(group.governor) || !holding.test(text.slice(next.end, next.end + 44)))
    return false
  const between = text.slice(group.end, Math.min(next.start, group.end + 41))
  const comes = /^[^。;]{0,38}(?:[赴到]|走进)$/.test(between)
  const gives = ({ type }: Reference) => type === 'Company' || type === 'Foundation'
  return comes || (/^[^,。;]{0,14}在$/.test(between) && fromGroups([group], namedOrganizations).every(gives))
}

/** 捐赠方代表|某公司总经理, 捐赠单位:|某公司: who gives, by its part. */
export const openRoles = (text: string, groups: readonly Group[]): OpenGift[] =>
  groups
    .filter(
      (group, index) =>
        asGiver.test(text.slice(Math.max(0, group.start - 12), group.start)) ||
        asGivers.test(text.slice(group.end, group.end + 28)) ||
        isGuest(text, group, groups.slice(index + 1)),
    )
    .map((group) => ({
      givers: fromGroups([group], namedOrganizations),
      verbAt: group.start,
      toPeople: false,
      ofThese: false,
      sure: 1,
      start: group.start,
      end: group.end,
    }))
