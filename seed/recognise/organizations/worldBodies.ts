// Bodies whose names go on before their places: members of bodies of the world (国际某某商会|中国澳门总会), companies of groups.

import type { Found } from '../../lexicon/trie.ts'
import type { OrganizationType } from '../../ontology.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { groupStart } from './starts.ts'

const member = /^(?:总会|分会|协会|支会|委员会|代表处|办事处|联合会)$/
const body = /(?:国际|世界|亚洲)[\u4e00-\u9fff]{2,8}(?:会|社|组织|联盟)(?:中国)?$/
const longest = 18

/** Where the name of a body of the world begins whose member ends with `word` and begins with the place at `at`. */
function worldStart(text: string, at: number, word: string): number | undefined {
  if (!member.test(word)) return undefined
  const name = body.exec(text.slice(Math.max(0, at - longest), at))?.[0]
  if (name === undefined) return undefined
  const start = at - name.length
  return isMarkAt(text, start - 1) || '由与和及向对为、'.includes(text.charAt(start - 1)) ? start : undefined
}

/** Where the name begins of what the body with the place at `at` is part of, where it is named with it. */
export const outerStart = (
  context: Context,
  at: number,
  { start, end, value }: Found<OrganizationType>,
): number | undefined =>
  value === 'Company' ? groupStart(context, at) : worldStart(context.text, at, context.text.slice(start, end))
