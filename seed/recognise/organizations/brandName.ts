// Whether a stretch of text could be the name of a company or brand that has no ending: Latin, 中国 with a word, or characters that the
// dictionary does not hold as words, also with a word for their trade (某某食品).

import { boundaryWords } from '../../lexicon/boundaries.ts'
import { endingTypes, generalModifiers, groupWords, nationalPrefixes, trades } from '../../lexicon/organizations.ts'
import { surnames } from '../../lexicon/surnames.ts'
import { titles } from '../../lexicon/titles.ts'
import { endingOf } from '../../lexicon/trie.ts'
import type { Span } from '../../segment/article.ts'
import type { Context } from '../context.ts'
import { brandCharacters } from '../word-kinds.ts'
import { isOrdinaryWord, isRareNoun, tagOf } from '../words.ts'
import { isMadeOf, wordsBetween } from './validity.ts'

const latin = /^[A-Za-z][A-Za-z0-9.&'-]*(?: [A-Za-z0-9.&'-]+)*$/

/** 某某|钼业: what is mined, made, bred or sold. */
const ofGoods =
  /[矿钼铝铜锌钛锂钢铁金银煤油气盐碱糖茶酒乳奶米面粮肉禽蛋果蔬菜菌药参花林木竹石瓷窑砖玻纸塑胶漆染织纺丝绒棉毛皮革服鞋袜帽家厨船车机泵阀管缆线灯表镜牧渔种饲肥物餐影置路水电][业纺]$/

const tradeOf = endingOf(trades)

/** 某某|食品: where the word for the trade begins, if there is one. */
function tradeStart(name: string): number | undefined {
  const trade = tradeOf(name) ?? ofGoods.exec(name)?.[0]
  return trade === undefined || name.length - trade.length < 2 ? undefined : name.length - trade.length
}

/** 远景|能源, 陕西|建工: ordinary words or a place before a trade, where nothing but who gives, leads or joins can stand. */
export function isOfTrade(context: Context, { start, end }: Span): boolean {
  const name = context.text.slice(start, end)
  const trade = tradeStart(name)
  if (trade === undefined || name.length > 8 || !/^[\u4e00-\u9fff]+$/.test(name) || notBrand.test(name)) return false
  const place = context.placeFrom.get(start)
  if (place) return place.end === start + trade && !generalModifiers.has(name.slice(trade))
  const words = wordsBetween(context, start, start + trade)
  return (
    !isMadeOf(name, kindsOfTrade) &&
    !words.some(
      (word, at) =>
        groupWords.has(word) ||
        (boundaryWords.has(word) && (at === 0 || word.length > 1)) ||
        /^[brdzpc]/.test(tagOf(word)),
    ) &&
    !words.every((word) => generalModifiers.has(word))
  )
}

const kindsOfTrade: ReadonlySet<string> = new Set([...trades, ...generalModifiers])

/** Whether a name ends with the word for a trade. */
export const namesTrade = (text: string, { start, end }: Span): boolean =>
  tradeStart(text.slice(start, end)) !== undefined

/** What no brand is called, though the dictionary may not hold it as one word. */
const notBrand =
  /^(?:(?:情[系暖牵注倾满]|心[系连]|爱[洒满心在]|惠[及民]|聚力|凝[聚心]|齐[心聚]|助力|献[爱礼]|倾[情心力]|奉献|汇聚|担当|彰显|传递|书写|谱写|积极|回[报馈]|扶[贫危]|捐资|踊跃|纷纷|慷慨|反哺|真情|善[行举]|暖[人冬流]|共[建享筑抗克]).*|[^,。]*各界|[省市县区州镇乡]{1,4}[两三四]级.*|(?:抗疫|战疫|援鄂|抗灾|抗洪|抗震|防疫|防控|疫情|脱贫|扶贫)+$|微信|微博|支付宝|抖音|快手|淘宝|公众号|小程序|[双三各多]方|[我该本此某各全校]|第[一二三四五六七八九十]|[单首每各大小][笔额次]|(?:慈善|冠名|公益|爱心|专项)+基金|.*(?:们|者|时|后|前|中|上|下|内|间|里|外|等|的|了|员|生|[省市县区州镇乡村盟旗]|街道|地区|..[山岭沟坝峰峡寨屯部处]|[\u4e00-\u9fff]企|社团|工作组|先生|女士|法师|夫妇|教授|博士|院士|侨务|组委会|委员会|办公室|地震|水灾|洪灾|台风|疫情|年来|政府|代表|委员|会长|书记|主席|主任|经理|领导|商家|系统|人士|群众|爱心|温暖|工程|计划|行动|项目)$)/

/** 公立|医院: what ends like a body is found by its ending, or is none. */
const endsNames = endingOf([...endingTypes.keys()].filter((word) => word.length > 1))

/** Whether a word that stands where names do could be a brand at all: no word for a group, a kind or an office. */
export const couldBeBrand = (name: string): boolean =>
  !notBrand.test(name) &&
  !isMadeOf(name, generalModifiers) &&
  endsNames(name) === undefined &&
  titles.all(name).length === 0

/** Two characters that are no word and no place. */
const isPlacedBrand = ({ text, placeFrom }: Context, start: number, end: number): boolean =>
  end - start === 2 && !placeFrom.has(start) && tagOf(text.slice(start, end)) === 'x'

/** `inList`: one of several, so that a Latin word in small letters may be one too. */
export function isBrand(context: Context, { start, end }: Span, inList: boolean): boolean {
  const name = context.text.slice(start, end)
  if (latin.test(name)) return name.length >= 3 && (inList || /[A-Z]/.test(name))
  if (!/^[\u4e00-\u9fffA-Za-z0-9·]{2,10}$/.test(name) || notBrand.test(name) || endingTypes.has(name)) return false
  if (/(?:爱心|民营|本地|当地|知名|龙头|上市|重点|优秀)企业/.test(name)) return false
  if (titles.all(name).some(({ value }) => value !== 'address')) return false
  // 救助|科: a department.
  if (/[科股]$/.test(name) && name.length > 2 && isOrdinaryWord(name.slice(0, -1))) return false
  const words = wordsBetween(context, start, end)
  const isFunction = (word: string, at: number) =>
    // 某某|之|星: within a name it is part of it.
    word === '之'
      ? at === 0 || at === words.length - 1
      : groupWords.has(word) ||
        (boundaryWords.has(word) &&
          !(at > 0 && '电派'.includes(word)) &&
          !(brandCharacters.has(word) && words[at + 1]?.length === 1 && words.length > 2))
  if (words.some((word, at) => isFunction(word, at) || (/\d/.test(word) && !/[A-Za-z]/.test(name)))) return false
  const prefix = nationalPrefixes.find((word) => name.startsWith(word))
  const bare = prefix === undefined ? 0 : name.length - prefix.length
  if (prefix !== undefined) return bare > 1 && (bare < 5 || (bare < 7 && words.some((word) => word.length === 1)))
  const place = context.placeFrom.get(start)
  // 成都某某、 among companies: the brand with the place that it comes from.
  if (place && (place.end === end || name.length <= 4) && !(inList && isPlacedBrand(context, place.end, end)))
    return false
  if (words.every((word) => generalModifiers.has(word))) return false
  const trade = tradeStart(name)
  const body = trade === undefined ? words : wordsBetween(context, start, start + trade)
  if (words.includes('之') && words.length === 3) return true
  return body.some((word) => (!isOrdinaryWord(word) || isRareNoun(word)) && !generalModifiers.has(word))
}

/** 某某|陈|总经理: what stands elsewhere without it. */
export const endsWithSurname = (text: string, name: string): boolean =>
  surnames.has(name.slice(-1)) && text.split(name.slice(0, -1)).length > text.split(name).length

/** What many are called: 爱心|团队, 社会|力量. */
const ofMany =
  /(?:团队|力量|组织|机构|单位|企业|公司|部门|师生|队伍|社会|各界|网友|市民|家庭|患者|媒体|平台|同胞|华侨|校友|党员|干部|同学|老师|教师|儿童|孩子|活动|仪式|慈善|公益|[人民客户友商方队组部科室院校会群])$/

/** 元气森林: ordinary words that together may be a name, where they stand as names do again and again. */
export function isPlainBrand(context: Context, { start, end }: Span): boolean {
  const name = context.text.slice(start, end)
  const words = wordsBetween(context, start, end)
  const isNone = (word: string) => groupWords.has(word) || boundaryWords.has(word) || /^[mr]/.test(tagOf(word))
  return (
    /^[\u4e00-\u9fff]{3,6}$/.test(name) &&
    words.length > 1 &&
    couldBeBrand(name) &&
    !ofMany.test(name) &&
    !context.placeFrom.has(start) &&
    !words.some(isNone) &&
    !words.every((word) => generalModifiers.has(word))
  )
}
