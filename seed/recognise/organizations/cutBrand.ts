// Where the brand of a company begins that a walk from its ending to the left has cut off: in 由|然房地产开发有限公司 and
// 启航|畜牧股份有限公司 trades alone, or one character and trades, are no name, so that what opens the clause belongs to it.

import { boundaryWords } from '../../lexicon/boundaries.ts'
import { generalModifiers, groupWords } from '../../lexicon/organizations.ts'
import type { Span } from '../../segment/article.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { brandCharacters } from '../word-kinds.ts'
import { isSought, leadsUp, tradeWords } from './starts.ts'
import { isMadeOf, wordsBetween } from './validity.ts'

const firm = /(?:有限(?:责任)?公司|合作社|[品装粉药具泥刷衣]厂)$/

const isTrades = (body: string): boolean =>
  body === '' || (!/^新(?:希望|世界|东方|时代|天地|大陆)/.test(body) && isMadeOf(body, tradeWords))

const longest = 4

/** 爱心企业|能达, 此次|能达 */
const kinds = /企业|单位|商家|[此本这]次/

/** Where the name begins that `start` cuts; undefined where it is whole or nothing tells where it begins. */
export function cutBrandStart(context: Context, start: number, ending: Span): number | undefined {
  const { text, placeTo, taken } = context
  if (isMarkAt(text, start - 1) || !firm.test(text.slice(ending.start, ending.end))) return undefined
  const body = text.slice(start, ending.start).replace(/\([^()]*\)$/, '')
  const isCut = isTrades(body)
  if (!isCut && !isTrades(body.slice(1))) return undefined
  for (let at = start - 1; at >= start - longest && !isMarkAt(text, at) && !taken[at]; at--) {
    const place = placeTo.get(at)
    const before = text.slice(Math.max(0, at - 2), at)
    const opens =
      place !== undefined ||
      isMarkAt(text, at - 1) ||
      leadsUp.has(text.charAt(at - 1)) ||
      boundaryWords.has(before) ||
      kinds.test(before) ||
      isSought(text, at)
    if (!opens || (isCut && start - at < 2)) continue
    const words = wordsBetween(context, at, start)
    const isNone = words.some(
      (word, index) =>
        groupWords.has(word) ||
        word === '的' ||
        (boundaryWords.has(word) && (word.length > 1 || (index > 0 && !brandCharacters.has(word)))) ||
        (word.length > 1 && words.length > 2),
    )
    if (
      isNone ||
      words.every((word) => word.length > 1 && words.length > 1) ||
      isMadeOf(text.slice(at, start), generalModifiers)
    )
      return undefined
    return place?.start ?? at
  }
  return undefined
}
