// Projects of ordinary words that stand as names do: funds behind what sets them up, programmes before a ceremony of theirs.

import { verbsInNames } from '../../lexicon/boundaries.ts'
import { generalProjectWords } from '../../lexicon/projects.ts'
import type { Span } from '../../segment/article.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { wordsBetween } from '../organizations/validity.ts'
import { tagOf } from '../words.ts'

const fund =
  /(?:专项基金|慈善信托|冠名基金|[助奖]学金|奖教金|(?:公益|慈善|爱心|教育|救助|助学|关爱|发展|奖励|互助|成长|扶持|保护|环保)基金)$/
const beforeFund = /(?:成立了?|设立了|建立了?|创立了?|通过|获得|荣获|注入|捐入|纳入|用于|[获经从向在由自为与、和及])$/

/** 某某基金|捐赠仪式, 在|某某计划|的支持下 */
const ceremony =
  /^(?:成立|捐赠|启动|揭牌|签约|发放|颁发|颁奖|授牌)(?:暨[^,。;]{2,12})?(?:仪式|大会)|^的(?:支持|资助|帮助)下|^负责人/

/** 洽谈|专项基金, 社会认捐|慈善基金: a verb that no name holds. */
const leads = (word: string): boolean =>
  word.length > 1 && !verbsInNames.has(word) && !generalProjectWords.has(word) && /^(?:v|d|ad|vd)$/.test(tagOf(word))

/** Whether the body `[start, ending.start)` with its ending stands where the name of a fund or programme does. */
export function standsAsName(context: Context, start: number, ending: Span): boolean {
  const { text } = context
  const isFund =
    fund.test(text.slice(start, ending.end)) &&
    (isMarkAt(text, start - 1) || beforeFund.test(text.slice(Math.max(0, start - 3), start)))
  if (!isFund && !(ending.end - start > 4 && ceremony.test(text.slice(ending.end, ending.end + 24)))) return false
  return !wordsBetween(context, start, ending.start).some(leads)
}
