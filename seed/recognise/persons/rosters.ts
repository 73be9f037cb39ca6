// Persons of rosters, where name and office have a line or a column each, and of lists of gifts.

import type { Context } from '../context.ts'
import type { TitleMention } from '../titles.ts'
import type { PersonSpan } from './person.ts'
import { isWholeName, spanOf } from './whole-name.ts'

/** The cells of a line: parted by spaces or bars. */
function cellsOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !' |:'.includes(text.charAt(at))) continue
    if (at > from) cells.push({ start: from, end: at })
    from = at + 1
  }
  return cells
}

const longestLine = 60

/**
 * Rosters: a line that holds a title gives the name in its cells, or in the line before where that is nothing but a name.
 * Lists of gifts: a name and a sum. Only names with a known surname count.
 */
export function inRosters(
  { article, text }: Context,
  titles: readonly TitleMention[],
  titleEnds: ReadonlySet<number>,
): PersonSpan[] {
  const found: PersonSpan[] = []
  let next = 0
  for (const { start, end } of article.paragraphs) {
    const [cell, amount, ...others] = end - start > longestLine ? [] : cellsOf(text, start, end)
    const isGift = amount && others.length < 2 && /^[\d,.]+万?元/.test(text.slice(amount.start, end))
    if (cell && isGift && isWholeName(text.slice(cell.start, cell.end))) found.push(spanOf(text, cell.start, cell.end))
  }
  for (const [index, { start, end }] of article.paragraphs.entries()) {
    while ((titles[next]?.end ?? end) <= start) next++
    const title = titles[next]
    if (!title || title.start >= end || end - start > longestLine || title.kind === 'address') continue
    const cells = cellsOf(text, start, end)
    const named = cells.filter((cell) => isWholeName(text.slice(cell.start, cell.end)))
    if (cells.length > 1 && cells.length <= 6 && /[^,。;!?]$/.test(text.slice(start, end)))
      found.push(...named.map((cell) => spanOf(text, cell.start, cell.end)))
    const before = article.paragraphs[index - 1]
    if (before && titleEnds.has(end) && isWholeName(text.slice(before.start, before.end)))
      found.push(spanOf(text, before.start, before.end))
  }
  return found
}
