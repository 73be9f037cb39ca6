// Where the name of a school or hospital begins that no walk to the left tells: 某县|为公|职业高中, 甲医院、|同济|医院.

import { groupWords } from '../../lexicon/organizations.ts'
import type { Found } from '../../lexicon/trie.ts'
import type { OrganizationType } from '../../ontology.ts'
import type { Walk } from '../anchor.ts'
import { isMarkAt } from '../characters.ts'
import { type Context, outermostPlace } from '../context.ts'
import { isOrdinaryWord } from '../words.ts'
import { quotedWalk } from './starts.ts'

const kinds =
  /(?:第[一二三四五六七八九十]+|实验|希望|中心|职业|高级|初级|完全|社区|妇产|妇儿|儿童|眼科|口腔|康复|中医|双语|外国语|国际)*$/
/** Two characters, of which the first is a function word elsewhere: 为公, 以礼, 会文, 有庆. */
const pair =
  /^[为以会有过得可正共同和与向][^省市县区州旗镇乡村院校家所名个位处该本此各某我其多两几全一二三四五六七八九十的了]$/
/** Such pairs as stand without a place too. */
const lonePair = /^[同正会]/

/** The pair before the ending and the kind of school that it holds, right after a place, or after a mark. */
function oddWalk(context: Context, { start, value }: Found<OrganizationType>): Walk | undefined {
  const { text } = context
  if (value !== 'ResearchBody' && value !== 'Hospital') return undefined
  const end = start - (kinds.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0)
  const body = text.slice(end - 2, end)
  if (!pair.test(body) || groupWords.has(body) || isOrdinaryWord(body)) return undefined
  const first = outermostPlace(context, end - 2)
  if (first < end - 2) return { start: first, anchored: true }
  return end === start && lonePair.test(body) && isMarkAt(text, end - 3)
    ? { start: end - 2, anchored: false }
    : undefined
}

/** Where a name begins that its quotation marks, or a pair of characters after a place, tell. */
export const toldWalk = (context: Context, ending: Found<OrganizationType>): Walk | undefined =>
  quotedWalk(context, ending) ?? oddWalk(context, ending)
