// Companies named right after what they are said to be: 爱心企业|某某|捐赠 …, 捐赠企业|某某|总经理.

import { matchesOf } from '../../flat.ts'
import { boundaryWords } from '../../lexicon/boundaries.ts'
import { generalModifiers } from '../../lexicon/organizations.ts'
import { titles } from '../../lexicon/titles.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { isOrdinaryWord, tagOf } from '../words.ts'
import { isBrand, isOfTrade, isPlainBrand } from './brandName.ts'
import { ofCompanies } from './described.ts'
import { brandSpan } from './lists.ts'
import type { OrganizationSpan } from './organization.ts'
import { acts } from './surroundings.ts'

// The noun stands first: looking back from it alone is cheap where looking back from every place is not.
const told = new RegExp(
  `(?:公司|媒体)(?<=(?:爱心|捐赠|捐助|捐资|援助|帮扶|赞助|支持|会员|理事|本土|民营|龙头|上市)..)|(?:企业|品牌|商家)(?<=(?:捐赠|捐助|捐资|援助|帮扶|赞助|支持|会员|理事|${ofCompanies})..)`,
  'g',
)

const longest = 8

const isPredicate = (word: string): boolean => word.length > 1 && /^(?:v|d|ad|p|c|u|t|m)$/.test(tagOf(word))

/** Whether the words of a name are over before `word`: what its company does or has; a verb before another or an office is its own. */
const isOver = (word: string, next: string): boolean =>
  '与和及'.includes(word) ||
  (boundaryWords.has(word) && !(word === '之' && next.length === 1)) ||
  (isPredicate(word) && !generalModifiers.has(word) && !boundaryWords.has(next) && titles.all(next).length === 0)

/** A word that says more of such companies and names none: 爱心企业|家属, 捐赠企业|名单. */
const isMore = (name: string): boolean => isOrdinaryWord(name) && !/^(?:nz|nrt?|nt)$/.test(tagOf(name))

/** All of them; no name runs into what is masked. */
export function toldCompanies(context: Context, masked: Uint8Array): OrganizationSpan[] {
  const { text, starts, taken } = context
  return matchesOf(text, told).flatMap(({ index, 0: kind }): OrganizationSpan[] => {
    const start = index + kind.length
    let end = start
    while (end - start <= longest && !isMarkAt(text, end) && !masked[end] && !taken[end]) {
      const next = starts.indexOf(1, end + 1)
      if (isOver(text.slice(end, next), text.slice(next, starts.indexOf(1, next + 1)))) break
      end = next
    }
    const item = { start, end }
    if (
      starts[start] !== 1 ||
      '和与及等'.includes(text.charAt(start)) ||
      text.charAt(end) === '”' ||
      end - start < 2 ||
      end - start > longest
    )
      return []
    const isName =
      isBrand(context, item, true) ||
      isOfTrade(context, item) ||
      (isPlainBrand(context, item) && acts.test(text.slice(end, end + 20)))
    return isName && !isMore(text.slice(start, end)) ? [brandSpan(text, item, 'Company')] : []
  })
}
