// Places in a text where the name of an organisation may end.

import { endingTypes } from '../../lexicon/organizations.ts'
import { type Found, trieOf } from '../../lexicon/trie.ts'
import type { OrganizationType } from '../../ontology.ts'
import type { Span } from '../../segment/article.ts'
import { isHanAt, isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { isOrdinaryWord, tagOf } from '../words.ts'
import { wordsBetween } from './validity.ts'

const endings = trieOf<OrganizationType>(endingTypes)

/** Characters that go on a word where an ending seems to be over: 大学生, 公司化, 协会员. */
const goesOn = new Set([...'生化员型制界性议'])

/** Words for a trade that end companies' names, and bodies that oversee or further that trade (投资|促进局, 银行|业协会). */
const trade = /(?:银行|证券|保险|投资|传媒|药业|酒业|乳业|地产|资本|信托|制药|航空|广播|餐饮|影业|农场|超市)$/
const overTrade =
  /^(?:业|监督|管理|促进|监管|发展|服务|结算|行业|事业|合作|研究|教育|技术|职业|行政|市场|电视|电影|和|与|电台|商务|招商|经济|保障|基金)*(?:局|厅|委员会|协会|学会|商会|促进会|联合会|公会|研究院|研究所|学院|大学|中心|处|办公室)/

/** What goes on after the name of a temple. */
const afterTemple =
  /^(?:[的和与及向为给在将从对由于住方主监捐举启等举也已慈功佛僧法师常义]|再次|现场|共|先后|组织|资助|启|开展)/

/** What bodies of any name are told to do: a plain 会 ends a name before it too. */
const giving = /^(?:共|再次|也|还)?(?:捐[资款赠出]|出资)/

const chair = /^(?:名誉|荣誉|执行|常务|创会|首席|副|总)*(?:会长|主席|理事长|监事长|秘书长|总干事)/

/** What follows the name of a body that ends with a plain 会: 某地复康会|、 */
const besideSociety = /^(?:[、,。(]|[向与和及](?!在|其)|联合|携手|成立|组织|主办|举办|协办|发起|资助|援助|旗下|的支持)/
/** 音乐会, 奥运会, 两会, 将会: no society. */
const notSociety =
  /[大年晚盛展博运都机开聚宴舞酒茶代奥交洽谈论议讨推听证发布业员议协听庙灯商事院职务两不将就才也可能定还必总则全常乐学社]会$|(?:座谈|委员|人|推介|交易)会$/

/** 香港|复康会|、: after a place two to four characters, not all of them ordinary words, and 会 by itself. */
function isSociety({ text, starts, placeTo }: Context, at: number): boolean {
  if (
    starts[at] !== 1 ||
    !besideSociety.test(text.slice(at + 1, at + 4)) ||
    notSociety.test(text.slice(at - 2, at + 1))
  )
    return false
  const from = [at - 2, at - 3, at - 4].find((one) => placeTo.has(one))
  if (from === undefined || !/^[\u4e00-\u9fff]+$/.test(text.slice(from, at))) return false
  const opens = (placeTo.get(from)?.start ?? from) - 1
  return (
    (isMarkAt(text, opens) || '由与和及向对给为经获'.includes(text.charAt(opens))) &&
    !wordsBetween({ text, starts }, from, at).every((word) => isOrdinaryWord(word) && !/^n/.test(tagOf(word)))
  )
}

/** 某市某某名媛会|执行会长, 某地某某会|捐资: a plain 会 ends a name where somebody is its 会长, or where it gives. */
function withChairs(
  context: Context,
  found: readonly Found<OrganizationType>[],
  startsTitle: (at: number) => boolean,
): Found<OrganizationType>[] {
  const { text } = context
  const ends = new Set(found.map(({ end }) => end))
  const more: Found<OrganizationType>[] = []
  for (let at = text.indexOf('会'); at >= 0; at = text.indexOf('会', at + 1)) {
    const end = at + 1
    const next = text.slice(end, end + 8)
    if (!ends.has(end) && ((startsTitle(end) && chair.test(next)) || giving.test(next) || isSociety(context, at)))
      more.push({ start: at, end, value: 'SocialOrganization' })
  }
  // 陕西网|副总编: what a place's portal is called.
  for (let at = text.indexOf('网'); at >= 0; at = text.indexOf('网', at + 1)) {
    if (!ends.has(at + 1) && context.placeTo.has(at) && startsTitle(at + 1))
      more.push({ start: at, end: at + 1, value: 'Company' })
  }
  return more.length === 0 ? [...found] : [...found, ...more].sort((a, b) => a.start - b.start)
}

/** 县政府|办学: without 办, which begins the next word. */
function shorter(text: string, { start, end }: Span): Found<OrganizationType> | undefined {
  const match = endings.longestAt(text.slice(start, end - 1), 0)
  return match && { ...match, start, end: start + match.end }
}

/** All words of the table, longest first; where one is not over at its end (华|侨联|合会) the next may begin within it. */
function allEndings(text: string, isOver: (end: number) => boolean): Found<OrganizationType>[] {
  const found: Found<OrganizationType>[] = []
  for (let at = 0; at < text.length; ) {
    const longest = endings.longestAt(text, at)
    const match =
      longest && !isOver(longest.end) && text.charAt(longest.end - 1) === '办' ? shorter(text, longest) : longest
    if (match) found.push(match)
    at = match && isOver(match.end) ? match.end : at + 1
  }
  return found
}

/** Ending words from the left, longest first. `startsTitle` tells where a title begins: 党委|书记 is one word to the dictionary. */
export function endingsIn(context: Context, startsTitle: (at: number) => boolean): Found<OrganizationType>[] {
  const { text, starts, taken } = context
  // 小学|校长: the dictionary may read 学校.
  const isOver = (end: number) =>
    starts[end] === 1 ||
    isMarkAt(text, end) ||
    startsTitle(end) ||
    context.placeFrom.has(end) ||
    /^校[友长董]|^长期/.test(text.slice(end, end + 2)) ||
    // 某某分行|为某县捐款: the dictionary may read 行为.
    (text.charAt(end) === '为' && text.charAt(end - 1) === '行')
  const found = withChairs(context, allEndings(text, isOver), startsTitle)
  return found.filter(({ start, end, value }, index) => {
    if (taken[end - 1]) return false
    if (value === 'Company' && trade.test(text.slice(start, end)) && overTrade.test(text.slice(end, end + 16)))
      return false
    // 某区|寺庄顶小学: a village's name.
    if (/^[寺庵]$/.test(text.slice(start, end)) && isHanAt(text, end) && !afterTemple.test(text.slice(end, end + 2)))
      return false
    // 某某慈善信托 is no trust company.
    if (text.endsWith('信托', end) && /(?:慈善|公益|家族|财产)信托$/.test(text.slice(start - 2, end))) return false
    // 某某协会|第三届|理事会
    if (
      /^(?:委员|理事|监事|执委|常委)会$/.test(text.slice(start, end)) &&
      /第[一二三四五六七八九十\d]+届$/.test(text.slice(Math.max(0, start - 6), start))
    )
      return false
    // 服务|中心大局, 某镇|中心村 is no centre.
    if (
      text.endsWith('中心', end) &&
      /^(?:大局|任务|工作|环节|思想|村|城|镇|街|路|区|位)/.test(text.slice(end, end + 2))
    )
      return false
    // 《某某红十字会|法》: a law.
    if (/^(?:法|条例)》/.test(text.slice(end, end + 3))) return false
    // 在|徐汇校区|举行: a place of a school that is not named with it.
    const before = text.slice(Math.max(0, start - 10), start)
    if (
      (text.startsWith('校区', end - 2) || /校区[^,。;:、的和与及]{0,8}$/.test(before)) &&
      !/大学|学院|[中小]学|学校|[一二三四五六七八九十][中小]/.test(before)
    )
      return false
    // 一老|一小: the old and the young.
    if (text.startsWith('一老一小', start - 2)) return false
    // 农村中|小学: those of a kind.
    if (text.charAt(start - 1) === '中' && starts[start] === 0 && /^小学/.test(text.slice(start, end))) return false
    // 全国慈善会|系统: all of them.
    if (value === 'SocialOrganization' && text.startsWith('系统', end)) return false
    // 某某保险|有限公司 is one name.
    const next = found[index + 1]
    if (next && value === 'Company' && next.value === 'Company' && next.start === end) return false
    if (end - start === 1 && text.charAt(start) === '会') return true
    if (isOver(end)) return true
    // 联合会|在: the dictionary reads 会在 as one word.
    return !goesOn.has(text.charAt(end)) && end - start >= 3 && text.charAt(end - 1) === '会'
  })
}
