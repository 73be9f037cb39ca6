// What stands before the name of a body and only says what it is or when: 民营企业|某某集团, 仪式上|某某基金会, 捐赠方|某某公司.

import { generalModifiers, trades } from '../../lexicon/organizations.ts'
import type { Span } from '../../segment/article.ts'
import type { Walk } from '../anchor.ts'
import type { Context } from '../context.ts'
import { cutWords } from '../words.ts'
import { isMadeOf } from './validity.ts'

/** What companies are said to be before their names, by who owns them, how well they do or what they do. */
export const ofCompanies = `著名|知名|优秀|本土|本地|当地|民营|国有|国产|上市|外资|台资|港资|侨资|中资|日资|韩资|美资|合资|独资|爱心|龙头|骨干|重点|高新技术|互联网|房地产|医药|乳品|运动|家电|化妆品|护肤品|茶饮|快餐|${trades.join('|')}`

const kinds = new RegExp(
  `^(?:(?:[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇陕甘青宁新藏港澳台榕穗深杭甬汉蓉莞厦]的?)?(?:${ofCompanies})+(?:企业|品牌|巨头|商家|[房药车国央民险酒乳网]企)|(?:著名|知名|优秀|本土|当地|民营|国有|上市|外资|合资|爱心|龙头|骨干|重点|高新技术|互联网|公益|慈善|社会|志愿|志愿服务|房地产|医药)+(?:公司|组织|机构|团体|单位|社团)|企业(?!家|集团|管理|服务|发展|文化|联合|协会|咨询|策划|形象|品牌|孵化|总部|促进|商会|信用|投资)|[房药车国央民险酒乳网]企|(?:主办|承办|协办|捐赠|受赠|合作|发起|支持|执行)[单方]位?|(?:爱心|公益|慈善)(?!基金会|组织|联合会)|前不久|不久前|台上)`,
)

/** 触控科技巨头|某某集团, 全球最大的显示器制造商|某某集团: what it is to its trade. */
const ofTrade =
  /^[\u4e00-\u9fff]{0,12}(?:巨头|龙头|厂商|制造商|生产商|供应商|运营商|服务商|开发商|经销商|代理商|零售商|集成商|提供商|领军者|领导者|独角兽|老字号)(?=[\u4e00-\u9fffA-Za-z]{2})(?!协会|商会|联盟|大会)/

/** 原|某某公司, 还|某某基金会: one character that is a word by itself, and never a name's first. */
const lone = /^[原除受还又再]/
/** 仪式|上某某, 捐赠|方某某: the end of a word that the dictionary does not hold. */
const ends: readonly (readonly [before: RegExp, first: string])[] = [
  [/[会式动场礼典]$/, '上'],
  [/[赠办作起捐助]$/, '方'],
  [/\d$/, '年'],
  [/[得获]$/, '知'],
]

const general: ReadonlySet<string> = new Set([...trades, ...generalModifiers])

/** Where the name begins that `[start, end)` holds before its ending; `start` where nothing stands before it. */
export function describedStart({ text, starts }: Context, start: number, end: number): number {
  const body = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 1), start)
  const length =
    (kinds.exec(body) ?? ofTrade.exec(body))?.[0].length ??
    ((lone.test(body) && starts[start + 1] === 1 && !(body.startsWith('再') && starts[start + 2] === 1)) ||
    ends.some(([last, first]) => body.startsWith(first) && last.test(before))
      ? 1
      : 0)
  const rest = body.slice(length)
  // 爱心|树公益|服务中心: a lone character beside general words is the end of a name.
  const tells = cutWords(rest).filter((word) => !general.has(word))
  const isOwn = tells.length === 1 && tells[0]?.length === 1 && cutWords(rest).length > 1
  return length > 0 && rest.length >= 2 && !isMadeOf(rest, general) && !isOwn ? start + length : start
}

/** 深圳|慈善机构|某某基金会: the name begins after what is said of the body, though a place stands before that. */
export function describedWalk(context: Context, ending: Span, walk: Walk): Walk {
  const place = walk.anchored ? context.placeFrom.get(walk.start) : undefined
  if (!place || place.end >= ending.start) return walk
  const start = describedStart(context, place.end, ending.start)
  return start > place.end + 2 ? { start, anchored: false } : walk
}
