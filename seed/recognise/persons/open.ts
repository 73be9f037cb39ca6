// Names that their place alone tells: right after an office and before a mark or what only persons do. Rare surnames, names of
// other peoples, and words that are names here.

import { boundaryWords, softBoundaryWords, verbsInNames } from '../../lexicon/boundaries.ts'
import { speechVerbs } from '../../lexicon/speech.ts'
import { compoundSurnames, notInNames, surnames } from '../../lexicon/surnames.ts'
import { titles } from '../../lexicon/titles.ts'
import { nameParts, transliterationCharacters } from '../../lexicon/transliteration.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { cutWords, isOrdinaryWord, tagOf } from '../words.ts'
import { closing, presides, titlePrefix } from './closing.ts'
import type { PersonSpan } from './person.ts'

const isSpelled = (name: string): boolean =>
  name.length >= 3 &&
  !/^[以如和及由其别中同]|[中加及和以同]$/.test(name) &&
  [...name].every((character) => transliterationCharacters.has(character))

/** What a name may hold within, though it is a word of its own elsewhere. */
const within = new Set([...'为有成正应令大来自如向定从以本起达'])

const isFree = (character: string, at: number, isOpen: boolean): boolean =>
  at > 0 && !isOpen && within.has(character)
    ? true
    : !boundaryWords.has(character) && !notInNames.has(character) && !/^[pcruy]/.test(tagOf(character))

/** What begins the next word of a phrase more often than a name: 会长|和某某, 会长|处某某. */
const leading = /^[和向从应对以为由与及并但若如则后常于处科部室局会院校厅办组]/

/** Nouns that stand after offices and are no names: 政协委员|方面、. */
export const nounsOfOffice =
  /^(?:一职|方|单|经|项|时|应|章|车|党|班|计|余)|[面案位费目程件室部处会团队员组家人者局厅院校司科所站办系]$/

/** What a person does that no word of manner stands before (会长|高兴|地表示). */
const acts = /^(?:以及|[和与及]|等|出席|参加|主持|代表|率|携|担任|同志|先生|女士|互[递换赠致签]|在[^,。]{2,8}[上中时])/

/** Whether a word that means something else may be a name here: 副主席|端正、, before a mark or what joins names. */
const isWordAsName = (name: string, tag: string, text: string, end: number): boolean =>
  name.length === 2 &&
  surnames.has(name.charAt(0)) &&
  !nounsOfOffice.test(name) &&
  !speechVerbs.longestAt(name, 0) &&
  ((/^[、)]/.test(text.slice(end, end + 1)) && !/^[dpcrum]/.test(tag)) ||
    (text.charAt(end) === ',' && /^(?:[anzif]|n[gsz]|vn)$/.test(tag)) ||
    (acts.test(text.slice(end, end + 12)) && /^(?:[anzif]|n[gsz]|vn)$/.test(tag)))

function isPlausible(name: string, sure: number, text: string, end: number): boolean {
  if (boundaryWords.has(name) || softBoundaryWords.has(name) || verbsInNames.has(name)) return false
  if (titles.longestAt(name, 0) || titlePrefix.test(name) || titles.longestAt(name, 1)) return false
  if (/(?:先生|女士|同志|代表)$/.test(name) || (name.length > 2 && nounsOfOffice.test(name.slice(-1)))) return false
  const tag = tagOf(name)
  // The dictionary takes 应邀出席 for a name.
  const isAct = presides.test(name) || presides.test(name.slice(2))
  if (/^nr/.test(tag)) return !notInNames.has(name.slice(-1)) && !isAct
  if (leading.test(name)) return false
  if (isOrdinaryWord(name) || (name.length === 2 && tag !== 'x')) return isWordAsName(name, tag, text, end)
  // 副会长|才让|太
  const part = nameParts.longestAt(name, 0)
  if (part && name.length - part.end <= 2 && !boundaryWords.has(name.slice(part.end))) return true
  const words = cutWords(name)
  const longer = words.filter((word) => word.length > 1 && isOrdinaryWord(word))
  if (longer.length === 0 && isSpelled(name)) return true
  const surname = compoundSurnames.has(name.slice(0, 2)) ? 2 : 1
  const given = name.slice(surname)
  // 董事长|来|有为, 副主任|萨|顶顶
  const isNamed = (surnames.has(name.charAt(0)) || surname === 2) && given === longer[0] && longer.length === 1
  if (longer.length > 0)
    return isNamed && (/^(?:[anzi]|n[a-z])$/.test(tagOf(given)) || given.charAt(0) === given.charAt(1))
  const spells = [...name].filter((character) => transliterationCharacters.has(character)).length
  if (name.length > 3 && sure < 3 && spells < name.length - 1) return false
  if (name.length > 3 && surname === 1 && words.some((word) => word.length > 1 && !/^n[rs]/.test(tagOf(word))))
    return false
  // 副会长|达久某某、: a verb may be the first character of three and more that are surely over.
  const from = name.length > 2 && sure > 1 && within.has(name.charAt(0)) ? 1 : 0
  const isOpen = !isMarkAt(text, end) || text.charAt(end) === '“'
  return [...name]
    .slice(from)
    .every((character, at) => isFree(character, from + at, isOpen && from + at === name.length - 1))
}

/** The name that begins at `start`, up to the place where it is most surely over. */
export function openNameAt(context: Context, start: number): PersonSpan | undefined {
  const { text, placeFrom, taken } = context
  let best: { end: number; sure: number } | undefined
  for (let end = start + 1; end <= start + 6 && end <= text.length; end++) {
    if (end - start > 1) {
      const sure = closing(context, end)
      const rank = sure + (/^nr/.test(tagOf(text.slice(start, end))) ? 1 : 0)
      if (sure > 0 && rank > (best?.sure ?? 0) && isPlausible(text.slice(start, end), sure, text, end))
        best = { end, sure: rank }
    }
    if (isMarkAt(text, end) || taken[end - 1] || placeFrom.has(end)) break
  }
  if (!best || isMarkAt(text, start) || placeFrom.has(start)) return undefined
  return { start, end: best.end, name: text.slice(start, best.end) }
}

/** What ends the name of a body, or leads up to a name, before a name that its office follows: 某医院|凌某某|副院长. */
const before = new Set([...'据由和与及的院校学会司局部系科所处委'])

/** The name right before a title that begins at `end`: it stands clear on the left too. */
export function openNameBefore(context: Context, end: number, floor: number): PersonSpan | undefined {
  const { text, starts, placeFrom, taken } = context
  for (const length of [4, 3, 2, 5, 6]) {
    const start = end - length
    const name = text.slice(start, end)
    if (start < floor || !/^[\u4e00-\u9fff]+$/.test(name) || placeFrom.has(start) || taken[start]) continue
    const isAfterMark = isMarkAt(text, start - 1)
    if (!isAfterMark && (length > 3 || starts[start] !== 1 || !before.has(text.charAt(start - 1)))) continue
    const bears = surnames.has(name.charAt(0)) || compoundSurnames.has(name.slice(0, 2))
    if (!bears && !(length > 2 && (isSpelled(name) || nameParts.longestAt(name, 0)))) continue
    if (isPlausible(name, 3, text, end)) return { start, end, name }
  }
  return undefined
}

/** A name of three characters with any surname, which names nothing else, surely over: 县领导|南某某、, 志愿者|畅某某|说. */
export function rareNameAt(context: Context, start: number): PersonSpan | undefined {
  const end = start + 3
  const name = context.text.slice(start, end)
  const isOver = closing(context, end) === 3 && end < context.text.length
  if (!isOver || !/^[\u4e00-\u9fff]{3}$/.test(name) || context.placeFrom.has(start)) return undefined
  return surnames.has(name.charAt(0)) && isPlausible(name, 3, context.text, end) ? { start, end, name } : undefined
}
