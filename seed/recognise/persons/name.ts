// How far a name of surname and given name reaches from a place in the text, or back from one.

import { boundaryWords } from '../../lexicon/boundaries.ts'
import { speechVerbs } from '../../lexicon/speech.ts'
import { compoundSurnames, notInNames, rarelyInNames, surnames } from '../../lexicon/surnames.ts'
import { titles } from '../../lexicon/titles.ts'
import { unitSet } from '../../segment/normalise.ts'
import { isHanAt, isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { cutWords, isOrdinaryWord, tagOf } from '../words.ts'
import { closing, presides, titlePrefix } from './closing.ts'

/** Characters that may end a given name but are far more often the next word. */
const rarelyLast = new Set([...'为对和向于以到率会后前上下时任现出参主指表介代携副做作赴充昨又所体获曾县区乡'])

const isSurname = unitSet([...surnames].join(''))
const beginsCompound = unitSet(Array.from(compoundSurnames, (name) => name.charAt(0)).join(''))

const surnameLength = (text: string, at: number): number => {
  if (beginsCompound[text.charCodeAt(at)] === 1 && compoundSurnames.has(text.slice(at, at + 2))) return 2
  return isSurname[text.charCodeAt(at)] ?? 0
}

/** How well the text goes on after a name that ends at `end`: 3 a mark, 2 a verb or function word, 1 some word, 0 a lone character. */
export function continuation({ text, placeFrom, taken }: Context, end: number, isFull: boolean): number {
  if (titles.longestAt(text, end) || titlePrefix.test(text.slice(end, end + 3))) return 3
  if (isMarkAt(text, end) || text.charAt(end) === '·') return 3
  if (placeFrom.has(end) || taken[end]) return 2.5
  const [next = ''] = cutWords(text.slice(end, end + 6))
  // 列席|会议 is one word to the dictionary.
  if (next.length === 4 && boundaryWords.has(next.slice(0, 2))) return 2
  // 何某某|与: a name of three characters is full, and some characters are in none.
  const isOver = isFull || notInNames.has(next)
  const isWord = next.length > 1 || boundaryWords.has(next) || (isOver && /^[pc]/.test(tagOf(next)))
  if (boundaryWords.has(next) || /^[vpcdu]/.test(tagOf(next))) return isWord ? 2 : 1
  return next.length > 1 ? 1.5 : 0
}

export const givenIsPlausible = (given: string, standsClear = false): boolean => {
  for (const [at, character] of [...given].entries()) {
    if (!notInNames.has(character)) continue
    if (!standsClear || at > 0 || given.length < 2 || !rarelyInNames.has(character)) return false
  }
  // 徐梅|告诉记者
  if (
    /^(?:告诉|分别|多次|先后|再次|一直|长期)$/.test(given) ||
    titles.longestAt(given, 0)?.end === given.length ||
    /^[区局院校会所厅部处科队站]长$/.test(given)
  )
    return false
  return !(given.length === 2 && /^[rpc]/.test(tagOf(given)))
}

/** Surname of a husband before one's own, as in Hong Kong (范徐丽泰): two surnames and a given name that stand clear. */
const doubleSurnameEnd = (context: Context, start: number): number | undefined => {
  const { text } = context
  const end = start + 4
  const isDouble = surnames.has(text.charAt(start)) && surnames.has(text.charAt(start + 1))
  return isDouble &&
    isHanAt(text, end - 2) &&
    isHanAt(text, end - 1) &&
    closing(context, end) > 0 &&
    closing(context, end - 1) === 0 &&
    closing(context, end - 2) === 0 &&
    !/[省市县区州为向对]$/.test(text.slice(start, end)) &&
    !rarelyLast.has(text.charAt(end - 1)) &&
    givenIsPlausible(text.slice(start + 2, end)) &&
    !isOrdinaryWord(text.slice(start + 2, end)) &&
    !/^v/.test(tagOf(text.slice(start + 2, end))) &&
    !boundaryWords.has(text.slice(start + 2, end))
    ? end
    : undefined
}

const isNameWord = ({ text, starts }: Context, start: number, end: number): boolean =>
  starts[start] === 1 && starts.indexOf(1, start + 1) === end && tagOf(text.slice(start, end)) === 'nr'

/** 三人, 两位: how many were named. */
const counted = /^[二两三四五六七八九十][人位名]$/

interface Candidate {
  readonly end: number
  readonly score: number
}

const ofVillage = /^(?:有关|相关|负责|两委|党|干部|村民|村委|代表|驻村|第一书|群众)/

/** A name of surname and given name that begins at `start`; its end, and how sure it is (above 0). */
export function chineseNameAt(context: Context, start: number, limit = context.text.length): Candidate | undefined {
  const { text } = context
  const surname = surnameLength(text, start)
  // 吴|先生 names nobody.
  if (surname === 0 || titles.longestAt(text, start + surname)) return undefined
  // 山区儿童|和|城市儿童
  if (text.charAt(start) === '和' && /^(?:n(?!r)|v|a|b)/.test(tagOf(text.slice(start + 1, start + 3)))) return undefined
  // 任|执行主任
  if (text.charAt(start) === '任' && /^(?:执行|常务|名誉|荣誉|首席|副|第|该|其)/.test(text.slice(start + 1, start + 3)))
    return undefined
  const double = doubleSurnameEnd(context, start)
  if (double !== undefined && double <= limit) return { end: double, score: 4 }
  // 副局长|王其某|、, or one word that the dictionary takes for a name.
  const standsClear =
    '、,'.includes(text.charAt(start + surname + 2)) ||
    closing(context, start + surname + 2) > 0 ||
    isNameWord(context, start, start + surname + 2)
  let best: Candidate | undefined
  for (let length = surname + 1; length <= surname + 2; length++) {
    const end = start + length
    if (end > limit || !isHanAt(text, end - 1)) break
    const given = text.slice(start + surname, end)
    // 甲、乙和卢某|三人
    if (length > surname + 1 && counted.test(text.slice(end - 1, end + 1))) break
    if (!givenIsPlausible(given, standsClear)) {
      if (!standsClear) break
      continue
    }
    let score = continuation(context, end, given.length === 2 || surname === 2) + (given.length === 2 ? 1 : 0)
    // 饶某和|代表 …: who speaks next is the one named, not another.
    const speaks =
      given.length === 2 && (speechVerbs.longestAt(text, end) !== undefined || presides.test(text.slice(end, end + 12)))
    if (rarelyLast.has(given.slice(-1)) && !(speaks && given.endsWith('和'))) score -= isMarkAt(text, end) ? 1.5 : 3
    // 李某|来到, not 李某来|到.
    if (
      /^(?:一[起同道行]|来[到自]|走[进访]|参[加与]|捐[赠款资出]|共[同计]|联[合手]|作[主了]|致[辞词欢开闭答谢贺]|发[起布放出表]|亲[切自手临赴]|热[情烈]|专[程门]|认[真为]|应[邀]|接[受过收待到]|担[任当]|主[持讲]|出[席任]|介[绍]|讲[话述]|宣[布读]|陪[同]|率[队领]|前[往来]|会[见谈]|荣[获膺立登]|获[得评颁奖悉选批]|交[予给由付]|转[交赠达]|决[定心]|回[到来]|提[出到])/.test(
        text.slice(end - 1, end + 1),
      )
    )
      score -= 3
    // 钟某|主任
    if (given.length === 2 && /^[主理总会院部处局书秘]/.test(given.slice(-1)) && titles.longestAt(text, end - 1))
      score -= 3
    // 石壁村|有关负责人
    if (given.endsWith('村') && ofVillage.test(text.slice(end, end + 3))) score -= 4
    if (isOrdinaryWord(text.slice(start, end))) score -= 3
    else if (
      length > 2 &&
      surname === 1 &&
      isOrdinaryWord(text.slice(start, start + 2)) &&
      !/^m/.test(tagOf(text.slice(start, start + 2)))
    )
      score -= 2
    if (!best || score > best.score) best = { end, score }
  }
  return best
}

/** The longest plausible name that ends at `end`, beginning after a mark, a word boundary or `floor`. */
export function chineseNameBefore(context: Context, end: number, floor: number): number | undefined {
  const { text, starts } = context
  let best: { start: number; score: number } | undefined
  for (const length of [2, 3, 4]) {
    const start = end - length
    if (start < floor) break
    const surname = surnameLength(text, start)
    const given = length - surname
    if (surname === 0 || given < 1 || given > 2 || !isHanAt(text, start + 1) || !isHanAt(text, end - 1)) continue
    const name = text.slice(start, end)
    // 对某某|顾问|一行
    if (titles.longestAt(text, start)?.end === end) continue
    if (
      !givenIsPlausible(name.slice(surname)) ||
      isOrdinaryWord(name) ||
      boundaryWords.has(name) ||
      /[为办处局厅县区乡村]$/.test(name)
    )
      continue
    let score = given === 2 ? 1 : 0
    if (start === floor || isMarkAt(text, start - 1)) score += 3
    else if (starts[start]) score += 1
    else score -= 1
    if (length > 2 && surname === 1 && isOrdinaryWord(name.slice(0, 2))) score -= 2
    if (length > 2 && isOrdinaryWord(name.slice(1))) score -= 1
    if (!best || score > best.score) best = { start, score }
  }
  return best && best.score > 0 ? best.start : undefined
}
