// The body of an office that stands after a name, where no phrase before it says which: 王甲院长, 基金会李乙理事长.

import { anaphors } from '../../lexicon/anaphors.ts'
import type { Span } from '../../segment/article.ts'
import type { Reference } from '../fact.ts'
import type { Memory } from '../memory.ts'
import type { Reading } from '../reading.ts'
import { typesOf } from './body.ts'
import type { Position } from './office.ts'
import { boards } from './pointed.ts'

const alone = /(?:^|[、,。;:\n和与及在])(?:[我本该]?([院校])?)((?:党委|党总支)?)$/

/** 基金会|王甲理事长, 医院|李乙院长 */
const calledBefore = /(?:^|[、,。;:\n和与及在])(基金会|医院|学校|公司|协会|商会|总会)$/

/** 王甲院长, 院党委王甲书记: the body of an office that stands after a name which nothing else stands before. */
export function impliedAfter(
  { text }: Reading,
  { start }: Span,
  title: string,
  memory: Memory,
  before: Reference | undefined,
): Position | undefined {
  const meant = anaphors.longestAt(calledBefore.exec(text.slice(Math.max(0, start - 5), start))?.[1] ?? '', 0)?.value
  const [whole] = meant ? memory.resolve({ ...meant, pointing: true }, start) : []
  if (whole) return { body: whole, title, method: 'title-after-implied', confidence: 0.8 }
  const left = alone.exec(text.slice(Math.max(0, start - 6), start))
  if (!left) return undefined
  const [, owner, committee = ''] = left
  const types = boards.find(([word]) => word === owner)?.[1] ?? (owner ? undefined : typesOf(title))
  const [body] = types ? memory.resolve({ types, count: 1, pointing: false }, start) : []
  // 某会主席王甲出席,李乙委员因故未到: of the body that the sentence spoke of.
  const held = body ?? (types || owner || before?.type === 'Company' ? undefined : before)
  return held && { body: held, title: committee + title, method: 'title-after-implied', confidence: 0.75 }
}
