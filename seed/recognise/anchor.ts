// Where a name begins whose walk to the left has come to a place or a word like 中国.

import { wordsIn } from '../lexicon/trie.ts'
import { type Context, outermostPlace } from './context.ts'
import { forceEnding, partyEnding } from './heads.ts'

export interface Walk {
  readonly start: number
  /** It begins with a place or a word like 中国. */
  readonly anchored: boolean
}

export interface WalkRules {
  /** 1 on units of what is no part of a name: persons, titles. */
  readonly masked?: Uint8Array
  /** Names of other organisations by where they end. */
  readonly names?: ReadonlyMap<number, Walk>
  /** Whether a name whose ending begins at `from` goes on to the left through the one that ends at this place (北京大学|人民医院). */
  readonly passes?: (at: number, from: number) => boolean
  /** Nouns of role (医生, 志愿者) and verbs (筛查) are part of the name: so in projects' names. */
  readonly holdsNouns?: boolean
  /** The ending alone tells a name (有限公司, 基金会): verbs within do not end it where more words stand before them. */
  readonly isFirm?: boolean
  /** Where the name of a person begins that is part of the name, by where it ends (某某|希望小学). */
  readonly namesakes?: ReadonlyMap<number, number>
}

/** How far a walk has come: from the ending, past the first word that ends names, past 和. */
export interface Way {
  readonly from: number
  readonly soft: number
  readonly bridge: number
}

/** Bodies of another country or of a place that call themselves 中国 before it. */
const ofCountry = /^(?:总|工)?商会|^[^,。;、]{0,8}有限(?:责任)?公司/

/** What a place does for another, in the name of a body that does it. */
export const help = '(?:对口)?(?:帮扶|支援|协作|合作|援建|援助)'
const helpsBefore = new RegExp(`${help}$`)
const ofHelp = /^(?:指挥部|办公室|工作[组队]|领导小)/

/** Words that stand before 中国 in the names of policies and campaigns: 健康中国. */
const epithets = new Set(
  wordsIn('健康 美丽 平安 法治 数字 书香 文化 爱心 温暖 感动 幸福 质量 活力 智慧 绿色 阳光 诚信 文明'),
)

/** In which country those of a place live: 旅意|福建同乡会. */
const abroad = /[旅留][意美英法德日韩俄荷比葡西瑞奥匈加澳新菲泰马印越缅柬老欧非港台]$/

/** Where a name begins whose walk has come to a place or a word like 中国 at `start`. */
export function anchor(context: Context, rules: WalkRules, way: Way, start: number, national = false): Walk {
  const { text, placeFrom, placeTo, starts } = context
  const { from, soft, bridge } = way
  const placeEnd = placeFrom.get(start)?.end ?? start
  const isAll = text.startsWith('全国', start) && text.endsWith('中华', start)
  let first = isAll ? start - 2 : text.charAt(start - 1) === '泛' ? start - 1 : start
  const party = partyEnding(text, first)
  if (party !== undefined) return { start: first - party.length, anchored: true }
  first = outermostPlace(context, first)
  // 共青团|某市某区委
  const league = partyEnding(text, first)
  if (league !== undefined) return { start: first - league.length, anchored: true }
  // 旅意|福建同乡会
  if (abroad.test(text.slice(Math.max(0, first - 2), first))) first -= 2
  // 中国|日本|商会, 中国|某地酒厂有限公司
  if (
    text.endsWith('中国', first) &&
    ofCountry.test(text.slice(from, from + 16)) &&
    !/[省市]/.test(text.charAt(placeEnd - 1))
  )
    first -= 2
  // 某市|对口支援某省|指挥部
  const helping = helpsBefore.exec(text.slice(Math.max(0, first - 4), first))?.[0]
  if (helping !== undefined && placeTo.has(first - helping.length) && ofHelp.test(text.slice(from, from + 3)))
    first = outermostPlace(context, first - helping.length)
  // 健康|中国行动
  if (text.startsWith('中国', first) && epithets.has(text.slice(Math.max(0, first - 2), first))) first -= 2
  // 中国人民解放军|某军区
  first -= forceEnding(text, first)?.length ?? 0
  // 团|某省委
  if (text.charAt(first - 1) === '团' && starts[first - 1] === 1 && text.charAt(from - 1) !== '会')
    return { start: first - 1, anchored: true }
  // 某某党|中央监督委员会
  const whole = rules.names?.get(first)
  if (whole && rules.passes?.(first, from)) return whole
  // 某医科大学|附属某市某医院
  const attached = text.endsWith('附属', first) ? rules.names?.get(first - 2) : undefined
  if (attached) return attached
  // 中央政府|驻香港联络办
  const sent = text.charAt(first - 1) === '驻' ? rules.names?.get(first - 1) : undefined
  if (sent && rules.passes?.(first - 1, from)) return sent
  // 和 is part of a name only where a few words stand between it and the place: 发展和改革, not 医生和红十字会.
  // 中国|儿童福利和收养|中心: a national body is named with the verb before its ending too.
  const opens = soft < 0 || (national && soft === from)
  if (bridge >= 0 && (!opens || bridge - placeEnd > (national ? 10 : 6))) return { start: bridge, anchored: false }
  return { start: first, anchored: true }
}
