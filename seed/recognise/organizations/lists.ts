// Organisations without an ending, known by the list they stand in: 甲、乙、丙等爱心企业, or beside a company (某某公司、甲和乙).

import { flatMap, matchesOf } from '../../flat.ts'
import { boundaryWords } from '../../lexicon/boundaries.ts'
import { generalModifiers, groupWords, trades } from '../../lexicon/organizations.ts'
import type { OrganizationType } from '../../ontology.ts'
import type { Span } from '../../segment/article.ts'
import { isMarkAt, near } from '../characters.ts'
import type { Context } from '../context.ts'
import { brandCharacters } from '../word-kinds.ts'
import { isBrand, namesTrade } from './brandName.ts'
import type { OrganizationSpan } from './organization.ts'
import { isMadeOf, wordsBetween } from './validity.ts'

/** What a list is of, said after its last item. */
const listTail =
  /(?=[等共这\d])(?:等)?(?:共|这)?(?:[\d数多两三四五六七八九十百余]{1,6}(?:多|余)?[家个])?(?:社会|本地|当地|本土|知名|著名|爱心|公益|捐赠|参会|参与|支持|合作|会员|成员|理事|民营|上市|龙头|优秀|童装|国际|国内|相关)*(企业(?!家)|公司|媒体|品牌商|品牌|商家|单位|机构|公益机构|公益组织|社会组织)/g

const longestItem = 14
const longestList = 160
const mostItems = 60

const typeOf = (noun: string): OrganizationType => (/机构|组织/.test(noun) ? 'SocialOrganization' : 'Company')

/** What the last words of a brand tell of its type, where they tell anything. */
const tellingEndings: readonly (readonly [RegExp, OrganizationType])[] = [
  [/基金会?$/, 'Foundation'],
  [/(?:医院|卫生院|保健院)$/, 'Hospital'],
  [/(?:大学|学院|中学|小学|学校|幼儿园|研究院|研究所)$/, 'ResearchBody'],
  [
    /(?:[党工省市县区州旗]委|[县市镇乡]政府|街道办|办事处|人大|政协|管委会|居委会|村委会|党支部|党总支|署)$/,
    'GovernmentBody',
  ],
  [
    /(?:机构|组织|公益|慈善|红十字会|总会|服务中心|发展中心|促进中心|服务[队社]|志愿者|义工|寺|庙|庵|道观|清真寺|教堂|救援队|团队|联会|联谊会|联合会|协会|商会|促进会)$/,
    'SocialOrganization',
  ],
]

/** A brand as an organisation: of the type that its last words tell, else of `type`. */
export function brandSpan(text: string, { start, end }: Span, type: OrganizationType): OrganizationSpan {
  const name = text.slice(start, end)
  const told = tellingEndings.find(([ending]) => ending.test(name))?.[1]
  // 睿远基金 beside 睿远基金管理有限公司
  const isFirm = told === 'Foundation' && near(text, start).includes(`${name}管理`)
  return { start, end, type: isFirm ? 'Company' : (told ?? type), name, endingStart: end, anchored: false }
}

const isSeparatorAt = (text: string, at: number): boolean => '、和与及'.includes(text.charAt(at)) && at >= 0

/** Where the item that ends at `end` begins: after a separator or mark, or after the last word that no name holds. */
function itemStart(context: Context, end: number, floor: number): number {
  const { text, starts } = context
  let at = end
  while (at > floor && end - at < longestItem && !isMarkAt(text, at - 1) && !context.taken[at - 1]) {
    // 、|和某医药|、 within a list: 和 begins the name.
    const isWithin = text.charAt(at - 2) === '、' && text.charAt(end) === '、'
    if (starts[at] === 1 && isSeparatorAt(text, at - 1) && starts[at - 1] === 1 && !isWithin) break
    if (text.endsWith('以及', at)) break
    at--
  }
  let start = at
  let from = at
  for (const word of wordsBetween(context, at, end)) {
    from += word.length
    // 再|鼎医药
    const opens = from === at + 1 && (word === '和' || (brandCharacters.has(word) && starts[from + 1] === 1))
    if (from < end && boundaryWords.has(word) && word !== '之' && !opens) start = from
  }
  return start
}

/** The items of the list that ends at `end`, from the left; the first one goes back to a boundary. */
export function itemsBefore(context: Context, end: number): Span[] {
  const { text } = context
  const items: Span[] = []
  const floor = Math.max(0, end - longestList)
  let to = end
  for (;;) {
    const start = itemStart(context, to, floor)
    if (to - start < 2) break
    items.unshift({ start, end: to })
    if (!isSeparatorAt(text, start - 1) || start - 1 <= floor) break
    to = start - (text.endsWith('以及', start) ? 2 : 1)
  }
  return items
}

const isFree = (masked: Uint8Array, { start, end }: Span): boolean => {
  for (let at = start; at < end; at++) if (masked[at]) return false
  return true
}

/** 医药、食品: what companies deal in. */
const kindsOfCompany: ReadonlySet<string> = new Set([...trades, ...generalModifiers, ...groupWords])

/** A short word in a list of companies is one too, ordinary or not. */
const couldBeItem = (context: Context, { start, end }: Span): boolean =>
  /^[\u4e00-\u9fffA-Za-z0-9·]{2,8}(?<!先生|女士|老师|同志|博士|教授|夫妇|代表|[校院会部局行园所]长|书记|主任|负责人|领导|人士|师生|学生|家长|专家|嘉宾|志愿者)$/.test(
    context.text.slice(start, end),
  ) &&
  wordsBetween(context, start, end).length <= 2 &&
  !isMadeOf(context.text.slice(start, end), kindsOfCompany) &&
  !context.placeFrom.has(start)

const ledAlone = /(?:授予|[由向为对]|携手|联合|感谢|[,。:\n(])$|^$/

/** Lists whose last item is followed by what they are of. */
export function findListed(context: Context, masked: Uint8Array): OrganizationSpan[] {
  const { text } = context
  const found: OrganizationSpan[] = []
  for (const match of matchesOf(text, listTail)) {
    const items = itemsBefore(context, match.index)
    // 授予|某某|等18家企业
    const isLed =
      items.length === 1 && ledAlone.test(text.slice(Math.max(0, (items[0]?.start ?? 0) - 2), items[0]?.start))
    if (items.length < (isLed ? 1 : 2)) continue
    const free = items.filter((item) => isFree(masked, item))
    const known = items.length - free.length + free.filter((item) => isBrand(context, item, true)).length
    // Where some items are names for certain, the others are names too.
    const allNames = known * 3 >= items.length && items.length > 2
    for (const item of free) {
      if (isBrand(context, item, true) || (allNames && couldBeItem(context, item)))
        found.push(brandSpan(text, item, typeOf(match[1] ?? '')))
    }
  }
  return found
}

const listHead =
  /(企业|公司|品牌|商家|单位|机构|捐赠方|合作伙伴)(?:及个人|和个人|名单|代表)?(?:包括|有|如下|分别是|分别为|为|是)?:/g

/** Lists whose heading says what they are of: 爱心企业:甲(ABC)、乙、丙. */
export function findHeaded(context: Context, masked: Uint8Array): OrganizationSpan[] {
  const { text } = context
  return flatMap(matchesOf(text, listHead), (match): OrganizationSpan[] => {
    const items: Span[] = []
    for (let at = match.index + match[0].length; items.length < mostItems; ) {
      const item = { start: at, end: itemEnd(context, at) }
      if (item.end - item.start < 2) break
      items.push(item)
      at = item.end
      // 某某(上海)|有限公司 is known already.
      while (masked[item.start] && masked[at]) at++
      at = afterNote(text, at)
      if (text.charAt(at) !== '、') break
      at++
    }
    const free = items.filter((item) => isFree(masked, item))
    const brands = free.filter((item) => isBrand(context, item, true))
    const isOfNames = items.length > 2 && (items.length - free.length + brands.length) * 2 >= items.length
    if (!isOfNames) return []
    const named = free.filter((item) => brands.includes(item) || couldBeItem(context, item))
    return named.map((item) => brandSpan(text, item, typeOf(match[1] ?? '')))
  })
}

/** 某某物流|相关负责人. */
const endsItem = /^(?:等|相关|有关|负责人|代表|领导|工作人)/

/** Where an item that begins at `start` ends: at a separator, a mark or 等. */
function itemEnd({ text, starts }: Context, start: number): number {
  let at = start
  while (at - start < longestItem && !isMarkAt(text, at)) {
    if (at > start && starts[at] === 1 && (isSeparatorAt(text, at) || endsItem.test(text.slice(at, at + 3)))) break
    at++
  }
  return at
}

/** Where a note in brackets ends that begins at `at`: 某某(ABC)、; else `at`. */
function afterNote(text: string, at: number): number {
  const note = text.charAt(at) === '(' ? /^\([^()。;\n]{1,40}\)/.exec(text.slice(at, at + 42)) : null
  return at + (note?.[0].length ?? 0)
}

/** Where a note in brackets begins that ends at `at`. */
function beforeNote(text: string, at: number): number {
  const note = text.charAt(at - 1) === ')' ? /\([^()。;\n]{1,40}\)$/.exec(text.slice(Math.max(0, at - 42), at)) : null
  return at - (note?.[0].length ?? 0)
}

/** Brands beside companies in a list. Only items that end at a separator, a mark or 等 count. */
export function findBeside(
  context: Context,
  companies: readonly OrganizationSpan[],
  masked: Uint8Array,
): OrganizationSpan[] {
  const { text } = context
  const found: OrganizationSpan[] = []
  for (const company of companies) {
    const isCompany = company.type === 'Company'
    // Beside other bodies only what ends with a trade (某某物流) is one for certain.
    const fits = (item: Span) =>
      isFree(masked, item) && isBrand(context, item, true) && (isCompany || namesTrade(context.text, item))
    for (let at = afterNote(text, company.end); text.charAt(at) === '、' || (!isCompany && isSeparatorAt(text, at)); ) {
      const item = { start: at + 1, end: itemEnd(context, at + 1) }
      if (!fits(item)) break
      found.push(brandSpan(text, item, 'Company'))
      at = afterNote(text, item.end)
    }
    for (let at = company.start - 1; text.charAt(at) === '、'; ) {
      const end = beforeNote(text, at)
      const item = { start: itemStart(context, end, Math.max(0, end - longestItem)), end }
      if (!fits(item)) break
      found.push(brandSpan(text, item, 'Company'))
      at = item.start - 1
    }
  }
  return found
}
