// Places in a text where the name of an organisation may end.

import { endingTypes } from '../../lexicon/organizations.ts'
import { type Found, trieOf } from '../../lexicon/trie.ts'
import type { OrganizationType } from '../../ontology.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'

const endings = trieOf<OrganizationType>(endingTypes)

/** Characters that go on a word where an ending seems to be over: 大学生, 公司化, 协会员. */
const goesOn = new Set([...'生化员型制界性'])

/** Ending words from the left, longest first. `startsTitle` tells where a title begins: 党委|书记 is one word to the dictionary. */
export function endingsIn(context: Context, startsTitle: (at: number) => boolean): Found<OrganizationType>[] {
  const { text, starts, taken } = context
  return endings.all(text).filter(({ end }) => {
    if (taken[end - 1]) return false
    if (starts[end] === 1 || isMarkAt(text, end) || startsTitle(end) || context.placeFrom.has(end)) return true
    return !goesOn.has(text.charAt(end)) && text.slice(end - 3, end) === '基金会'
  })
}
