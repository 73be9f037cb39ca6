// Organisations without an ending, known by the office that someone holds in them (某某董事长王甲).

import { boundaryWords } from '../../lexicon/boundaries.ts'
import { generalModifiers } from '../../lexicon/organizations.ts'
import { walkLeft } from '../boundary.ts'
import { isMarkAt, near } from '../characters.ts'
import type { Context } from '../context.ts'
import type { TitleMention } from '../titles.ts'
import { isOrdinaryWord, isRareNoun, tagOf } from '../words.ts'
import { couldBeBrand, endsWithSurname, isOfTrade, isPlainBrand, namesTrade } from './brandName.ts'
import { brandSpan } from './lists.ts'
import type { OrganizationSpan } from './organization.ts'
import { wordsBetween } from './validity.ts'

const companyOffice =
  /(?:董事长|总裁|总经理|CEO|CFO|COO|CTO|首席[^,。]{1,4}官|创始人|创办人|创建人|合伙人|总监|董事|董事局主席|总编|总编辑|主编|台长|店长)$/
/** Who leads a whole company. */
const leads = /^(?:集团|执行|常务|高级|资深)*副?(?:董事长|董事局主席|总裁|总经理|CEO|首席执行官)/
/** 市场营销|总经理: of a part of it. */
const field =
  /(?:营销|运营|销售|市场|业务|研发|品牌|传播|事务|资源|财务|行政|管理|投资|服务|发展|战略|技术|产品|客户|采购|生产|大区|区域|事业|公益|项目|名誉|荣誉|执行|常务|联席|轮值|时任|现任|原任|前任)$/
const department = /(?:部|处|科|室|组|办|系|区|中心|委员会|事业群|事业部|院|所|司|局|厅|会)$/

/** 某某|女性|合伙人: ordinary nouns between a name and an office are no part of it, save words for a trade. */
function withoutNouns(context: Context, start: number, end: number): number {
  // 全美世界 stands elsewhere too: the noun is part of it.
  const whole = context.text.slice(start, end)
  if (context.text.indexOf(whole) !== context.text.lastIndexOf(whole)) return end
  if (endsWithSurname(near(context.text, end), whole)) return end - 1
  const words = wordsBetween(context, start, end)
  let at = end
  for (let last = words.pop(); last !== undefined && words.length > 0; last = words.pop()) {
    const rest = words.join('')
    if (
      last.length === 1 ||
      namesTrade(context.text, { start, end: at }) ||
      !(generalModifiers.has(last) || field.test(last) || department.test(last) || /性$/.test(last)) ||
      !/^[nb]$/.test(tagOf(last)) ||
      rest.length < 2 ||
      isOrdinaryWord(rest)
    )
      break
    at -= last.length
  }
  return at
}

/** The first word after a place is none of the dictionary's. */
const startsUnknown = (context: Context, start: number, end: number): boolean => {
  const [first = ''] = wordsBetween(context, start, end)
  return !isOrdinaryWord(first) && !generalModifiers.has(first) && !/^[总原前副新各]/.test(first)
}

/** Universities of Hong Kong by the short names that its papers call them. */
const ofHongKong: Readonly<Record<string, string>> = {
  港大: '香港大学',
  中大: '香港中文大学',
  科大: '香港科技大学',
  理大: '香港理工大学',
  浸大: '香港浸会大学',
  城大: '香港城市大学',
  岭大: '岭南大学',
  教大: '香港教育大学',
}

/** 理大|校长: a school by its short name, where one of its officers follows. */
function schoolBefore({ text }: Context, end: number): OrganizationSpan | undefined {
  const start = end - 2
  const short = text.slice(start, end)
  if (
    !/^[\u4e00-\u9fff]大$/.test(short) ||
    !(isMarkAt(text, start - 1) || '和与及由向为'.includes(text.charAt(start - 1)))
  )
    return undefined
  // 金大 beside 金门大学
  const near = () => new RegExp(`${short.charAt(0)}[\\u4e00-\\u9fff]大学`).exec(text)?.[0]
  const full = (text.includes('港') ? ofHongKong[short] : undefined) ?? near()
  return { ...brandSpan(text, { start, end }, 'ResearchBody'), name: full ?? short }
}

const societyOffice = /^(?:创会|名誉|荣誉|执行|常务|联合|轮值|副)*(?:会长|理事长|秘书长|总干事)$/

/** What stands before an office and names no body: 时任|会长, 市委常委|秘书长. */
const ofOffice = /(?:[时现原前新首候历接继兼]任|[正副]|当选|换届|增补|推选|[本该我]会|常委|同志|届|兼)$/

/** 、|自然之友|秘书长|李某: all between a mark and the office of a society that somebody holds. */
function societyBefore(context: Context, title: TitleMention, masked: Uint8Array): OrganizationSpan | undefined {
  const { text } = context
  if (!societyOffice.test(text.slice(title.start, title.end)) || masked[title.end] !== 1) return undefined
  let start = title.start
  while (title.start - start < 9 && !isMarkAt(text, start - 1) && !masked[start - 1] && !context.placeTo.has(start))
    start--
  // 澳门|明爱|总干事
  const place = context.placeTo.get(start)
  if (place && title.start - start < 5) start = place.start
  const name = text.slice(start, title.start)
  const isName =
    (isMarkAt(text, start - 1) || (place !== undefined && '由与和及'.includes(text.charAt(start - 1)))) &&
    /^[\u4e00-\u9fff]{3,8}$/.test(name) &&
    !ofOffice.test(name) &&
    couldBeBrand(name) &&
    !wordsBetween(context, start, title.start).some(
      (word) => word !== '之' && (boundaryWords.has(word) || /^[pcr]$/.test(tagOf(word))),
    )
  return isName ? brandSpan(text, { start, end: title.start }, 'SocialOrganization') : undefined
}

/** 某某|河北区|总经理: where the region begins that stands before an office. */
function regionStart({ text, placeTo }: Context, end: number): number | undefined {
  if (text.charAt(end - 1) !== '区') return undefined
  return (placeTo.get(end - 1) ?? placeTo.get(end))?.start
}

/** Companies before an office that only companies have, where the words are none of the dictionary's. */
export function findBrands(context: Context, titles: readonly TitleMention[], masked: Uint8Array): OrganizationSpan[] {
  const { text } = context
  const found: OrganizationSpan[] = []
  for (const title of titles) {
    const office = text.slice(title.start, title.end)
    if (masked[title.start - 1]) continue
    const school = /校(?:长|董|监)/.test(office) ? schoolBefore(context, title.start) : undefined
    if (school) found.push(school)
    const society = societyBefore(context, title, masked)
    if (society) found.push(society)
    // 电盈|主席|李某, and no 主席 of a state or party.
    const chairs = /^(?:行政|名誉|荣誉|副|执行)*主席$/.test(office) && masked[title.end] === 1
    if (!companyOffice.test(office) && !chairs) continue
    const first = walkLeft(context, title.start, { masked })
    // 某某中国|总裁, 某某河北区|总经理: the company of a country or region.
    const region =
      regionStart(context, title.start) ?? (text.slice(first.start, title.start) === '中国' ? first.start : undefined)
    const walk = region === undefined ? first : walkLeft(context, region, { masked })
    if (walk.start === region) continue
    // What follows a name without a mark is a department of it: 某公司|西区营销|总监.
    if (masked[walk.start - 1]) continue
    // 华大第六届|董事会董事
    if (/第[一二三四五六七八九十\d]{1,3}届$/.test(text.slice(walk.start, title.start))) continue
    const end = withoutNouns(context, walk.start, region ?? title.start)
    const name = text.slice(walk.start, end)
    // 北京|区域|总监 is no company of its own; 上海|某某药城|总经理 is.
    const place = walk.anchored ? context.placeFrom.get(walk.start) : undefined
    const isFirm = isOfTrade(context, { start: walk.start, end })
    const isPlaced = !isFirm && place !== undefined && (end - place.end < 3 || !startsUnknown(context, place.end, end))
    if (isPlaced || name.length < 2 || name.length > 10 || department.test(name)) continue
    if (chairs && !/^[\u4e00-\u9fff]{2,6}(?<![党委家省区州市县协联革盟建进])$/.test(name)) continue
    if (!isMarkAt(text, walk.start - 1) && context.starts[walk.start] === 0) continue
    const words = wordsBetween(context, walk.start, end)
    const isUnusual =
      isFirm || words.some((word) => (!isOrdinaryWord(word) || isRareNoun(word)) && !generalModifiers.has(word))
    const isPlain =
      leads.test(office) && isMarkAt(text, walk.start - 1) && isPlainBrand(context, { start: walk.start, end })
    if (!(isUnusual || (isPlain && !field.test(name))) || (words.length === 1 && name.length < 2)) continue
    found.push(brandSpan(text, { start: walk.start, end }, 'Company'))
  }
  return found
}
