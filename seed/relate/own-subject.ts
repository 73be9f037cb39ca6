// Whether a clause has a subject that no rule has recognised, so that who acted before does not act in it.

import { cutWords, tagOf } from '../recognise/words.ts'
import type { Span } from '../segment/article.ts'
import type { Group } from './groups.ts'
import { isPlace } from './kinds.ts'
import type { ClauseReading } from './roles.ts'
import type { Trigger } from './triggers.ts'

/** Words that show that a noun before the verb is no subject: it is governed, or tells when. */
const governing = /[在从为向对给以将把由与和同就按经于自至]|通过|根据|据|用|年|月|日|今|期间|以来|其中|分别|第/

/** ABCDE|是由某会设立的: what has letters for a name is one too. */
export const hasNoun = (words: string): boolean =>
  /[A-Z]{2}/.test(words) || cutWords(words).some((word) => /^(?:n[rt]?|nz)$/.test(tagOf(word)))

/** 我市一些爱心企业|纷纷捐款, 海外各界|已为某县捐款: many of a kind act, whoever acted before. */
const collective =
  /^(?:我|全|本|该)?[省市县区校]?[^,。;向为给对将把由在从于与和的]{0,12}(?:人士|企业|企业家|各界|界|领域|群众|居民|市民|网友|村民|职工|员工|干部|师生|校友|同胞|侨胞|乡亲|乡贤|公众|单位|部门|会员|委员|代表|志愿者|家属|家长|商户|党员|大众|民众)(?:们)?(?![的赠])/

/** 全区已有14家社会组织|参与其中,: nobody that is named acts in the clauses after it either. */
export const actAsMany = (text: string, { start, end, groups }: ClauseReading): boolean =>
  groups.length === 0 &&
  /^[^,。;]{0,6}\d+[余多]?[家个名位][^,。;的]{2,10}(?:参与|参加|加入|响应|行动)/.test(
    text.slice(start, Math.min(end, start + 32)),
  )

/** All of a clause up to 向: a body that no rule has recognised. */
const unknownBody =
  /^(?!代表|以|由|经|[并我该本其])[\u4e00-\u9fff]{2,14}(?:公司|集团|中心|协会|商会|银行|基金会|学校|医院|厂|店|社|队|先生|女士)$/

/** 某某集团的|井某某: the last words are a name that no rule has recognised. */
function isUnknown(words: string): boolean {
  if (unknownBody.test(words)) return true
  if (words.length < 2 || governing.test(words)) return false
  const called = /的([\u4e00-\u9fff]{2,3})$/.exec(words)?.[1]
  if (called !== undefined && cutWords(called).every(({ length }) => length === 1)) return true
  return /^(?:n[rz]|nrt)$/.test(tagOf(cutWords(words.slice(-6)).at(-1) ?? ''))
}

/** 某商行|曾捐赠 …: somebody acts whom no rule has recognised, so that who acted before does not. */
export function hasOwnSubject(text: string, clause: ClauseReading, trigger: Trigger): boolean {
  const [first] = clause.groups.filter(({ governor }) => governor !== 'none')
  const limit = Math.min(first?.start ?? trigger.start, trigger.start)
  if (collective.test(text.slice(clause.start, limit))) return true
  // 某会接到许多电话,自发|捐款
  if (
    trigger.action === 'fund' &&
    /自发(?:地|前来)?(?:捐[款资赠物][、和])?$/.test(text.slice(clause.start, trigger.start))
  )
    return true
  const groups = clause.groups.filter(({ end }) => end <= trigger.start)
  const [outset] = groups
  // 调研团一行|与某县副县长|座谈
  if (outset?.governor === 'companion' && /^(?:visit|cooperate)$/.test(trigger.action)) {
    const noun = text.slice(clause.start, outset.start).replace(/[与和同跟]$/, '')
    return !governing.test(noun) && hasNoun(noun)
  }
  // 某某兄弟集团|为某局|捐赠, 陕西|某某集团|向武汉捐赠
  const given = groups.find(({ governor }) => governor === 'recipient')
  const isFirst = given && groups.every((group) => group === given || group.start > given.start || isPlace(group))
  if (isFirst && isUnknown(text.slice(clause.start, given.start - 1))) return true
  if (outset) return false
  const before = text
    .slice(clause.start, trigger.start)
    .replace(/参与|重点|专项|首批|着力|精心|倾力|倾心|用心|匠心|潜心|悉心|倾情|隆重|创新/, '')
  // 5辆救护车|配发至某医院: what is given, not who gives.
  if (
    trigger.action === 'bring' &&
    /^(?:其中|另有|首批)?\d+[余多万千百]*[辆台套份册件箱吨本只部个床顶张批]/.test(before)
  )
    return false
  const isGoods = trigger.action === 'bring' || trigger.action === 'handOver'
  if (
    isGoods &&
    /^(?:该|这些?|此|全部|所有|首批|上述|以上|[本此]次[^,。;]{0,4}的)?[笔批]?(?:善款|捐款|款项|物资|资金|支票)(?:将|已|会|全部|随后)*$/.test(
      before,
    )
  )
    return false
  return !governing.test(before) && hasNoun(before)
}

/** 本次发放的助学金,|由某公司捐出: what was given is told right before, not who acted in an earlier sentence. */
export const isOfGoods = (text: string, { start }: Span, subject: Group): boolean =>
  /(?:[金款]|资金|物资|经费|费用|[设装]备|器材|图书|书籍|药品|用品|口罩|救护车|车辆|衣物|文具)(?:等|共[^,。;]{0,12})?,$/.test(
    text.slice(Math.max(subject.end, start - 16), start),
  )

const means = /^[”》]?(?:项目|计划|工程|行动|活动|基金)?,?(?:既?是|就是|体现|彰显|意味着|标志着|有助于|有利于)/

/** 开展|某某工程|25周年来第1000所 …: since when. */
const since = /^[”》]?(?:项目|计划|工程|行动|活动)?[\d一二三四五六七八九十多余]{1,4}(?:周年|年|个月)(?:以?来|间)(?!,)/

/** 设立|某某奖学金|是落实 …: what doing it means, or when it was, and not who does. */
export const isSaidOf = (text: string, clause: ClauseReading, { start, end, action }: Trigger): boolean =>
  (action === 'initiate' || action === 'conduct') &&
  clause.groups.some((group) => {
    const after = group.start >= end && group.start - end <= 1 ? text.slice(group.end, group.end + 10) : ''
    return since.test(after) || (start - clause.start <= 1 && means.test(after))
  })
