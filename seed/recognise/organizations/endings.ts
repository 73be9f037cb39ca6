// Places in a text where the name of an organisation may end.

import { endingTypes } from '../../lexicon/organizations.ts'
import { type Found, trieOf } from '../../lexicon/trie.ts'
import type { OrganizationType } from '../../ontology.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'

const endings = trieOf<OrganizationType>(endingTypes)

/** Characters that go on a word where an ending seems to be over: 大学生, 公司化, 协会员. */
const goesOn = new Set([...'生化员型制界性议'])

/** Ending words from the left, longest first. `startsTitle` tells where a title begins: 党委|书记 is one word to the dictionary. */
export function endingsIn(context: Context, startsTitle: (at: number) => boolean): Found<OrganizationType>[] {
  const { text, starts, taken } = context
  const found = endings.all(text)
  return found.filter(({ start, end, value }, index) => {
    if (taken[end - 1]) return false
    // 某某慈善信托 is no trust company.
    if (/(?:慈善|公益|家族|财产)信托$/.test(text.slice(start - 2, end))) return false
    // 服务|中心大局 is no centre.
    if (/中心$/.test(text.slice(start, end)) && /^(?:大局|任务|工作|环节|思想)/.test(text.slice(end, end + 2)))
      return false
    // 某某保险|有限公司 is one name.
    const next = found[index + 1]
    if (next && value === 'Company' && next.value === 'Company' && next.start === end) return false
    // 小学|校长: the dictionary may read 学校.
    if (/^校[友长董]/.test(text.slice(end, end + 2))) return true
    if (starts[end] === 1 || isMarkAt(text, end) || startsTitle(end) || context.placeFrom.has(end)) return true
    // 联合会|在: the dictionary reads 会在 as one word.
    return !goesOn.has(text.charAt(end)) && end - start >= 3 && text.charAt(end - 1) === '会'
  })
}
