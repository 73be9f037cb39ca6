// What governs a group: the word before it (由, 向, 在 …), past what the name leaves out and what only describes it.

import { endingOf, wordsIn } from '../lexicon/trie.ts'
import type { Span } from '../segment/article.ts'
import { unitSet } from '../segment/normalise.ts'

/** `owner`: what the group after it belongs to (为|某计划|的服务机构——某中心). */
export type Governor = 'agent' | 'recipient' | 'companion' | 'theme' | 'place' | 'channel' | 'source' | 'owner' | 'none'

/** Words before a group that govern it; of several that end there the longest. */
const governors: Record<Exclude<Governor, 'none'>, string[]> = {
  // 由于: the last character alone would govern otherwise.
  owner: wordsIn('由于 就 关于 基于 依托 围绕 根据 按照 依据 依照'),
  agent: wordsIn(
    '由 经 受 被 获 据 得到 获得 获得了 得到了 接受 接受了 收到 收到了 争取到 争取到了 来自 来自于 来源于 源于 源自',
  ),
  recipient: wordsIn(
    '对于 送到 送至 汇入 存入 拨入 划入 转入 汇给 交由 送交 交到 交至 转到 汇到 汇至 拨到 捐到 放到 发到 向 为 给 对 替 予 赠予 捐给 赠给 交给 授予 面向 支持 资助',
  ),
  companion: wordsIn('与 和 同 跟 联合 联同 携手 会同 联手 携 协同 联动 牵手'),
  theme: wordsIn('将 把'),
  channel: wordsIn('通过 透过 委托 经由'),
  source: wordsIn('从'),
  place: wordsIn('在 于 到 赴 至 位于 深入 走进 落户 落地 来到 前往 奔赴 抵达'),
}
const governorByWord = new Map(
  (Object.entries(governors) as [Governor, string[]][]).flatMap(([governor, words]) =>
    words.map((word) => [word, governor] as const),
  ),
)

/** 向|我市|某学校, 给|当地|某医院, 由|中共|某市委: what the name that follows leaves out. */
const ownPlace =
  /(?:[我本该][省市县区州镇乡]?|(?:[省市县区州]、){1,3}|当地|中共|(?:校友|知名|本地|龙头|民营|合作|帮扶|会员)(?:企业|单位|机构)|合作伙伴)$/

const adverbs =
  /(?:分别|共同|首先|正式|先后|再次|还|也|都|则|一起|一道|成功|积极|近日|日前|当天|同时|此次|今年|去年|“|《|‘| )+$/

const endsAdverb = unitSet('别同先式后次还也都则起道功极日前天时此今年去“《‘ ')

/** 联合|“某某”|王甲: a by-name before the name. */
const epithet = /“[^“”]{1,10}”$/

/** 向|某某山区的|某某医院: where the recipient is, said before it. */
const givenTo = /[向给][^,。;:、]{1,14}的$/
const isGiven = /^[”》]?(?:等[^,。;]{0,10})?(?:各|共|分别|再次|无偿|累计)*(?:捐|赠|资助|拨)/

/** 由|本校某级校友|王某|捐资: what describes a person stands between. */
const byDescribed = /由[^,。;:、的在]{1,14}$/
/** 收到了正在某地演出的|某某|捐赠的: so do words that describe who gives. */
const takenFrom = /(?:收到|接收|接受|获得)了?[^,。;:、]{1,24}的[^,。;:、的]{0,6}$/
const acts =
  /^(?:先生|女士|同志|夫妇)?(?:[于在]\d[\d年月日前后初底]{1,12})?(?:共同|个人|独家)?(?:捐|出资|发起|设立|创办|资助|创立|主办|倡议|首倡|倡导|创建|策划|牵头)/

/** 就|乡村振兴之|“某某计划”|签订 …: what they agree on. */
const isAgreedOn = /^[”》]?(?:项目)?(?:正式)?(?:签|达成|开展|展开|进行|举行)/
const isMatter = /(?:就|围绕|关于)[^,。;:、]{1,12}$/
/** 参与|某会 is no 与, 已经|某会 no 经. */
const otherWord = endingOf(
  wordsIn(
    '参与 成为 称为 认为 名为 均为 即为 行为 因为 以为 已经 曾经 正在 存在 合同 认同 赞同 陪同 自从 服从 面对 应对 感到 达到 看到 了解到 谈到 提到 属于 由于 关于',
  ),
)
const isOtherWord = (before: string): boolean => otherWord(before) !== undefined && !before.endsWith('方面对')

/** The word before a span that governs it, looked for from `floor` on. */
export function governorOf(text: string, { start, end }: Span, floor: number): Governor {
  const written = text.slice(Math.max(floor, start - 20), start)
  const unnamed = written.endsWith('”') ? written.replace(epithet, '') : written
  const before = endsAdverb[unnamed.charCodeAt(unnamed.length - 1)] === 1 ? unnamed.replace(adverbs, '') : unnamed
  if (isOtherWord(before)) return 'none'
  const led = '我本该省市县区州镇乡地共业位构伴、'.includes(before.slice(-1)) ? before.replace(ownPlace, '') : before
  for (const length of [3, 2, 1]) {
    const governor = led.length >= length ? governorByWord.get(led.slice(-length)) : undefined
    if (governor) return governor
  }
  const isActing = acts.test(text.slice(end, end + 22))
  if (isActing && takenFrom.test(text.slice(Math.max(0, start - 34), start))) return 'agent'
  if (isAgreedOn.test(text.slice(end, end + 10)) && isMatter.test(before)) return 'owner'
  if (isActing && byDescribed.test(before)) return 'agent'
  return before.endsWith('的') && givenTo.test(before) && isGiven.test(text.slice(end, end + 20)) ? 'recipient' : 'none'
}
