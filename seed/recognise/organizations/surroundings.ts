// What stands around an ending tells that it names a paper, a place of meeting, a kind of thing, or bodies of many places.

import type { EntityType } from '../../ontology.ts'
import type { Span } from '../../segment/article.ts'
import { isMarkAt } from '../characters.ts'
import { halls } from './validity.ts'

/** 《某某时报》 */
export const isMedium = (text: string, { start, end }: { start: number; end: number }): boolean =>
  text.charAt(start - 1) === '《' && text.charAt(end) === '》' && /[报刊志]$/.test(text.slice(start, end))

/** 10余个省、市、|自治区民政局: bodies of many places. */
export const manyBefore = /[各个余](?:省|市|县|区|州|自治区|直辖市|[、和(])+$/

/** 某某新闻网|成都6月14日讯 */
const dateline = /^(?:记者)?[\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日(?:电|讯|消息)/
/** 某某传媒|大厦 */
const building = /^(?:大厦|大楼|写字楼)/
/** What hospitals are made. */
const status = /^国家(?:级)?[\u4e00-\u9fff]{0,4}(?:区域医疗中心|医学中心)$/

/** 某某慈善基金管委会: no body of the state. */
export const isBoardOfFund = (name: string): boolean =>
  /^(?!(?:健康|公益|慈善|爱心|专项|教育|发展|医疗|救助|助学)+基金).{3,}基金管(?:理委员|委)会$/.test(name)

/** Whether a name is but a dateline's or a building's, one for a rank (国家区域医疗中心), or a kind of which one is (民营基金会|之一); `after` is what follows it. */
export const isElse = (name: string, type: EntityType, after: string): boolean =>
  status.test(name) ||
  after.startsWith('之一') ||
  (type === 'Company' && (dateline.test(after) || building.test(after)))

const venueEnding = new RegExp(
  `(?:${halls})厅$|(?:会议|展览|会展|交流|活动|国际|金融|购物|商务|演艺|艺术|体育|会议会展)中心$|(?:酒店|宾馆|饭店|剧院|礼堂|会堂|广场|大厦|校区)$`,
)

/** 在|某会议中心|举行: only where something takes place. */
export const isVenue = (text: string, { start, end }: { start: number; end: number }): boolean =>
  venueEnding.test(text.slice(start, end)) &&
  text.charAt(start - 1) === '在' &&
  /^(?:\([^()]{1,12}\))?[^,。;]{0,8}(?:举行|举办|召开|开幕|启动|签|揭|落幕|拉开)/.test(text.slice(end, end + 26))

/** 5所|“某某卫生站”, 援建|某某卫生站|二十余所, 某地医院|增加到19家: a kind of thing. */
export const isCounted = (text: string, { start, end }: Span): boolean =>
  (text.charAt(start - 1) === '“' &&
    /[\d一二两三四五六七八九十百千多几余][所家个间座处]“$/.test(text.slice(Math.max(0, start - 3), start))) ||
  (/\d[所家个间座处]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    (/(?:图书馆|图书室|书屋|卫生站|卫生室)$/.test(text.slice(start, end)) ||
      (/(?:[^1\d][2-9]|\d\d)[所个]$/.test(text.slice(start - 3, start)) &&
        /(?:院|学|学校|幼儿园)$/.test(text.slice(start, end))))) ||
  /^\d[所个间座处名]/.test(text.slice(Math.max(0, start - 1), start + 1)) ||
  (/(?:建|建设|建立|建成|资助)(?:了)?$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^(?:\(站\))?[\d一二两三四五六七八九十百千万]{1,6}[多余]?[所家个间座]/.test(text.slice(end, end + 14))) ||
  /^(?:已|已经)?(?:增加|扩大|发展|增)到?(?:了|至)?\d+[多余]?[所家个]/.test(text.slice(end, end + 10)) ||
  text.startsWith('(站)', end)

/** 构建|儿童健康守护网络: what is to come about. */
export const isWoven = (text: string, { start, end }: Span): boolean =>
  /(?:网络|平台|联盟)$/.test(text.slice(end - 2, end)) &&
  /(?:构建|搭建|织密|织就|编织|筑牢|打造|形成|完善)(?:了|起|出|成)?$/.test(text.slice(Math.max(0, start - 3), start))

export const ofAny = /^(?:集团|公司|总公司|医院|学校|学院|基金会|银行|机关|单位)$/

export const schoolOpens = /^(?:举行|位于|坐落|竣工|落成|揭牌|启用|建成|奠基|正式|的?[师学]生)/

/** 三年内向|某某基金会, 捐赠方向|某某基金会, 助力|某某学校 */
export const isPointedAt = (text: string, start: number, end: number) =>
  end - start > 3 && /^(?:[内方]向|助力|惠及|造福|情系|心系|情暖|走近)/.test(text.slice(start, start + 2))

/** 民营企业|某某公司 */
export const isToldAt = (text: string, at: number) => /(?:企业|品牌|商家)$/.test(text.slice(Math.max(0, at - 2), at))

export const isJoined = (text: string, at: number) => '、和及与'.includes(text.charAt(at - 1))

/** What an organisation does right after its name: that a phrase of ordinary words does it makes it a name. */
export const acts =
  /^(?:已|再次|共|共同|正式|紧急|首批|率先|迅速|主动|积极|日前|近日)?(?:捐赠|捐款|捐资|捐出|出资|资助|向|通过|携手|联合|发起|赞助|与|主办|承办|独家)|^(?:、|和)[^,。]{2,14}(?:共同|联合|捐赠|向)|^(?:人民币)?(?:\d[\d.,]{0,8}|[一二两三四五六七八九十百千]{1,6})[余多]?[百千万亿]{0,2}元/

/** 、|华员会|副主席: two characters and 会, and no word for a kind of it. */
export const isShortSociety = (text: string, start: number, end: number): boolean =>
  end - start === 3 &&
  (isMarkAt(text, start - 1) || isJoined(text, start) || text.charAt(start - 1) === '由') &&
  !/^(?:[筹组执常管评家]委|校董|学生|理事|监事|董事|居民|村民|同学|[本该大全])会/.test(text.slice(start, end))

/** Whether a name may begin at a place, whatever words it is made of. */
export const opens = (text: string, start: number): boolean =>
  isMarkAt(text, start - 1) || '、和与及由'.includes(text.charAt(start - 1))

const anySchool = /^(?:.*(?:二级|职业|高等|各|某|该|本|全|兄弟|友好|附属|名牌|重点|试点|项目|受助|受捐).*|我|其|此|贵)$/

/**
 * 量新学院|院长, 教育局|常任秘书长: what an officer stands after is a name, whatever words it is made of, where it is a school's, or a
 * bureau's of Hong Kong or Macau, which stand without a place.
 */
export function isOfficial(text: string, { start, ending }: { start: number; ending: Span }, type: string): boolean {
  if (!opens(text, start)) return false
  const body = text.slice(start, ending.start)
  if (/^(?:学院|书院|中学|小学)$/.test(text.slice(ending.start, ending.end)))
    return body.length > 1 && body.length < 6 && !anySchool.test(body)
  const isBureau =
    type === 'GovernmentBody' && /^[^省市县区州]{2,10}(?:局|署|处|委员会)$/.test(text.slice(start, ending.end))
  return isBureau && /特区政府|港府|中联办|香港|港币|港元|港区/.test(text)
}
