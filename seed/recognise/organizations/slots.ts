// Organisations without an ending, known by the place they take: who launches, gives or joins hands
// (由某动、甲乙和某某公司共同发起; 某某平安向某某基金会捐赠).

import { matchesOf } from '../../flat.ts'
import type { Span } from '../../segment/article.ts'
import { unitSet } from '../../segment/normalise.ts'
import { walkLeft } from '../boundary.ts'
import { near } from '../characters.ts'
import type { Context } from '../context.ts'
import { cutWords, tagOf } from '../words.ts'
import { endsWithSurname, isBrand, isOfTrade, isPlainBrand } from './brandName.ts'
import { describedStart } from './described.ts'
import { brandSpan } from './lists.ts'
import type { OrganizationSpan } from './organization.ts'
import { between, givesTo, joint, ofBodies, together } from './slotPatterns.ts'
import { ledBy } from './starts.ts'

const separators = /^(?:、|和|与|及|携手|联合(?!会|国|社)|联手|以及|&)/
const tail = /(?:共\d+[家个]|等(?:\d+[家个]|多[家个])?|多家|[两二三四五六七八九十]家).*$/
const adverbs =
  /(?:近日|日前|在[\u4e00-\u9fff]{2,4}|刚刚?|随[即后]|已|再次|紧急|共同|联合|一起|正式|首批|现场|每[天年月]|当[天日]|首[期批次轮]|第[一二三四五]{1,2}[批期次轮]|追加|个人|还|也|共|合共|分别|已经|累计|于\S*|(?:\d+月)?\d+[日号][上下]?午?|今天|昨[日天]|今日|定向|无偿|倾情|慷慨|率先|最先|主动|积极|迅速|立即|第一时间|将|又|此前|此次|本次|这次|同时|决定|宣布|承诺|其中|除此之外)+$/

const lead =
  /^(?:据悉|据了解|据介绍|昨[日天]|今[日天]|近[日期]|日前|当[日天]|随后|目前|如今|[上本]周|此[前外次]|[本这今]次|同时|其中|当中|另外|旗下|首先|接着|最后|前不久|不久前|今年|去年|\d+年|\d+月(?:\d+日)?|[上下]午|(?:活动|仪式|会议|现场|[会台])[上中]|期间|[\u4e00-\u9fff]{0,12}(?:会见|接见|参观|走访|考察|拜访|走进|来到)了|随着|由于|在)+/

/** 某某集团旗下的|某某科技 */
const ofOwner = /^[^,。;、“”]{2,16}(?:旗下|下属|所属)(?:的|子?公司|企业|品牌|机构)*(?=.{2})/

/** A span without what is no part of a name at its edges. */
function trimmed(context: Context, span: Span): Span {
  const { text } = context
  let { start, end } = span
  const clean = () => text.slice(start, end)
  start += lead.exec(clean())?.[0].length ?? 0
  start += ofOwner.exec(clean())?.[0].length ?? 0
  if (ledBy.test(text.slice(Math.max(0, start - 4), start + 1))) start++
  start = describedStart(context, start, end)
  end = start + clean().replace(tail, '').replace(adverbs, '').length
  while (end > start && '“”‘’《》 "'.includes(text.charAt(end - 1))) end--
  while (end > start && '“”‘’《》 "'.includes(text.charAt(start))) start++
  return { start, end: endsWithSurname(near(text, start), clean()) ? end - 1 : end }
}

/** The items of a list `[start, end)`, cut at separators. */
function itemsOf({ text, starts }: Context, { start, end }: Span): Span[] {
  const items: Span[] = []
  let from = start
  for (let at = start; at < end; ) {
    // 参与 holds no 与.
    const length = starts[at] === 0 ? 0 : (separators.exec(text.slice(at, Math.min(end, at + 3)))?.[0].length ?? 0)
    if (length > 0) {
      items.push({ start: from, end: at })
      from = at + length
    }
    at += Math.max(1, length)
  }
  items.push({ start: from, end })
  return items
}

/** 王某|每年向某会捐赠: somebody who gives alone, unless the text speaks of a company of that name. */
function looksLikePerson(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end)
  return (
    name.length <= 3 &&
    /^[王李张刘陈杨黄赵吴周徐孙朱胡郭何林罗郑梁谢宋许韩冯邓曹彭曾肖田潘袁蔡蒋余杜叶程魏苏吕卢姚沈钟姜崔谭陆范廖邹熊孟秦邱侯尹薛闫段雷贺郝顾龚邵]/.test(
      name,
    ) &&
    !['集团', '公司', '旗下', '员工', '品牌', '中国', '股份'].some((word) => near(text, start).includes(name + word))
  )
}

const clauseMarks = unitSet(',。;:!?\n()')

/** Where the list before a verb begins: after 由, or at the head of the clause. */
function listBefore(text: string, at: number): { span: Span; given: boolean } | undefined {
  let start = at
  while (start > 0 && at - start < 120 && clauseMarks[text.charCodeAt(start - 1)] === 0) start--
  const by = start + text.slice(start, at).lastIndexOf('由')
  const from = by >= start ? by + 1 : start
  // 在扶贫、助学等方面累计捐赠 …
  if (
    by < start &&
    /^[在从为对于就]/.test(text.slice(start, at)) &&
    /(?:方面|领域|期间|过程中|中)[^,。;]{0,4}$/.test(text.slice(start, at))
  )
    return undefined
  return at - from < 2 || at - from > 100 ? undefined : { span: { start: from, end: at }, given: by >= start }
}

const quickly =
  /(?<=[,。;:!?\n]|^)([\u4e00-\u9fffA-Za-z0-9]{2,8}?)(?:在?第一时间|迅速|立即|紧急|积极|主动|率先|火速|立刻)[^,。;]{2,16},$/

/** 某公司|迅速行动,|向某会捐款: who gives is told in the clause before, of what was done at once. */
function listInClauseBefore(text: string, at: number): { span: Span; given: boolean } | undefined {
  if (text.charAt(at - 1) !== ',') return undefined
  const from = Math.max(0, at - 36)
  const match = quickly.exec(text.slice(from, at))
  const start = from + (match?.index ?? 0)
  return match ? { span: { start, end: start + (match[1]?.length ?? 0) }, given: true } : undefined
}

/** “携手献爱心”: the words of a slogan name nobody. */
function isQuoted(text: string, at: number): boolean {
  const within = quotedBefore(text, at)
  return within !== undefined && !/[”。\n]/.test(within)
}

/** What stands since the last quotation mark that opens, not far before. */
function quotedBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 40), at + 1)
  const open = before.lastIndexOf('“')
  return open < 0 ? undefined : before.slice(open, -1)
}

/** 凯德商用|(中国): a company by the country it is in. */
const ofCountry = /\(中国\)(?!有限|股份|投资|公司|集团|控股|企业|管理)/g

function inCountry(context: Context, masked: Uint8Array): OrganizationSpan[] {
  const { text } = context
  return matchesOf(text, ofCountry).flatMap((match): OrganizationSpan[] => {
    const { start } = walkLeft(context, match.index, { masked })
    if (masked[match.index - 1] || match.index - start < 2 || match.index - start > 8) return []
    return [brandSpan(text, { start, end: match.index + match[0].length }, 'Company')]
  })
}

export function findInSlots(context: Context, masked: Uint8Array): OrganizationSpan[] {
  const { text } = context
  const found = new Map<number, OrganizationSpan>()
  const plain = new Map<string, Map<number, OrganizationSpan>>()
  const take = (list: { span: Span; given: boolean } | undefined, isPair: boolean) => {
    // 甲、乙等10名企业家
    if (!list || /等[\d一二三四五六七八九十百多余几]*[名位]/.test(text.slice(list.span.start, list.span.end))) return
    const items = itemsOf(context, list.span).map((item) => trimmed(context, item))
    const inList = items.length > 2
    for (const item of items) {
      if (item.end - item.start < 2 || found.has(item.start)) continue
      let isFree = true
      for (let at = item.start; at < item.end && isFree; at++) isFree = !masked[at] && !context.taken[at]
      if (isFree && isPlainBrand(context, item)) {
        const name = text.slice(item.start, item.end)
        plain.set(name, (plain.get(name) ?? new Map()).set(item.start, brandSpan(text, item, 'Company')))
      }
      const isName = isFree && (isBrand(context, item, inList) || isOfTrade(context, item))
      if (!isName || (items.length === 1 && looksLikePerson(text, item))) continue
      if (items.length === 1 && !list.given && !isPair && context.text.charAt(item.start - 1) === '、') continue
      found.set(item.start, brandSpan(text, item, 'Company'))
    }
  }
  for (const match of matchesOf(text, joint))
    if (!isQuoted(text, match.index)) take(listBefore(text, match.index), false)
  for (const pattern of [givesTo, ofBodies])
    for (const match of matchesOf(text, pattern)) {
      if (isQuoted(text, match.index) && quotedBefore(text, match.index)?.includes('、')) continue
      take(listInClauseBefore(text, match.index) ?? listBefore(text, match.index), true)
    }
  for (const match of between.flatMap((pattern) => matchesOf(text, pattern))) {
    const name = match[1] ?? ''
    const start = match.index + match[0].indexOf(name, 1)
    // 专门针对|贫困儿童的资助
    const isWhole = [match.index, start, start + name.length].every((at) => context.starts[at] === 1)
    if (isWhole && !isQuoted(text, match.index)) take({ span: { start, end: start + name.length }, given: true }, true)
  }
  for (const match of matchesOf(text, together)) {
    if (isQuoted(text, match.index)) continue
    const at = match.index + match[0].indexOf(match[1] ?? '', 2)
    take({ span: { start: at, end: at + (match[1]?.length ?? 0) }, given: true }, true)
  }
  // A phrase of nouns that comes again and again, and does what bodies do.
  const recurs = (name: string, [first]: readonly Span[]) =>
    near(text, first?.start ?? 0).split(name).length > 3 &&
    !cutWords(name).some((word) => /^(?:v|vn|a|ad|d|b)$/.test(tagOf(word)))
  const again = [...plain]
    .filter(([name, places]) => places.size > 1 || recurs(name, [...places.values()]))
    .flatMap(([, places]) => [...places.values()])
  return [...found.values(), ...again, ...inCountry(context, masked)]
}
