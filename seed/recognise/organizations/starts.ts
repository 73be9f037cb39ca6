// Where the name of an organisation begins that walking left from its ending does not tell, or tells too late.

import { boundaryWords, verbsInNames } from '../../lexicon/boundaries.ts'
import { generalModifiers, groupWords, nationalPrefixes, trades } from '../../lexicon/organizations.ts'
import type { Found } from '../../lexicon/trie.ts'
import type { OrganizationType } from '../../ontology.ts'
import type { Span } from '../../segment/article.ts'
import { help, type Walk } from '../anchor.ts'
import { walkLeft } from '../boundary.ts'
import { isMarkAt } from '../characters.ts'
import { type Context, outermostPlace } from '../context.ts'
import { cutWords, isOrdinaryWord, tagOf } from '../words.ts'
import { isBrand } from './brandName.ts'
import type { OrganizationSpan } from './organization.ts'
import { isMadeOf, onlyLeads, wordsBetween } from './validity.ts'

const helps = new RegExp(`^${help}`)

/** Where the place or national word that a name begins with is over. */
export function anchorEnd(context: Context, start: number): number {
  let at = start
  for (let place = context.placeFrom.get(at); place; place = context.placeFrom.get(at)) at = place.end
  // 某市|对口支援某省|指挥部: the place that is helped too.
  const helping = at > start ? helps.exec(context.text.slice(at, at + 4))?.[0].length : undefined
  if (helping !== undefined && context.placeFrom.has(at + helping)) return anchorEnd(context, at + helping)
  if (at > start) return at
  const prefix = nationalPrefixes.find((word) => context.text.startsWith(word, start))
  return prefix === undefined ? start : start + prefix.length
}

/** 中央和|省委, 海南广场|省委大院: no words stand between the place and the level in the name of a party's committee. */
export function committeeWalk({ text, placeFrom }: Context, ending: Found<OrganizationType>, walk: Walk): Walk {
  // 捐赠方向|市残联: the dictionary's 方向.
  if (/^[内方]向[省市县区州]/.test(text.slice(walk.start, walk.start + 3)))
    return { start: walk.start + 2, anchored: false }
  if (!walk.anchored || text.slice(ending.start, ending.end) !== '委') return walk
  const isSplit = /^(?:中央[和与及]|[\u4e00-\u9fff]{0,12}(?:广场|大厦|大道|路|街))[省市县区州盟旗]$/.test(
    text.slice(placeFrom.get(walk.start)?.end ?? walk.start, ending.start),
  )
  return isSplit ? { start: ending.start - 1, anchored: false } : walk
}

export const branch =
  /^(?:分行|支行|分公司|支公司|中心支公司|中支|子公司|分校|分院|分会|办事处|代表处|服务队|支队|分局|分社|总公司)$/

/** “中国某某教育与发展促进会”: a name that fills quotation marks and begins with a place or a national word. */
export function quotedWalk({ text, placeFrom }: Context, { start, end }: Found<OrganizationType>): Walk | undefined {
  if (text.charAt(end) !== '”') return undefined
  const open = text.lastIndexOf('“', start - 1)
  const content = text.slice(open + 1, start)
  if (open < 0 || content.length > 24 || content.length < 4 || /[^\u4e00-\u9fff·]|[的在向由把]/.test(content))
    return undefined
  const begins = placeFrom.has(open + 1) || nationalPrefixes.some((prefix) => content.startsWith(prefix))
  return begins ? { start: open + 1, anchored: true } : undefined
}

/** Endings that names have even before general words alone (某某公益基金会), so that the word before them must be the name. */
export const tellsName =
  /^(?:基金会|慈善会|救援队|有限公司|股份有限公司|有限责任公司|集团有限公司|控股有限公司|会计师事务所|律师事务所|促进会|慈善总会)$/

/** 某某|建筑设计|股份有限公司, 某某|香港|有限公司: trades and places alone name no company, so that what stands before them does. */
export function isTradesOnly({ text }: Context, from: number, to: number, word: string): boolean {
  return /有限(?:责任)?公司$/.test(word) && (from === to || isMadeOf(text.slice(from, to), tradeWords))
}

export const tradeWords: ReadonlySet<string> = new Set([
  ...trades,
  ...generalModifiers,
  ...'设计 工程 商业 国际 开发 器械 劳务 派遣 印务 粮油 畜牧 种植 养殖 策划 被服 纺织 家具 中药材 手工艺 蔬菜 设备 用品 制品 电商 汽贸'.split(
    ' ',
  ),
])

/** 浙江|美丽达|被服有限公司: the place a few characters before a company's name that was cut at a lone character. */
export function placedStart({ text, placeTo, starts }: Context, start: number, word: string): number | undefined {
  if (!/有限(?:责任)?公司$/.test(word) || isMarkAt(text, start - 1)) return undefined
  for (let at = start - 1; at >= start - 7; at--) {
    const place = placeTo.get(at)
    // 北京|与君某某|策划有限公司
    const begins = place !== undefined && text.charAt(at) === '与' && !'省市县区'.includes(text.charAt(at - 1))
    if (!begins && (isMarkAt(text, at) || '的了为是在由向对与和及给将把被让使等'.includes(text.charAt(at))))
      return undefined
    if (!place) continue
    const before = cutWords(text.slice(at, start))
    return starts[at] === 1 && before.every((one) => one.length === 1 || !boundaryWords.has(one))
      ? place.start
      : undefined
  }
  return undefined
}

/** 正泰|公益基金会: a short word before general ones, back to a mark or a word that leads up to names, is the name itself. */
export function widerStart(context: Context, start: number, ending: Found<OrganizationType>): number | undefined {
  const { text } = context
  if (!tellsName.test(text.slice(ending.start, ending.end)) || isMarkAt(text, start - 1)) return undefined
  for (let at = start - 1; at >= start - 4 && at >= 0; at--) {
    const before = text.charAt(at - 1)
    const opens =
      isMarkAt(text, at - 1) ||
      '由与和向为及对据经在了给被将从于获受'.includes(before) ||
      boundaryWords.has(text.slice(at - 2, at)) ||
      text.slice(at - 2, at) === '旗下'
    if (isMarkAt(text, at) || context.taken[at]) return undefined
    if (!opens) continue
    if (start - at === 1 && context.starts[start] === 1 && context.starts[start + 1] !== 1) continue
    const words = wordsBetween(context, at, start)
    const isName = words.every(
      (word) =>
        !'的为是在由向对他她其据按经等'.includes(word) &&
        !(word.length > 1 && boundaryWords.has(word)) &&
        !groupWords.has(word) &&
        !(word.length > 3 && isOrdinaryWord(word)) &&
        !(word.length > 1 && tagOf(word) === 't'),
    )
    const [first = '', ...others] = words
    // 仔细|检查|基金会
    const isLed =
      first.length > 1 && others.length > 0 && /^(?:v|d|ad|vd)$/.test(tagOf(first)) && !verbsInNames.has(first)
    const isGeneral = isMadeOf(text.slice(at, ending.start), generalModifiers)
    const leads =
      (start === ending.start && onlyLeads(words)) ||
      /(?:集团|公司|企业|单位|医院|协会)[和与及]?$/.test(text.slice(at, start))
    return isName && !isLed && !isGeneral && !leads && /^[\u4e00-\u9fff]+$/.test(text.slice(at, start)) ? at : undefined
  }
  return undefined
}

/** Not any one group: 跨国|集团, 该|集团. */
const anyGroup =
  /利益|犯罪|诈骗|军事|统治|政治|国家|垄断|民族|官僚|上市|大型|国有|外资|民营|跨国|企业|产业|公司|^[该本各某两这那其我贵此多几每二三四五六七八九十]$|^[该本各某这那其我贵此每]/

export const leadsUp: ReadonlySet<string> = new Set('由与和及向给为对被经将在到赴据从是系让请使把于并而但即也还又曾已')

/** 感谢|三一集团: bodies alone stand after these. */
const towards = /感谢|携手|联合|现任|曾任|就职|走进|考察|参观|来自/

export const isSought = (text: string, start: number): boolean =>
  towards.test(text.slice(Math.max(0, start - 2), start))

/** 某人|担任董事长的|三一集团 */
export const ledBy = /(?:所在|名下|旗下|董事长|总裁|总经理|执掌|创办|创立|掌舵)的$/

/** 三一|集团|向某县捐赠: where a name of two to four characters between a mark and the ending begins, whatever words they make. */
export function loneStart(context: Context, ending: Span): number | undefined {
  const { text } = context
  if (!/^(?:集团|集团公司|控股集团|希望小学|街道办事处|街道办|街道党工委)$/.test(text.slice(ending.start, ending.end)))
    return undefined
  for (const length of [2, 3, 4]) {
    const start = ending.start - length
    const body = text.slice(start, ending.start)
    if (!/^(?:[\u4e00-\u9fff]+|\d{2,4})$/.test(body)) return undefined
    const opens =
      isMarkAt(text, start - 1) ||
      leadsUp.has(text.charAt(start - 1)) ||
      isSought(text, start) ||
      ledBy.test(text.slice(Math.max(0, start - 5), start))
    if (!opens) continue
    const isAny =
      context.placeFrom.has(start) ||
      leadsUp.has(body.charAt(0)) ||
      boundaryWords.has(body) ||
      anyGroup.test(body) ||
      isMadeOf(body, tradeWords) ||
      wordsBetween(context, start, ending.start).some(
        (word) => groupWords.has(word) || (word.length > 1 && boundaryWords.has(word)),
      )
    return isAny ? undefined : start
  }
  return undefined
}

/** 与|万向集团|签约, 感谢|万向集团: a word that says no trade, right after a mark or what leads up to names. */
export function isLedGroup(context: Context, start: number, ending: Span): boolean {
  const { text } = context
  const body = text.slice(start, ending.start)
  const leads =
    isMarkAt(text, start - 1) ||
    '、和与及由向对为'.includes(text.charAt(start - 1)) ||
    boundaryWords.has(text.slice(start - 2, start))
  return leads && body.length <= 4 && !isTradesOnly(context, start, ending.start, '有限公司') && !anyGroup.test(body)
}

const ownerEnding =
  /(?:银行|公司|集团|证券|保险|通讯社|报社|日报|大学|学会|协会|红十字会|联合会|总会|医院|眼科中心|医学中心)$/

/** 某基金会|-|某某公益基金: how long the dash or dot is that a name is parted with. */
export const dashAt = (text: string, at: number): number => ('-—·'.includes(text.charAt(at)) ? 1 : 0)

/** 建行|某市分行, 新华社|某省分社 */
const branchOwner = /^(?:[建工农中交招]行|新华社)$/

/** The organisation whose branch is named with a place (某银行|某市|分行), also where its own name is too general to stand alone. */
export function ownerOf(context: Context, at: number, byEnd: ReadonlyMap<number, OrganizationSpan>): Walk | undefined {
  const known = byEnd.get(at)
  if (known) return known
  const short = [2, 3].find((length) => branchOwner.test(context.text.slice(Math.max(0, at - length), at)))
  if (short !== undefined) return { start: at - short, anchored: true }
  const ending = ownerEnding.exec(context.text.slice(Math.max(0, at - 4), at))?.[0]
  const from = at - (ending?.length ?? 0)
  const walk = walkLeft(context, from, {})
  if (from - walk.start < 2) return undefined
  // 某某人寿|某省|分公司: a brand, or one with a word for its trade.
  const isOwner =
    ending !== undefined || (at - walk.start < 9 && isBrand(context, { start: walk.start, end: at }, false))
  return isOwner ? walk : undefined
}

const groupHead =
  /(?:中国(?!西部|东部|中部|大陆|内地|境内|企业|公益|慈善)[\u4e00-\u9fff]{2,4}|国网|南网|国能|国电|大唐|华能|华电|华润|中粮|中航工业|中石油|中石化|中海油|中广核|中核|中铝|中冶|中化|中电|中煤|保利|招商局|光大|中信|五矿|中储粮|三峡|国投|国药|国机|中车)(?:集团)?$/

/** 国网|某省电力公司, 中国铁路|某地局集团有限公司: the group whose company of a place it is. */
export const groupStart = ({ text, placeFrom }: Context, start: number): number | undefined => {
  const head = placeFrom.has(start) ? groupHead.exec(text.slice(Math.max(0, start - 8), start))?.[0] : undefined
  return head === undefined ? undefined : start - head.length
}

/** Kinds of schools. */
const anySchool =
  /优质|百年|民工|子弟|打工|附近|邻近|周边|流动|留守|名校|受灾|灾区|震区|薄弱|偏僻|高原|草原|海岛|边境|老区|苗寨|侗寨|瑶乡|侨乡|侨胞|足球|智慧|绿色|百所|双语|美丽|幸福|完全|寄宿|九年|一贯|初级|高级|示范|品牌/

/** 向|双桥|中学: a word that is no kind of school, right after a mark or what leads up to names. */
export const isLedSchool = ({ text }: Context, start: number, ending: Span): boolean =>
  /^(?:(?:中心)?(?:小学|中学)|[一二三四五六]小|[一二三四五六七八九]中)$/.test(text.slice(ending.start, ending.end)) &&
  ending.start - start <= 3 &&
  (isMarkAt(text, start - 1) || '、和与及由向对'.includes(text.charAt(start - 1))) &&
  !anySchool.test(text.slice(start, ending.start))

/** 某县|某镇|政府, 某某村|村委会: where the place begins whose level the ending holds. */
function townStart(context: Context, { start, end }: Span): number | undefined {
  const level = /^(?:街道|社区|[镇乡村])/.exec(context.text.slice(start, end))?.[0].length ?? 0
  const first = outermostPlace(context, start + level)
  return level > 0 && first < start + level ? first : undefined
}

const zone =
  /^(?!(?:经济|高新|技术|产业|国家|国际|综合|旅游|工业|科技|农业)+(?:开发)?区)[\u4e00-\u9fff]{2,6}(?:新区|开发区|高新区|经开区|园区|产业园|[实试]验区|示范区|片区|合作区|港区|度假区|保税区|风景区|景区|管理区|新城)$/

/** 某县|某镇|政府, or 某某示范区|管委会: where the name of a town's body begins, or of a zone's that bears its own name. */
export const localStart = (context: Context, start: number, ending: Span): number | undefined =>
  townStart(context, ending) ??
  (/^管(?:理委员会|委会)$/.test(context.text.slice(ending.start, ending.end)) &&
  zone.test(context.text.slice(start, ending.start))
    ? start
    : undefined)
