// Walking left from the ending of a name to where the name begins: to a place or a word like 中国 and no further,
// or else to the first word that names do not hold.

import { verbCompounds } from '../lexicon/boundaries.ts'
import { nationalPrefixes } from '../lexicon/organizations.ts'
import { anchor, type Walk, type WalkRules } from './anchor.ts'
import { isMarkAt } from './characters.ts'
import type { Context } from './context.ts'
import { dottedStart } from './dotted.ts'
import { followsHead, prefixBefore } from './heads.ts'
import { isBetweenLone, isFounded, isListed, isSecond, isTwin, loneBrandStart, opensAfterPlace } from './lone.ts'
import { sessionBefore } from './organizations/levels.ts'
import { heldGiving, placeNear, reachesPlace } from './place-before.ts'
import { brandCharacters, brandVerbs, countsNothing, kindOf, measures, numerals } from './word-kinds.ts'
import { tagOf } from './words.ts'

/** No name is longer than this, in units. */
const longestName = 32

/** Words that the list of boundaries holds but that stand right after 中国 or a place in names: 中国联合网络, 对外友协. */
const afterPrefix = new Set(['联合', '对外', '共同', '支持', '关心'])

const compoundEnds = new Set(verbCompounds.map((word) => word.slice(-1)))

/** 与爱同行 in a name is no 与 between two. */
const withSomeone = /[与和伴](?:爱|你|我|光|梦|善|春天|希望|世界|未来)同行$/

const allied =
  /^联合(?:控股|国际|投资|科技|集团|发展|实业|重工|汽车|金融|资产|资本|会计|信用|银行|证券|保险|能源|矿业|化工|石化|医药|制药|水泥|食品|饮料)/

/** What 之 leads on to in names: 某某之家养护院, 生命之树基金会. */
const ofName = new Set([...'家友星光声路树春爱心梦歌窗桥手翼火韵源旅舟美'])

/** 岳阳|高某|科技, 红十字会|将: a place or name that ends within a word of the dictionary ends the word. */
const wordStartBefore = ({ starts, placeTo }: Context, at: number, { names }: WalkRules): number => {
  let start = at - 1
  while (start > 0 && starts[start] === 0 && !placeTo.has(start) && !names?.has(start)) start--
  return start
}

/** 4.|某某项目: the number of an item at the head of a line. */
const isNumbering = (text: string, at: number): boolean =>
  text.charAt(at - 1) === '.' && /(?:^|\n)\d{1,2}\.$/.test(text.slice(Math.max(0, at - 4), at))

/** Words of a sentence that names hold too, where a place stands before them: 北京|同心|共|铸, 江苏|有为. */
const oddWords = /^(?:[共如有得可因而自无能用定起过所其又都才正再]|有为|有你|有爱|得到|可得|得益)$/

/** Verbs that names of bodies hold, though mostly a sentence's verb. */
const heldVerbs = new Set(['希望', '汇聚', '凝聚', '组织'])

/** 爱心企业|特某生物 */
const kindBefore = /(?:企业|公司|机构|品牌)$/

const isCompany = /^(?:.{2,6}公司|集团)/

/** 建设, 联合, 采访: a verb or number that may stand within the name of a body whose ending tells that it is one. */
const isHeld = (word: string): boolean => heldVerbs.has(word) || /^(?:v|m|f|ad)/.test(tagOf(word))

/** Where the words that only lead up to a name are over: 参观|某某科技; the last of them is the name where one must stand there (大成|有限公司). */
function afterLeading({ starts, text }: Context, start: number, end: number, needsName: boolean): number {
  for (let at = start; at < end; ) {
    const next = starts.indexOf(1, at + 1)
    const word = text.slice(at, next)
    // 强生|(中国)
    if (
      (next >= end && needsName) ||
      text.charAt(next) === '(' ||
      !(heldVerbs.has(word) || kindOf(word, text.charAt(next), at === start, false) === 'soft')
    )
      return at
    at = next
  }
  return end
}

/** From where a name's ending begins to where the name does. */
export function walkLeft(context: Context, from: number, rules: WalkRules): Walk {
  const { text, taken, placeTo, starts } = context
  const { masked, names } = rules
  let at = from - sessionBefore(text, from)
  let soft = -1
  let firm = -1
  let bridge = -1
  while (at > 0 && from - at < longestName) {
    if (text.charAt(at - 1) === ')' && !rules.holdsNouns) {
      const from = Math.max(0, at - 14)
      const open = from + text.slice(from, at).lastIndexOf('(')
      if (open > from && !isMarkAt(text, open - 1) && !/[ /]|记者|通讯员|摄/.test(text.slice(open, at))) {
        at = open
        continue
      }
    }
    if (text.charAt(at - 1) === '·') {
      // 甲大学·|乙集团 are two.
      return names?.has(at - 1) ? { start: at, anchored: false } : { start: dottedStart(text, at - 1), anchored: true }
    }
    if (isMarkAt(text, at - 1) || taken[at - 1] || masked?.[at - 1] === 1 || isNumbering(text, at)) break
    const other = names?.get(at)
    if (other) {
      if (rules.passes?.(at, from)) return other
      break
    }
    const namesake = rules.namesakes?.get(at)
    if (namesake !== undefined) {
      at = namesake
      continue
    }
    const place = placeTo.get(at)
    const way = { from, soft, bridge }
    if (place) return anchor(context, rules, way, place.start)
    // 大中华|集团 is one word with what stands before it.
    const prefix = prefixBefore(text, at)
    if (prefix > 0 && starts[at - prefix] === 1)
      return anchor(context, rules, way, at - prefix, !text.startsWith('中央', at - prefix))
    const compound = compoundEnds.has(text.charAt(at - 1))
      ? verbCompounds.find((word) => text.endsWith(word, at))
      : undefined
    if (compound !== undefined) {
      at -= compound.length
      continue
    }
    // 某某|联合|控股有限公司
    if (rules.isFirm && allied.test(text.slice(at - 2, at + 2)) && starts[at - 2] === 1) {
      at -= 2
      continue
    }
    const together = text.charAt(at - 1) === '行' && withSomeone.exec(text.slice(Math.max(0, at - 5), at))
    if (together) {
      at -= together[0].length
      continue
    }
    const start = wordStartBefore(context, at, rules)
    const word = text.slice(start, at)
    // 国家林业|局, 中华文化|交流协会: the dictionary holds the national word and the one after it in one.
    const national =
      at === from && starts[from] === 0 ? nationalPrefixes.find((one) => word.startsWith(one)) : undefined
    if ((national !== undefined && national !== word) || /^中[华国]..$/.test(word))
      return anchor(context, rules, way, start, true)
    // 爱心人士|和|县红十字会, 该|市妇联: the dictionary's 和县, where the text speaks of no such place, and 该市.
    if ((word === '和县' && !context.placeFrom.has(start)) || /^[该本我][省市县区州]$/.test(word)) {
      at = start + 1
      break
    }
    const isOf = ofName.has(text.charAt(at)) || (text.charAt(start - 1) === '和' && placeTo.has(start - 1))
    if (word === '之' && at < from && isOf) {
      at = start
      continue
    }
    if (word === '和' && at < from && opensAfterPlace(context, start)) {
      at = start
      continue
    }
    if (word === '和' && rules.isFirm === true && isListed(text, start, from)) {
      at = start
      continue
    }
    if (at === from && isTwin(text, at)) {
      at -= 3
      continue
    }
    if (word === '和' && isBetweenLone(context, start, from)) {
      at = start - 1
      continue
    }
    const lone =
      at === from && (word === '和' || brandCharacters.has(word)) ? loneBrandStart(context, start) : undefined
    if (lone !== undefined) {
      at = lone
      continue
    }
    if ((word === '和' || word === '与') && at < from) {
      if (bridge >= 0 || names?.has(start) || placeTo.has(start) || isMarkAt(text, start - 1)) break
      bridge = at
    } else if (afterPrefix.has(word) && (prefixBefore(text, start) > 0 || placeTo.has(start))) {
      if (soft < 0) soft = at
    } else {
      const isLone =
        at < from && starts[at + 1] === 1 && !numerals.has(text.charAt(at)) && !measures.has(text.charAt(at))
      const isBrand =
        word.length === 1 &&
        (brandCharacters.has(word) || (brandVerbs.has(word) && isLone)) &&
        (followsHead(context, start) ||
          isFounded(text, start - 1) ||
          (isLone &&
            ('、和与及'.includes(text.charAt(start - 1)) ||
              kindBefore.test(text.slice(Math.max(0, start - 2), start)) ||
              (rules.isFirm === true && isMarkAt(text, start - 1)))))
      const isOfPlace = rules.isFirm === true && oddWords.test(word) && placeNear(context, start)
      const isHeldVerb = rules.isFirm === true && heldVerbs.has(word)
      const kind = isHeldVerb
        ? 'soft'
        : isBrand ||
            isOfPlace ||
            // 某某|企业|(某地)有限公司
            (word === '企业' && rules.isFirm === true && text.charAt(at) === '(') ||
            // 八一|儿童医院: of the army.
            word === '八一' ||
            countsNothing(word, text.charAt(start - 1)) ||
            (word === '电' && text.charAt(start - 1) !== '日')
          ? 'inside'
          : kindOf(
              word,
              text.charAt(at),
              isMarkAt(text, start - 1) || isSecond(context, start) || isFounded(text, start),
              rules.holdsNouns === true,
            )
      const isGiving =
        kind === 'hard' &&
        at <= from &&
        heldGiving.has(word) &&
        !isCompany.test(text.slice(from, from + 8)) &&
        reachesPlace(context, start, names)
      // 某市项目|某某小学
      const isProject =
        !rules.holdsNouns && word === '项目' && !/^(?:办|管理|部|组|学校|中心)/.test(text.slice(at, at + 2))
      if ((kind === 'hard' && !isGiving) || word === '和' || word === '与' || isProject) break
      if (kind === 'soft' && soft < 0) soft = at
      if (kind === 'soft' && firm < 0 && !isHeld(word)) firm = at
    }
    at = start
  }
  // 县|教育|和|科技局: the level begins the name.
  if (bridge >= 0 && soft < 0 && bridge - at <= 8 && isMarkAt(text, at - 1) && /^[省市县区州旗]/.test(text.charAt(at)))
    return { start: at, anchored: false }
  // 借助|基金会: right before a general ending the verb is the sentence's.
  const ofCompany = /^.{2,6}公司/.test(text.slice(from, from + 8))
  if (rules.isFirm && (soft < from || ofCompany) && soft > at && from - at < longestName) {
    const start = afterLeading(context, Math.max(at, firm, bridge), from, ofCompany)
    if (start < soft) return { start, anchored: false }
  }
  return { start: Math.max(at, soft, bridge), anchored: false }
}
