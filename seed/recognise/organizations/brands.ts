// Organisations without an ending, known by the office that someone holds in them (某某董事长王甲).

import { generalModifiers, trades } from '../../lexicon/organizations.ts'
import { walkLeft } from '../boundary.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import type { TitleMention } from '../titles.ts'
import { isOrdinaryWord, tagOf } from '../words.ts'
import { brandSpan } from './lists.ts'
import type { OrganizationSpan } from './organization.ts'
import { wordsBetween } from './validity.ts'

const companyOffice =
  /(?:董事长|总裁|总经理|CEO|CFO|COO|CTO|首席[^,。]{1,4}官|创始人|创办人|创建人|合伙人|总监|董事|董事局主席|总编|总编辑|主编|台长|店长)$/
const department = /(?:部|处|科|室|组|办|系|区|中心|委员会|事业群|事业部|院|所|司|局|厅|会)$/

/** 某某|女性|合伙人: ordinary nouns between a name and an office are no part of it, save words for a trade. */
function withoutNouns(context: Context, start: number, end: number): number {
  // 全美世界 stands elsewhere too: the noun is part of it.
  const whole = context.text.slice(start, end)
  if (context.text.indexOf(whole) !== context.text.lastIndexOf(whole)) return end
  const words = wordsBetween(context, start, end)
  let at = end
  for (let last = words.pop(); last !== undefined && words.length > 0; last = words.pop()) {
    const rest = words.join('')
    if (
      last.length === 1 ||
      trades.includes(last) ||
      !/^[nb]$/.test(tagOf(last)) ||
      rest.length < 2 ||
      isOrdinaryWord(rest)
    )
      break
    at -= last.length
  }
  return at
}

/** The first word after a place is none of the dictionary's. */
const startsUnknown = (context: Context, start: number, end: number): boolean => {
  const [first = ''] = wordsBetween(context, start, end)
  return !isOrdinaryWord(first) && !generalModifiers.has(first) && !/^[总原前副新各]/.test(first)
}

/** Companies before an office that only companies have, where the words are none of the dictionary's. */
export function findBrands(context: Context, titles: readonly TitleMention[], masked: Uint8Array): OrganizationSpan[] {
  const { text } = context
  const found: OrganizationSpan[] = []
  for (const title of titles) {
    if (!companyOffice.test(text.slice(title.start, title.end)) || masked[title.start - 1]) continue
    const first = walkLeft(context, title.start, { masked })
    // 某某中国|总裁: the company of a country.
    const isCountry = text.slice(first.start, title.start) === '中国'
    const walk = isCountry ? walkLeft(context, first.start, { masked }) : first
    if (isCountry && walk.start === first.start) continue
    // What follows a name without a mark is a department of it: 某公司|西区营销|总监.
    if (masked[walk.start - 1]) continue
    const end = withoutNouns(context, walk.start, title.start)
    const name = text.slice(walk.start, end)
    // 北京|区域|总监 is no company of its own; 上海|某某药城|总经理 is.
    const place = walk.anchored ? context.placeFrom.get(walk.start) : undefined
    const isPlaced = place !== undefined && (end - place.end < 3 || !startsUnknown(context, place.end, end))
    if (isPlaced || name.length < 2 || name.length > 10 || department.test(name)) continue
    if (!isMarkAt(text, walk.start - 1) && context.starts[walk.start] === 0) continue
    const words = wordsBetween(context, walk.start, end)
    const isUnusual = words.some((word) => !isOrdinaryWord(word) && !generalModifiers.has(word))
    if (!isUnusual || (words.length === 1 && name.length < 2)) continue
    found.push(brandSpan(text, { start: walk.start, end }, 'Company'))
  }
  return found
}
