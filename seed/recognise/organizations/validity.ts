// Whether a stretch of text that ends like an organisation names one, or only speaks of a kind (合作医院, 各级政府, 公益组织).

import { verbBrands, verbCompounds, verbsInNames } from '../../lexicon/boundaries.ts'
import { generalModifiers, groupWords, weakEndings } from '../../lexicon/organizations.ts'
import type { OrganizationType } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { countsNothing } from '../word-kinds.ts'
import { isOrdinaryWord, tagOf } from '../words.ts'

/** The words of `[start, end)` by the article's word boundaries. */
export function wordsBetween({ text, starts }: Pick<Context, 'text' | 'starts'>, start: number, end: number): string[] {
  const words: string[] = []
  let from = start
  for (let at = start + 1; at <= end; at++) {
    if (at !== end && starts[at] === 0) continue
    words.push(text.slice(from, at))
    from = at
  }
  return words
}

/** Whether a text can be cut into words of a table, whatever the dictionary takes for words: 非公募. */
export function isMadeOf(text: string, table: ReadonlySet<string>): boolean {
  const reached = [true]
  for (let at = 0; at < text.length; at++) {
    if (!reached[at]) continue
    for (let end = at + 2; end <= Math.min(text.length, at + 6); end++)
      if (table.has(text.slice(at, end))) reached[end] = true
  }
  return text !== '' && reached[text.length] === true
}

/** A modifier, or two of them that the dictionary holds as one word. */
const isGeneral = (word: string): boolean =>
  generalModifiers.has(word) ||
  (word.length === 4 && generalModifiers.has(word.slice(0, 2)) && generalModifiers.has(word.slice(2)))

/** 讨论, 大家: a verb, adverb or pronoun that no name is made of. */
const isVerbal = (word: string): boolean =>
  word.length > 1 && !verbsInNames.has(word) && /^(?:v|vd|d|ad|r|t)$/.test(tagOf(word))

/** 讨论|基金会: words that lead up to a body and name none. */
export const onlyLeads = (words: readonly string[]): boolean => words.length > 0 && words.every(isVerbal)

/** An ordinary word of the dictionary; single characters are none: names are made of them. */
const isPlain = (word: string): boolean =>
  word.length > 1 && !verbBrands.has(word) && /^(?:n|v|vn|a|an|b|t|s|f|m|d|l|i|ad|j)$/.test(tagOf(word))

export interface Parts {
  readonly type: OrganizationType
  /** Where the name begins; after its place, where it has one. */
  readonly bodyStart: number
  readonly endingStart: number
  readonly ending: string
  readonly anchored: boolean
  /** The name begins with 全国, 国家 or 中央 rather than a place. */
  readonly national: boolean
}

/** How far a phrase is a name: for certain, if what follows says so (某集团捐赠), or not. */
export type Properness = 'proper' | 'plain' | 'none'

/** 某市|120|急救中心 */
const emergencyCall = /^(?:120|999|110|12355)$/

/** 木|家|滩, 贵|祥|矿业: counting and pointing words within a name, where nothing is counted and a lone character follows. */
const isWithin = (words: readonly string[], index: number): boolean => {
  const [before, word = '', next = ''] = [words[index - 1], words[index], words[index + 1]]
  if (before !== undefined && countsNothing(word, before.slice(-1))) return true
  return /^[贵本此所位]$/.test(word) && next.length === 1 && !/[省市县区州镇乡村校院会司局厅部]/.test(next)
}

const counted = /第[一二三四五两](?:间|家|所|个)|\d(?:大|所|家)|[三四五六七八]县/
const endsGroup = /党委?和?$/

const around = /^(?:周边|附近|当地|境内|沿海|内地|郊区|乡间|各地|沿线|山区|边疆|灾区|牧区|农村)$/

/** What stands before 厅 in the names of rooms: 六楼大|厅, 演播|厅. */
export const halls =
  '[大展餐客饭歌舞门]|演播|音乐|宴会|会议|报告|学术|多功能|服务|阅览|营业|接待|候车|候机|贵宾|礼堂|圆形|国际'
const hall = new RegExp(`(?:${halls})$`)

const ofAnyKind =
  /^(?:乡镇|农村|乡村|山区|边远|偏远|贫困|城区|城乡|灾区|受灾|基层|部分|周边|民办|公办|薄弱|规范化|标准化|示范性?|达标|文明|平安|特色|重点|优质|先进|普通|完全|寄宿制|一贯制|[省市县]级)+$/

const ofCountry = /^(?:(?:管理|服务|监测|研究|指导|交流|评估)?中心|(?:交流|促进|研究)?协会|学会|商会|联合会|促进会)$/

/** Part of a verb that names hold. */
const isCompound = (word: string, body: string) =>
  verbCompounds.some((compound) => compound.includes(word) && body.includes(compound))

const isWhere = (word: string) => /^(?:f|s|r)$/.test(tagOf(word))

const tellsWhich = (word: string) => tagOf(word) === 's' && !around.test(word)

const ofRegion = /^(?:南方|北方|东北|西北|华北|华东|华南|华中|西南|中南|东南)(?!地区|各|几|部).{1,6}$/

/** Whether the words between place and ending, or the place itself, say which organisation it is. */
export function properness(context: Context, parts: Parts): Properness {
  const { type, bodyStart, endingStart, ending, anchored, national } = parts
  const words = wordsBetween(context, bodyStart, endingStart)
  const body = context.text.slice(bodyStart, endingStart)
  // 中国互联网协会: general words too tell which, for the country has one.
  const first = context.text.slice(bodyStart - 2, bodyStart)
  const isOfCountry = anchored && (/中[国华]/.test(first) || (first === '全国' && body.length > 3))
  // 电子科技大学: the country has one.
  if (ending === '大学' && /^(?:电子科技|国防科技|信息工程|空军工程|海军工程)$/.test(body)) return 'proper'
  // 民政总署, 食品药品监管总署: of Macau or the country.
  if (ending === '总署' && body.length > 1) return 'proper'
  if (isOfCountry && body !== '' && ofCountry.test(ending)) return 'proper'
  if (
    words.some(
      (word, index) =>
        (groupWords.has(word) && !isCompound(word, body) && !isWithin(words, index)) ||
        (/^\d+$/.test(word) && !(anchored && ending.length > 3) && !emergencyCall.test(word)),
    ) ||
    counted.test(body)
  )
    return 'none'
  // 某市|基金会, 全国|公募|基金会, 高校|基金会: all of a kind.
  if (type === 'Foundation' && (body === '' || /高校$/.test(body) || isMadeOf(body, groupWords))) return 'none'
  if (ending === '政府' && endsGroup.test(body)) return 'none'
  // 发展大局, 教育格局: the ending is part of another word.
  if (ending === '局' && /[大格布全时结战棋]$/.test(body)) return 'none'
  if (ending === '厅' && hall.test(body)) return 'none'
  // 某市|乡镇|卫生院: those of all towns.
  if (ending.endsWith('卫生院') && /乡镇(?:中心)?$/.test(body)) return 'none'
  if (/[\u4e00-\u9fff]\+/.test(body)) return 'none'
  if (body.includes('(') && type !== 'Company' && type !== 'Foundation') return 'none'
  const isNew = /^新(?:希望|世界|东方|时代|天地|大陆)/.test(body)
  const isMade = !isNew && isMadeOf(body, generalModifiers)
  const specific = isNew ? words : isMade ? [] : words.filter((word) => !isGeneral(word))
  const letters = specific.join('').length
  const isWeak = weakEndings.has(ending)
  if (anchored) {
    // 北京|地区|医院: those of a region.
    if (/地区$/.test(body) && type !== 'GovernmentBody') return 'none'
    // 全国|慈善会: all of them.
    if (body === '' && context.text.startsWith('全国', bodyStart - 2)) return 'none'
    // 某州|学校, 某县|山区|学校: those that are there; 某市|规范化|学校: what is said of one.
    if (ofAnyKind.test(body) && /^(?:中?小学|中学|高中|初中|学校|幼儿园|医院|卫生院)$/.test(ending)) return 'none'
    // 某镇|学校 is the one of the town.
    const ofTown = type === 'ResearchBody' && /[镇乡村]/.test(context.text.charAt(bodyStart - 1))
    if (
      body === '' &&
      !ofTown &&
      /^(?:学校|幼儿园|企业|投资|建设|初中|高中|慈善机构|福利机构|养老机构|医疗机构|教育机构|公益组织|公益平台|志愿团队)$/.test(
        ending,
      )
    )
      return 'none'
    // 全国某某希望小学: those of all the country.
    if (context.text.startsWith('全国', bodyStart - 2) && /^(?:Company|Hospital|ResearchBody)$/.test(type))
      return 'none'
    if (
      national &&
      isWeak &&
      type !== 'GovernmentBody' &&
      letters < 2 &&
      !(/^(?:大学|报社|杂志社|博物馆|图书馆|美术馆)$/.test(ending) && body.length > 1)
    )
      return 'none'
    // 某县|河边|小学 is one school, 北京|周边|小学 are many.
    const ofPlace = ending.length === 2 && (type === 'ResearchBody' || type === 'Hospital')
    return isWeak && words.some((word) => word.length > 1 && isWhere(word) && !(ofPlace && tellsWhich(word)))
      ? 'none'
      : 'proper'
  }
  // 东北|财经|大学
  if (ofRegion.test(body) && /^(?:大学|学院|医院)$/.test(ending)) return 'proper'
  // 大成|集团有限公司: where a name must stand, a verb is one.
  const needsName = type === 'Company' && /^.{2,6}公司$/.test(ending) && words.length === 1
  if (type === 'GovernmentBody' || (onlyLeads(words) && !needsName)) return 'none'
  const isLong = words.length + (ending.length > 2 ? 1 : 0) > 2 && endingStart - bodyStart + ending.length >= 8
  if (letters < 2) return isLong ? 'proper' : 'none'
  // 仔细思考|基金会: a phrase that the dictionary holds as one word.
  if (words.length === 1 && letters > 3 && isOrdinaryWord(body)) return needsName ? 'proper' : 'plain'
  // The dictionary may know it as an organisation.
  if (!isWeak || tagOf(body + ending) === 'nt') return 'proper'
  return specific.every(isPlain) ? (isLong && type === 'SocialOrganization' ? 'proper' : 'plain') : 'proper'
}
