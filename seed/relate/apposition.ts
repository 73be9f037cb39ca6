// What says of a body what it is, right before its name: 向|母校|某大学, 与|战略合作伙伴|某基金会, 由|当地慈善机构|某会.

import type { Actor } from './actor.ts'

const described =
  '当地|本地|本土|家乡|国内|国际|海外|著名|知名|大型|优秀|专业|民间|民营|国有|上市|社会|非营利性?|非政府|公益|慈善|爱心|战略|长期|重要|合作|对口|定点|结对|帮扶|支援|受捐|受赠|受助|受援|受益|捐赠|捐助|资助|执行|实施|承办|协办|主办|支持|发起'
const nouns = '机构|组织|企业|公司|单位|团体|社团|伙伴|母校|家乡|故乡|学校|高校|大学|院校|医院|方'
const apposition = new RegExp(`(?:${described}|的)*(?:${nouns})$`)

/** 收到|1985届校友|某人, 由|旅美华侨|某人 */
const who = new RegExp(
  `(?:\\d{2,4}[届级]|本校|我校|该校|杰出|爱国|热心|港澳|香港|澳门|台湾|旅[\\u4e00-\\u9fff]|[\\u4e00-\\u9fff]{2}籍|${described})*(?:校友|企业家|实业家|慈善家|华侨|华人|侨胞|侨领|侨商|乡贤|乡亲|港商|台商|商人|人士|市民|居民|村民|会员|志愿者)$|\\d{2,4}[届级]$`,
)

/** What governs the name or joins it to another. */
const leads =
  /(?:[由向为给与和及同获]|收到|接受|接收|得到|获得|来自|将|联合|携手|会同|联手|通过|委托|支持|资助|帮助|交给|捐给|赠予|授予|感谢)$/

const longest = 16

/** Where the words begin that say what the body or person is whose name begins there; the name's start where none do. */
function appositionStart(text: string, { start, kind }: Actor, floor: number): number {
  const isPerson = kind === 'person'
  if (!(isPerson ? /[友家侨人胞领商贤亲士民员者届级]/ : /[构织业司位体团伴校乡院学方]/).test(text.charAt(start - 1)))
    return start
  const words = (isPerson ? who : apposition).exec(text.slice(Math.max(floor, start - longest), start))?.[0]
  return words === undefined || words === '方' || words.startsWith('的') ? start : start - words.length
}

/** The actors of a sentence from `floor` on, each with what is said of it right before its name, where a word that governs it leads up to that. */
export function withAppositions(text: string, actors: readonly Actor[], floor: number): readonly Actor[] {
  const result: Actor[] = []
  for (const actor of actors) {
    const last = result.at(-1)
    const isNamed = actor.kind === 'organization' || actor.kind === 'person'
    const start = isNamed ? appositionStart(text, actor, last?.end ?? floor) : actor.start
    // 由|香港慈善机构|某会
    const place = start < actor.start && last?.kind === 'place' && last.end === start ? last : undefined
    const begin = place?.start ?? start
    // 与会校友与|1981届校友某某|捐款: a person with others acts as they do.
    const isBeside = actor.kind === 'person' && '与和及同'.includes(text.charAt(begin - 1))
    const isLed = begin < actor.start && !isBeside && leads.test(text.slice(Math.max(floor, begin - 3), begin))
    if (isLed && place) result.pop()
    result.push(isLed ? { ...actor, start: begin } : actor)
  }
  return result
}
