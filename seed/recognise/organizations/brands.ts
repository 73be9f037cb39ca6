// Organisations without an ending, known by the office that someone holds in them (某某董事长王甲).

import { generalModifiers } from '../../lexicon/organizations.ts'
import { walkLeft } from '../boundary.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import type { TitleMention } from '../titles.ts'
import { isOrdinaryWord, tagOf } from '../words.ts'
import type { OrganizationSpan } from './organization.ts'
import { wordsBetween } from './validity.ts'

const companyOffice = /(?:董事长|总裁|总经理|CEO|首席[^,。]{1,4}官|创始人|合伙人|总监|董事|董事局主席)$/
const department = /(?:部|处|科|室|组|办|系|区|中心|委员会|事业群|事业部|院|所|司|局|厅|会)$/

/** Companies before an office that only companies have, where the words are none of the dictionary's. */
export function findBrands(context: Context, titles: readonly TitleMention[], masked: Uint8Array): OrganizationSpan[] {
  const { text } = context
  const found: OrganizationSpan[] = []
  for (const title of titles) {
    if (!companyOffice.test(text.slice(title.start, title.end)) || masked[title.start - 1]) continue
    const walk = walkLeft(context, title.start, {
      isBlocked: (at) => masked[at - 1] === 1,
      nameTo: () => undefined,
      passes: () => false,
    })
    const name = text.slice(walk.start, title.start)
    if (walk.anchored || name.length < 2 || name.length > 10 || department.test(name)) continue
    if (!isMarkAt(text, walk.start - 1) && context.starts[walk.start] === 0) continue
    const words = wordsBetween(context, walk.start, title.start)
    const isUnusual = words.some((word) => !isOrdinaryWord(word) && !generalModifiers.has(word) && tagOf(word) !== 'ns')
    if (!isUnusual || (words.length === 1 && name.length < 2)) continue
    found.push({
      start: walk.start,
      end: title.start,
      type: 'Company',
      name,
      endingStart: title.start,
      anchored: false,
    })
  }
  return found
}
