// What follows a quoted name and says that it is a project: a head of the list (公益项目), a longer one, one after a dash or in brackets.

import { boundaryWords } from '../../lexicon/boundaries.ts'
import { projectHeads } from '../../lexicon/projects.ts'
import { trieOf } from '../../lexicon/trie.ts'
import type { Context } from '../context.ts'
import { cutWords } from '../words.ts'

const heads = trieOf(projectHeads.map((head) => [head, head] as const))

/** “某某”——|某某项目, “某某”2025年|某某项目 */
const gapBefore = /^(?:-{1,2}|—{1,2}|(?:19|20)\d\d(?:年度?)?)/

/** A longer head that the list does not hold: up to ten units without a boundary, to the ending of a project. */
function longHead({ text, placeFrom }: Context, at: number): string | undefined {
  let from = at
  for (let place = placeFrom.get(from); place; place = placeFrom.get(from)) from = place.end
  const words = cutWords(/^[\u4e00-\u9fff]{0,16}/.exec(text.slice(from, from + 16))?.[0] ?? '')
  let head = ''
  for (const word of words) {
    const ends = /^(?:项目|计划|工程|行动|专项基金|大赛|活动)$/.test(word)
    // 人才培养|资助|计划: a verb of giving within.
    const isGiving = head !== '' && /^(?:资助|捐赠|捐助|支持|援建|奖励)$/.test(word)
    if ((boundaryWords.has(word) && !ends && !isGiving) || head.length + word.length > 14) return undefined
    head += word
    // “某某”|甲省|项目 is a part of it, “某某”|甲省|患儿救助行动 it itself.
    if (ends) return from > at && head.length < 5 ? undefined : text.slice(at, from) + head
  }
  return undefined
}

/** “某某”(儿童项目) */
const notedHead = /^\([^()]{0,8}(?:项目|计划|行动|工程)\)/

/** The head right after the quotation that ends at `end`, with its dash, year or brackets. */
export function headAt(context: Context, end: number): string | undefined {
  const { text } = context
  const known = heads.longestAt(text, end)?.value
  if (known !== undefined) return known
  const gap = gapBefore.exec(text.slice(end, end + 6))?.[0] ?? ''
  const told = longHead(context, end + gap.length)
  return told === undefined ? notedHead.exec(text.slice(end, end + 16))?.[0] : gap + told
}
