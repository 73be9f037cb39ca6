// Names as a model tags them in a text, sentence by sentence.

import { flatMap } from '../../flat.ts'
import type { Span } from '../../segment/article.ts'
import { featuresOf } from './features.ts'
import { beginOf, labelCount, none } from './labels.ts'
import { bestPath, sumsOf } from './lattice.ts'
import type { KindSpan, Marked } from './marks.ts'
import { type Model, scoresOf } from './model.ts'

export interface TaggedSpan extends KindSpan {
  /** The least probable of its characters' labels. */
  readonly probability: number
}

/** A sentence is cut where it grows longer, at a comma if there is one. */
const longest = 400

const isEnd = (unit: number): boolean =>
  unit === 0x3002 || unit === 0x21 || unit === 0x3f || unit === 0x3b || unit === 0x0a

/** The runs of a text that are tagged by themselves: sentences. */
export function runsIn(text: string): Span[] {
  const runs: Span[] = []
  let start = 0
  let comma = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x2c || unit === 0x3001) comma = at + 1
    const isOver = isEnd(unit) || at === text.length - 1
    if (!isOver && at - start < longest) continue
    const end = isOver || comma <= start ? at + 1 : comma
    if (end - start > 1) runs.push({ start, end })
    start = end
  }
  return runs
}

/** The names along a path of labels. */
function spansAlong(path: Uint8Array, start: number): KindSpan[] {
  const spans: KindSpan[] = []
  for (let at = 0, from = 0; at < path.length; at++) {
    const label = path[at] as number
    if (label === none) continue
    const kind = Math.trunc((label - 1) / 3)
    if (label === beginOf(kind)) from = at
    else if (label === beginOf(kind) + 2) spans.push({ start: start + from, end: start + at + 1, kind })
  }
  return spans
}

function spansOf(
  model: Model,
  marked: Marked,
  { start, end }: Span,
  isKnown: (span: KindSpan) => boolean,
): TaggedSpan[] {
  const scores = scoresOf(model, featuresOf(marked, start, end))
  const path = bestPath(scores)
  let labels: Float64Array | undefined
  return spansAlong(path, start).map((span) => {
    if (isKnown(span)) return { ...span, probability: 1 }
    labels ??= sumsOf(scores).labels
    let probability = 1
    for (let at = span.start - start; at < span.end - start; at++)
      probability = Math.min(probability, labels[at * labelCount + (path[at] as number)] as number)
    return { ...span, probability }
  })
}

/** The names that the model sees, in order, each with how probable it is; those that are known are not asked about. */
export const tag = (model: Model, marked: Marked, isKnown: (span: KindSpan) => boolean = () => false): TaggedSpan[] =>
  flatMap(runsIn(marked.text), (run) => spansOf(model, marked, run, isKnown))
