// Schools of universities that are named without their university: 材料科学与工程学院, 法学院|院长.

import { subjectsBefore } from '../../lexicon/subjects.ts'
import type { Walk } from '../anchor.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'

const ofAny = /[各该本我贵某个所些家类名]/

/**
 * Where the name of a school begins that says its subjects alone and ends at `end`, unless `walk` to the left has found more of a name.
 * One subject names a school where somebody holds an office in it.
 */
export function facultyStart(
  { text, starts }: Context,
  end: number,
  walk: Walk,
  holdsOffice: boolean,
): number | undefined {
  if (walk.anchored || !/学[院部]/.test(text.slice(end - 2, end)) || text.startsWith('职业', end - 4)) return undefined
  const { start, count } = subjectsBefore(text, end - 2)
  const opens = isMarkAt(text, start - 1) || starts[start] === 1
  const body = text.slice(start, end - 2)
  const stands = isMarkAt(text, start - 1) && body.length > 1 && !/^(?:技术|应用|特殊|基础|公共|科学|工程)$/.test(body)
  const isOne = opens && start <= walk.start && count >= (holdsOffice || stands ? 1 : 2)
  return isOne && !ofAny.test(text.charAt(start - 1)) ? start : undefined
}
