// How far a person's name reaches from a place in the text, or back from one: surname and given name, names with `·`, Latin names.

import { boundaryWords } from '../../lexicon/boundaries.ts'
import { speechVerbs } from '../../lexicon/speech.ts'
import { compoundSurnames, japaneseSurnames, notInNames, rarelyInNames, surnames } from '../../lexicon/surnames.ts'
import { titles } from '../../lexicon/titles.ts'
import { nameParts, transliterationCharacters } from '../../lexicon/transliteration.ts'
import { isHanAt, isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { cutWords, isOrdinaryWord, tagOf } from '../words.ts'
import { closing, presides, titlePrefix } from './closing.ts'

/** Characters that may end a given name but are far more often the next word. */
const rarelyLast = new Set([...'为对和向于以到率会后前上下时任现出参主指表介代携副做作'])

const latinName = /[A-Z][a-z]+(?:[ ·-][A-Z][a-z.]*){1,3}/y

const surnameLength = (text: string, at: number): number => {
  if (compoundSurnames.has(text.slice(at, at + 2))) return 2
  return surnames.has(text.charAt(at)) ? 1 : 0
}

/** How well the text goes on after a name that ends at `end`: 3 a mark, 2 a verb or function word, 1 some word, 0 a lone character. */
function continuation({ text, placeFrom, taken }: Context, end: number, isFull: boolean): number {
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

const givenIsPlausible = (given: string, standsClear = false): boolean => {
  for (const [at, character] of [...given].entries()) {
    if (!notInNames.has(character)) continue
    if (!standsClear || at > 0 || given.length < 2 || !rarelyInNames.has(character)) return false
  }
  // 徐梅|告诉记者
  if (given === '告诉' || titles.longestAt(given, 0)?.end === given.length) return false
  return !(given.length === 2 && /^[rpc]/.test(tagOf(given)))
}

/** Surname of a husband before one's own, as in Hong Kong (范徐丽泰): two surnames and a given name that stand clear. */
const doubleSurnameEnd = (text: string, start: number): number | undefined => {
  const end = start + 4
  const isDouble = surnames.has(text.charAt(start)) && surnames.has(text.charAt(start + 1))
  return isDouble &&
    isHanAt(text, end - 1) &&
    isMarkAt(text, end) &&
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

/** A name of surname and given name that begins at `start`; its end, and how sure it is (above 0). */
export function chineseNameAt(context: Context, start: number, limit = context.text.length): Candidate | undefined {
  const { text } = context
  const surname = surnameLength(text, start)
  // 吴|先生 names nobody.
  if (surname === 0 || titles.longestAt(text, start + surname)) return undefined
  // 任|执行主任
  if (text.charAt(start) === '任' && /^(?:执行|常务|名誉|荣誉|首席|副|第|该|其)/.test(text.slice(start + 1, start + 3)))
    return undefined
  const double = doubleSurnameEnd(text, start)
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
    const speaks = given.length === 2 && speechVerbs.longestAt(text, end) !== undefined
    if (rarelyLast.has(given.slice(-1)) && !(speaks && given.endsWith('和'))) score -= isMarkAt(text, end) ? 1.5 : 3
    // 李某|来到, not 李某来|到.
    if (
      /^(?:一[起同道行]|来[到自]|走[进访]|参[加与]|捐[赠款资出]|共[同计]|联[合手]|作[主了]|致[辞词欢开闭答谢贺]|发[起布放出表]|亲[切自手临赴]|热[情烈]|专[程门]|认[真为]|应[邀]|接[受过收待到]|担[任当]|主[持讲]|出[席任]|介[绍]|讲[话述]|宣[布读]|陪[同]|率[队领]|前[往来]|会[见谈]|荣[获膺立登]|获[得评颁奖悉选批]|交[予给由付]|转[交赠达])/.test(
        text.slice(end - 1, end + 1),
      )
    )
      score -= 3
    // 钟某|主任
    if (given.length === 2 && /^[主理总会院部处局书秘]/.test(given.slice(-1)) && titles.longestAt(text, end - 1))
      score -= 3
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

/** A name with `·` whose first part begins at `start` (艾则孜·木沙): its end. */
export function dottedNameAt({ text, starts }: Context, start: number): number | undefined {
  let at = start
  let dots = 0
  let lastDot = start
  for (; at - start < 30; at++) {
    const character = text.charAt(at)
    if (character === '·') {
      if (!transliterationCharacters.has(text.charAt(at + 1))) break
      dots++
      lastDot = at
    } else if (!transliterationCharacters.has(character)) break
  }
  const part = nameParts.longestAt(text, lastDot + 1)
  if (dots > 0 && part && part.end >= at) return part.end
  const address = text.slice(lastDot + 2, at).search(/先生|女士|博士|夫妇/)
  if (dots > 0 && address >= 0) return lastDot + 2 + address
  // 吉姆·某某|荣誉教授: a word of the dictionary does not begin within a name and end after it.
  while (at > lastDot + 2 && starts[at] === 0) at--
  return dots > 0 && at - start > 3 ? at : undefined
}

/** A name of a people whose names are spelled by sound, of three to six characters, that stands clear (副州长|阿石拉比、). */
export function spelledNameAt({ text, starts }: Context, start: number): number | undefined {
  let at = start
  while (at - start < 7 && transliterationCharacters.has(text.charAt(at))) at++
  const [next = ''] = cutWords(text.slice(at, at + 4))
  const stands = isMarkAt(text, at) || boundaryWords.has(next)
  return at - start >= 3 && at - start <= 6 && starts[at] === 1 && stands ? at : undefined
}

/** A Tibetan or Mongolian name without a dot, of two or three parts that such names are made of (扎西|次仁): its end. */
export function namePartsAt({ text }: Context, start: number): number | undefined {
  let at = start
  let parts = 0
  for (let part = nameParts.longestAt(text, at); part && parts < 3; part = nameParts.longestAt(text, at)) {
    at = part.end
    parts++
  }
  return parts > 1 ? at : undefined
}

/** 驻华代表|中村某某: a Japanese family name and what follows it up to a mark or a word that names do not hold: its end. */
export function japaneseNameAt(context: Context, start: number): number | undefined {
  const given = start + 2
  if (!japaneseSurnames.has(context.text.slice(start, given))) return undefined
  for (const end of [given + 3, given + 2, given + 1]) {
    const isHan = isHanAt(context.text, end - 1) && isHanAt(context.text, given)
    if (isHan && continuation(context, end, true) >= 2 && givenIsPlausible(context.text.slice(given, end))) return end
  }
  return undefined
}

/** 校长|扎西|某某|主持: a name after a title of which the first part is known, up to a mark or a word that names do not hold: its end. */
export function namePartAndRestAt({ text, starts }: Context, start: number): number | undefined {
  const first = nameParts.longestAt(text, start)
  if (!first) return undefined
  for (const end of [first.end + 2, first.end + 1, first.end]) {
    const [next = ''] = cutWords(text.slice(end, end + 4))
    const isHan = cutWords(text.slice(first.end, end)).every(
      (one) => /^[\u4e00-\u9fff]$/.test(one) && !boundaryWords.has(one),
    )
    if (isHan && starts[end] === 1 && (isMarkAt(text, end) || presides.test(next) || boundaryWords.has(next)))
      return end
  }
  return undefined
}

/** 扎西|某某|校长: a name right before `end` of which only the first part is known; where it begins. */
export function namePartsBefore({ text, starts }: Context, end: number): number | undefined {
  for (const length of [4, 3]) {
    const start = end - length
    const first = start < 0 ? undefined : nameParts.longestAt(text, start)
    if (first && first.end < end && first.end - start === 2 && starts[start] === 1 && isHanAt(text, end - 1))
      return start
  }
  return undefined
}

/** Where the first part of a dotted name begins that has its dot at `dot`. */
export function dottedNameStart({ text }: Context, dot: number, floor: number): number {
  let start = dot
  while (start > floor && dot - start < 8 && transliterationCharacters.has(text.charAt(start - 1))) start--
  return start
}

/** A name in Latin letters of two words or more that begins at `start`: its end. */
export function latinNameAt({ text }: Context, start: number): number | undefined {
  latinName.lastIndex = start
  const match = latinName.exec(text)
  return match ? start + match[0].length : undefined
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
    if (!givenIsPlausible(name.slice(surname)) || isOrdinaryWord(name) || name.endsWith('为')) continue
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
