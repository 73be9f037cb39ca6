// Which body a title is held in when no organisation stands before it: the place's government (北京市|副市长), the body of the title before,
// a general word that points back (医院|副院长), or the end of a name read before (学生联盟|创始人).

import { divisionOf } from '../../lexicon/divisions.ts'
import { titleBodies } from '../../lexicon/titles.ts'
import type { EntityType } from '../../ontology.ts'
import type { NameMention, PlaceMention } from '../../recognise/mention.ts'
import { type Level, levels } from '../../recognise/organizations/region.ts'
import type { Reference } from '../fact.ts'
import { type Reading, referenceOf } from '../reading.ts'

/** The organ of a place that a title belongs to: 副市长 to the 政府, 政协副主席 to the 政协. */
export function organOf(title: string): string | undefined {
  return titleBodies.find(([ending]) => ending.test(title))?.[1]
}

const committeeOf = (place: string): string =>
  /(?:村|社区|嘎查)$/.test(place) ? '党支部' : /(?:自治区|镇|乡|街道|苏木)$/.test(place) ? '党委' : '委'

const zoneWithCommittee =
  /^([\u4e00-\u9fff]{0,10}(?:高新区|开发区|经开区|新区|园区|度假区|保税区|示范区|功能区|[\u4e00-\u9fff]{2}街道)党工委)/

/** The working committee of the party in a zone or a street office that is no place of the table. */
export const committeeOfZone = (title: string): string | undefined => zoneWithCommittee.exec(title)?.[1]

/** 某市|高新区党工委书记, 某街道|党工委书记: the working committee of the place as it is written, or of a zone in it. */
export const workingCommittee = ({ text }: Reading, place: PlaceMention, title: string): Reference | undefined => {
  const zone = /^([\u4e00-\u9fff]{0,10})党工委(?=.)/.exec(title)?.[1]
  if (zone === undefined) return undefined
  const written = zone === '' ? placeName(place) : text.slice(place.start, place.end)
  return { type: 'GovernmentBody', name: `${written}${zone}党工委` }
}

/** 某街道党工委, and the 办事处主任 or 管委会主任 named after it: the other body of the same place. */
export function siblingOf(
  committee: Reference | undefined,
  title: string,
): { body: Reference; title: string } | undefined {
  const office = /^(?:街道)?(办事处|管委会|管理委员会)(?=.)/.exec(title)
  const other = office?.[1]
  if (!office || other === undefined || !committee?.name.endsWith('党工委')) return undefined
  const name = committee.name.replace(/党工委$/, other === '管理委员会' ? '管委会' : other)
  return { body: { type: 'GovernmentBody', name }, title: title.slice(office[0].length) }
}

/** The body with the place's name before it; 委 becomes 党委 where the place is an autonomous region. */
export const bodyAt = (place: string, organ: string, title = ''): Reference => ({
  type: 'GovernmentBody',
  name: place + (organ === '委' ? (toldCommittee(place, title) ?? committeeOf(place)) : organ),
})

/** 某村|党委书记, 某社区|党总支书记, 某镇|镇委书记 */
const toldCommittee = (place: string, title: string): string | undefined =>
  /(?:村|社区|嘎查)$/.test(place) ? /^党(?:委|总支)/.exec(title)?.[0] : /^[镇乡](委)/.exec(title)?.[1]

const kindOfTitle = /([省市州县区旗])长$/

const levelOfTitle = (title: string): Level | undefined =>
  levels.find((level) => level === kindOfTitle.exec(title)?.[1]) ??
  (/^(?:常务)?副?主席$/.test(title) ? '自治区' : undefined)

/** The place that the article speaks of at the level of a title without place: 副省长. */
export function placeForTitle({ regions }: Reading, title: string, at: number): string | undefined {
  const level = levelOfTitle(title)
  return level && regions.nameAt(level, at)
}

/** The full name of a place as the text has it: with the places right before it (北京市|朝阳区 is 朝阳区). */
export const placeName = (place: PlaceMention): string => place.name

/** The place that an organisation's name begins with, longest official name first. */
export function leadingPlaceOf({ mentionFrom }: Reading, body: NameMention | PlaceMention): string | undefined {
  if (body.kind === 'place') return body.name
  const first = mentionFrom.get(body.start)
  return first?.kind === 'place'
    ? first.name
    : /^(.{2,20}?(?:省|自治区|市|州|县|区|旗))(?=委|政府|人民政府|人大|政协|党委)/.exec(body.name)?.[1]
}

export const isCounty = (code: string | undefined): boolean =>
  code !== undefined && divisionOf(code)?.level === 'county'

/** In what kind of body an office is held, where the office says so. */
const bodiesOf: readonly (readonly [ending: RegExp, types: readonly EntityType[]])[] = [
  [/^(?:常务|执行|荣誉|名誉)*副?主席$/, ['Foundation', 'SocialOrganization']],
  [/(?:理事长|理事|监事长|监事|秘书长)$/, ['Foundation', 'SocialOrganization']],
  [/会长$/, ['SocialOrganization', 'Foundation']],
  [/校长(?:助理)?$/, ['ResearchBody']],
  [/院长$/, ['Hospital', 'ResearchBody']],
  [/(?:董事长|总经理|总裁|董事)$/, ['Company']],
  [/^(?:联合|主要)?(?:创始人|创办人|创立人|创会会长)$/, ['Foundation', 'Company', 'SocialOrganization']],
]

export const typesOf = (title: string): readonly EntityType[] | undefined =>
  bodiesOf.find(([ending]) => ending.test(title))?.[1]

/** 校长 and 总经理 are no offices of a foundation, 总裁 none of a hospital or an authority. */
export const suits = ({ type }: Reference, title: string): boolean =>
  /^(?:副|常务副|执行)?(?:校长|院长)$/.test(title)
    ? typesOf(title)?.includes(type) === true
    : type === 'Foundation'
      ? !/总经理$/.test(title)
      : !/(?:董事长|总裁|总经理|首席执行官|CEO)$/.test(title) ||
        !/^(?:GovernmentBody|Hospital|ResearchBody)$/.test(type)

/** 县长 is no office of a province. */
export const fits = (place: string, title: string): boolean => {
  const level = /([省市县区州旗])长$/.exec(title)?.[1]
  return level === undefined || place.endsWith(level) || (level === '市' && /市$/.test(place))
}

export { referenceOf }
