// The name that stands right after a title: how sure it must be for each kind of title, and what it must not run into.

import { boundaryWords, verbsInNames } from '../../lexicon/boundaries.ts'
import { sayingVerbs, speechVerbs } from '../../lexicon/speech.ts'
import { commonSurnames, compoundSurnames, surnames } from '../../lexicon/surnames.ts'
import type { Context } from '../context.ts'
import type { TitleMention } from '../titles.ts'
import { isOrdinaryWord, tagOf } from '../words.ts'
import { closing } from './closing.ts'
import { chineseNameAt } from './name.ts'
import { nounsOfOffice, openNameAt, rareNameAt } from './open.ts'
import type { PersonSpan } from './person.ts'
import { foreignNameAt, namePartAndRestAt, spelledNameAt } from './spelled.ts'

/** How sure a name must be after a title of each kind. */
const needed = { office: 1, calling: 1.5, role: 2, address: 3 } as const

/** Surnames that are function words too: after a title they are more often that. */
export const functionSurnames = new Set([...'于和向从应对以为由与及并但若如则后常'])

const bylines = /(?:记者|通讯员|(?<!总)编辑|责编|作者|摄影|供稿|撰稿)$/
/** No word of the dictionary but, at most, a name of somebody. */
const isNoWord = (name: string): boolean => tagOf(name) === 'x' || (/^nr/.test(tagOf(name)) && !verbsInNames.has(name))

export const schoolmates = /^(?:校友|同学|学长|学姐)$/

const isBuilding = (name: string): boolean => /..[楼院室馆厅]$/.test(name)

/** The person named right after a title. */
export function afterTitle(context: Context, title: TitleMention): PersonSpan | undefined {
  const start = startAfter(context, title)
  if (start === undefined) return undefined
  const foreign = foreignNameEnd(context, title, start)
  if (foreign !== undefined) return { start, end: foreign, name: context.text.slice(start, foreign) }
  const told = familyNameAfter(context, title, start)
  if (told) return told
  // 儿童|康复楼: a place, not somebody's name.
  if (title.kind === 'role')
    return isBuilding(context.text.slice(start, start + 3)) ? undefined : rareNameAt(context, start)
  return title.kind === 'office' ? openNameAt(context, start) : undefined
}

/** 曾任某会副会长|的|王甲 */
const heldBy = /(?:[曾现历时担就出兼]任|[身作]为|当选)[^,。;\n]{2,40}$/

/** 现任理事长|为|王甲先生, 秘书长|是|王甲。 */
const isSomebody = /^[为是][\u4e00-\u9fff]{2,3}(?:先生|女士|[,。;、\n]|$)/

const isHeldBy = (text: string, { start, end, kind }: TitleMention): boolean =>
  kind === 'office' &&
  commonSurnames.has(text.charAt(end + 1)) &&
  (isSomebody.test(text.slice(end, end + 6)) ||
    (text.charAt(end) === '的' && heldBy.test(text.slice(Math.max(0, start - 40), end))))

/** Where the name may begin. */
function startAfter({ text }: Context, title: TitleMention): number | undefined {
  let start = isHeldBy(text, title) ? title.end + 1 : title.end
  if (text.charAt(start) === ' ' || text.charAt(start) === ':') start++
  if (title.kind === 'office' && text.startsWith('之一', start)) start += 2
  // 副院长(主持工作)|王甲
  start += /^\([^()、,]{1,8}\)/.exec(text.slice(start, start + 10))?.[0].length ?? 0
  return bylines.test(text.slice(title.start, title.end)) ? undefined : start
}

const foreignNameEnd = (context: Context, title: TitleMention, start: number): number | undefined =>
  foreignNameAt(context, start) ?? (title.kind === 'address' ? undefined : namePartAndRestAt(context, start))

/** A name of surname and given name, or one that is spelled. */
function familyNameAfter(context: Context, title: TitleMention, start: number): PersonSpan | undefined {
  const { text } = context
  const candidate = chineseNameAt(context, start)
  const spelled = title.kind === 'office' ? spelledNameAt(context, start) : undefined
  const isOver = candidate && candidate.end - start > 2 && closing(context, candidate.end) > 0
  if (spelled !== undefined && (!candidate || (spelled > candidate.end && !isOver)))
    return { start, end: spelled, name: text.slice(start, spelled) }
  if (!candidate) return undefined
  // 代表|邹城市|致辞
  const place = context.placeFrom.get(start)
  if (place && place.end >= candidate.end && /[省市县区州旗]$/.test(text.slice(start, place.end))) return undefined
  const name = text.slice(start, candidate.end)
  if (title.kind === 'role' && isBuilding(name)) return undefined
  // 副总经理代表|万科股份有限公司
  if (text.startsWith('股份', candidate.end - 1)) return undefined
  // A rare word of the dictionary may still be a name, where it stands alone after an office: 主任强某, not 主任强调.
  const standsAlone =
    title.kind === 'office' &&
    '、,'.includes(text.charAt(candidate.end)) &&
    !boundaryWords.has(name) &&
    !speechVerbs.longestAt(name, 0)
  const isWhole = name.length === 3 && surnames.has(name.charAt(0)) && !isOrdinaryWord(name) && candidate.score >= 2
  if (standsAlone && ((name.length === 2 && candidate.score >= 0 && !nounsOfOffice.test(name)) || isWhole))
    return { start, end: candidate.end, name }
  const speaks =
    sayingVerbs.has(speechVerbs.longestAt(text, candidate.end)?.value ?? '') && commonSurnames.has(name.charAt(0))
  if (title.kind === 'office' && speaks && /^[zn]$/.test(tagOf(name)) && !nounsOfOffice.test(name))
    return { start, end: candidate.end, name }
  // 校友|王某|捐资
  const gives = /^(?:[捐资]|出资|设立|发起)/.test(text.slice(candidate.end, candidate.end + 2))
  const least = gives && commonSurnames.has(name.charAt(0)) ? Math.min(2, needed[title.kind]) : needed[title.kind]
  const isFaint = candidate.score < (speaks ? 1 : least)
  const isRole = title.kind === 'role' || schoolmates.test(text.slice(title.start, title.end))
  if (isFaint && !(isRole && candidate.score >= 2)) return undefined
  // 守护老人|安康
  if (title.kind === 'address' && name.length === 2 && !(isRole ? isNoWord(name) : tagOf(name) === 'x'))
    return undefined
  const surname = text.charAt(start)
  if (functionSurnames.has(surname)) {
    const inner = chineseNameAt(context, start + 1)
    const given = text.slice(start + 1, candidate.end)
    const joins = '和与及'.includes(surname) && inner && commonSurnames.has(given.charAt(0))
    const least = text.startsWith('担任', candidate.end) ? 2 : 3
    if (joins || candidate.score < least || isOrdinaryWord(given) || (inner && inner.score >= candidate.score))
      return undefined
  }
  const known = commonSurnames.has(surname) || compoundSurnames.has(text.slice(start, start + 2))
  const isRare = name.length === 3 && candidate.score >= 4
  // 歌手|韩某|向: two characters that make no word, before one that names do not hold.
  const isPlainly =
    known && name.length === 2 && candidate.score >= 2 && isNoWord(name) && context.starts[candidate.end] === 1
  if (isFaint && !isPlainly) return undefined
  if (title.kind === 'role' && !isPlainly && !(known || isRare)) return undefined
  if (title.kind === 'role' && !isPlainly && candidate.score < (speaks ? 1 : 2.5)) return undefined
  if (!known && (candidate.score < 2 || isOrdinaryWord(text.slice(start, start + 2)))) return undefined
  return { start, end: candidate.end, name }
}
