// Names of bodies between a place and an ending that tells one, whatever words stand between: 北京|为某而教|公益基金会.

import { boundaryWords } from '../../lexicon/boundaries.ts'
import { groupWords } from '../../lexicon/organizations.ts'
import type { Span } from '../../segment/article.ts'
import type { Walk } from '../anchor.ts'
import { isMarkAt } from '../characters.ts'
import { type Context, outermostPlace } from '../context.ts'
import { wordsBetween } from './validity.ts'

const ending =
  /^(?:基金会|[\u4e00-\u9fff]{0,6}(?:服务|发展|公益|促进|救助|推广)中心|[\u4e00-\u9fff]{0,4}(?:协会|学会|商会|联合会|促进会|总会|研究会)|(?:志愿)?(?:服务|救援)[\u4e00-\u9fff]{0,2}队|[\u4e00-\u9fff]{0,4}[服促][务进]社)$/

/** Words of a sentence, which no name holds between its place and its ending. */
const tells = /^[的了着过在向将由从给被把让对于至到说称是就还也都已并但且有和与及]$/

/** Verbs that the table of boundaries holds and names of bodies hold too. */
const held =
  /^(?:奖励|关注|推广|推进|激励|支持|帮助|资助|服务于|联合|共同|同行|创建|建设|学习|选择|践行|凝聚|汇聚|鼎力|传达|希望|未来|引导|见证|提升|改善|可以|继续|加强|面向)$/

const longest = 14

/** From the place to the ending, where the place opens a clause or follows a word that leads up to names. */
export function sealedWalk(
  context: Context,
  { start, end }: Span,
  masked: Uint8Array,
  names: ReadonlyMap<number, Walk>,
): Walk | undefined {
  const { text, taken } = context
  if (!ending.test(text.slice(start, end))) return undefined
  for (let at = start - 1; at > 0 && start - at < longest; at--) {
    if (isMarkAt(text, at) || taken[at] || masked[at] || names.has(at)) return undefined
    const first = outermostPlace(context, at)
    if (first === at) continue
    const opens =
      isMarkAt(text, first - 1) ||
      '由与和及向对给为经在、获'.includes(text.charAt(first - 1)) ||
      boundaryWords.has(text.slice(first - 2, first))
    const words = wordsBetween(context, at, start)
    const isSentence = words.some(
      (word) =>
        tells.test(word) ||
        (word.length > 1 && ((boundaryWords.has(word) && !held.test(word)) || groupWords.has(word))),
    )
    return opens && !isSentence ? { start: first, anchored: true } : undefined
  }
  return undefined
}
