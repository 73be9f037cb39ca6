// Names that are spelled by sound: with `·`, of parts that Tibetan and Mongolian names are made of, Japanese ones, and those in Latin letters.

import { boundaryWords } from '../../lexicon/boundaries.ts'
import { japaneseSurnames, surnames } from '../../lexicon/surnames.ts'
import { nameParts, transliterationCharacters } from '../../lexicon/transliteration.ts'
import { isHanAt, isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { cutWords } from '../words.ts'
import { closing, presides } from './closing.ts'
import { continuation, givenIsPlausible } from './name.ts'

const latinName = /[A-Z][a-z]+(?:[ ·-][A-Z][a-z.]*){1,3}/y

/** The end of the known parts of names that follow on each other from `start`, three at most; `start` where there are none. */
function partsEnd(text: string, start: number): number {
  let at = start
  for (let count = 0; count < 3; count++) at = nameParts.longestAt(text, at)?.end ?? at
  return at
}

/** What follows a dotted name and is spelled with characters of such names: 和, 及其他, 曾任. */
const afterDotted = /以及|[和及]|曾(?=[任在获经是为说])/

/** A name with `·` whose first part begins at `start` (艾则孜·木沙): its end. */
export function dottedNameAt(context: Context, start: number): number | undefined {
  const { text, starts } = context
  let at = start
  let dots = 0
  let lastDot = start
  for (; at - start < 30; at++) {
    const character = text.charAt(at)
    if (character === '·') {
      // 玛格丽特·|陈: a family name of here.
      const isOwn = surnames.has(text.charAt(at + 1)) && closing(context, at + 2) > 0
      if (!transliterationCharacters.has(text.charAt(at + 1)) && !isOwn) break
      dots++
      lastDot = at
      if (isOwn) return at + 2
    } else if (!transliterationCharacters.has(character) && !(character === '让' && text.charAt(at + 1) === '·')) break
  }
  if (dots === 0) return undefined
  const parts = partsEnd(text, lastDot + 1)
  if (parts > lastDot + 1 && parts >= at) return parts
  const address = text.slice(lastDot + 2, at).search(/先生|女士|博士|夫妇/)
  if (address >= 0) return lastDot + 2 + address
  const next = text.slice(lastDot + 3, at + 1).search(afterDotted)
  if (next >= 0 && lastDot + 3 + next < at) return lastDot + 3 + next
  // 努尔兰·某某|满金,: characters that spell few names, before what closes one.
  if (closing(context, at) === 0)
    for (const end of [at + 1, at + 2]) {
      if (!isHanAt(text, end - 1) || boundaryWords.has(text.charAt(end - 1))) break
      if (closing(context, end) > 0 && cutWords(text.slice(at, end)).length === end - at) return end
    }
  // 吉姆·某某|荣誉教授: a word of the dictionary does not begin within a name and end after it.
  while (at > lastDot + 2 && starts[at] === 0) at--
  return at - start > 3 ? at : undefined
}

/** A name of a people whose names are spelled by sound, of three to six characters, that stands clear (副州长|阿石拉比、). */
export function spelledNameAt({ text, starts }: Context, start: number): number | undefined {
  let at = start
  while (at - start < 7 && transliterationCharacters.has(text.charAt(at))) at++
  const other = text.slice(start + 2, at + 1).search(afterDotted)
  if (other >= 0 && start + 2 + other < at) at = start + 2 + other
  if ('和及以如由与'.includes(text.charAt(start))) return undefined
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
export function dottedNameStart({ text, starts }: Context, dot: number, floor: number): number {
  let start = dot
  while (start > floor && dot - start < 8 && transliterationCharacters.has(text.charAt(start - 1))) start--
  // 以|安东尼奥·某某|为首
  if (dot - start > 2 && '以如和及由同'.includes(text.charAt(start))) start++
  // 公|司|玛格丽特·某: no name begins within a word.
  while (dot - start > 2 && starts[start] === 0) start++
  return start
}

/** A name in Latin letters of two words or more that begins at `start`: its end. */
export function latinNameAt({ text }: Context, start: number): number | undefined {
  latinName.lastIndex = start
  const match = latinName.exec(text)
  return match ? start + match[0].length : undefined
}

/** The end of a name that begins at `start` and is no Chinese one. */
export const foreignNameAt = (context: Context, start: number): number | undefined =>
  dottedNameAt(context, start) ??
  latinNameAt(context, start) ??
  japaneseNameAt(context, start) ??
  namePartsAt(context, start)

/** Where a name in Latin letters begins that ends at `end`. */
export function latinNameBefore({ text }: Context, end: number): number | undefined {
  const match = /(?<![A-Za-z])[A-Z][a-z]+(?:[ -][A-Z][a-z.]*){1,3}$/.exec(text.slice(Math.max(0, end - 40), end))
  return match ? end - match[0].length : undefined
}
