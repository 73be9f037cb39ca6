// Bodies of the writer's own place: 我市|教育局, 我县|红十字会, 我市|第一人民医院, 市|第一人民医院, 我县|特殊教育学校.

import { generalModifiers, groupWords } from '../../lexicon/organizations.ts'
import type { Found } from '../../lexicon/trie.ts'
import type { OrganizationType } from '../../ontology.ts'
import type { Walk } from '../anchor.ts'
import type { Context } from '../context.ts'
import type { Level, Regions } from './region.ts'
import { isMadeOf, wordsBetween } from './validity.ts'

const own = /[我本]([省市县区州旗])$/
/** 我|市教育局, 我|县红十字会: the level begins the name of a public body or society, though 我市 is one word. */
export const ownWalk = ({ text }: Context, { value, end }: Found<OrganizationType>, walk: Walk): Walk =>
  !walk.anchored &&
  (value === 'GovernmentBody' || (value === 'SocialOrganization' && /[会联协]/.test(text.charAt(end - 1)))) &&
  own.test(text.slice(Math.max(0, walk.start - 2), walk.start))
    ? { start: walk.start - 1, anchored: false }
    : walk

/** A place has one of these, whatever else stands before. */
const single = /^(?:妇幼保健院|特殊教育学校|特校|中心卫生院|妇幼保健中心|急救中心|血液中心|党校)$/
/** 市|第一|人民医院, after a mark or a word that leads up to names. */
const ownLevel = /(?:^|[,。;、:“(\n由向给为与和及在到赴对从将把是至])([省市县区州旗])$/
/** 我市|第一|人民医院: the number is cut off elsewhere. */
const numbered = /第[一二三四五六七八九十]$/
const telling =
  /^(?:人民|中医|妇幼|儿童|中心|职业|职业技术|实验|第[一二三四五六七八九十]+|人民第[一二三四五六七八九十]+)+$/

/** The full name of a body that is read from `read` on and named with 我市 or 我县, and where it begins; undefined where it is none, or many. */
export function ownName(
  context: Context,
  read: number,
  { start: endingStart, end, value }: Found<OrganizationType>,
  regions: Regions,
): { start: number; name: string } | undefined {
  const { text } = context
  const start = read - (numbered.exec(text.slice(Math.max(0, read - 3), read))?.[0].length ?? 0)
  const before = text.slice(Math.max(0, start - 2), start)
  const isHouse = value === 'Hospital' || value === 'ResearchBody'
  const level = isHouse ? (own.exec(before) ?? (start < read ? ownLevel.exec(before) : null)) : null
  if (!level) return undefined
  const body = text.slice(start, endingStart)
  const isOne =
    body === ''
      ? single.test(text.slice(endingStart, end))
      : telling.test(body) ||
        !(
          isMadeOf(body, generalModifiers) ||
          /[的等各]|\d/.test(body) ||
          wordsBetween(context, start, endingStart).some((word) => groupWords.has(word))
        )
  const place = regions.nameAt(level[1] as Level, start) ?? level[1]
  return isOne ? { start: start - 1, name: place + text.slice(start, end) } : undefined
}
