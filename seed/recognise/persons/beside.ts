// Persons named right after an organisation, without a title (某某基金会王甲前往 …).

import { commonSurnames, compoundSurnames, surnames } from '../../lexicon/surnames.ts'
import { titles } from '../../lexicon/titles.ts'
import type { Span } from '../../segment/article.ts'
import type { Context } from '../context.ts'
import { chineseNameAt } from './name.ts'
import type { PersonSpan } from './person.ts'

/** 某基金会|项目部|王甲 */
const department = /^(?:的|[\u4e00-\u9fff]{2,4}(?:部|处|科))/

/** The person that begins where an organisation ends (or after 的 or a department), if the name stands clear of what follows. */
export function personBeside(context: Context, organization: Span): PersonSpan | undefined {
  const { text } = context
  const start =
    organization.end + (department.exec(text.slice(organization.end, organization.end + 6))?.[0].length ?? 0)
  const isCommon = commonSurnames.has(text.charAt(start)) || compoundSurnames.has(text.slice(start, start + 2))
  // 某基金会|凌某某|理事
  const isTitled =
    surnames.has(text.charAt(start)) &&
    !/^(?:荣誉|常务)/.test(text.slice(start, start + 2)) &&
    [start + 2, start + 3].some((end) => titles.longestAt(text, end)?.value === 'office')
  if (!(isCommon || isTitled) || context.placeFrom.has(start) || context.starts[start] !== 1) return undefined
  // A word that begins at the surname is the next word of the sentence, not a name.
  if (!isTitled && context.starts[start + 1] !== 1) return undefined
  const candidate = chineseNameAt(context, start)
  if (!candidate || candidate.score < 3 || '于和向从应对以为由与及并'.includes(text.charAt(start))) return undefined
  const name = text.slice(start, candidate.end)
  // 某集团|华北区|总经理
  return /[区部处科]$/.test(name) ? undefined : { start, end: candidate.end, name }
}
