// A learned model as it is shipped: features whose weights say little are left out, weights are bytes.

import { labelCount } from '../../../seed/recognise/tagger/labels.ts'
import { type Model, rowsOf } from '../../../seed/recognise/tagger/model.ts'
import type { Trained } from './train.ts'

export interface Compact {
  readonly model: Model
  readonly features: Int32Array
  /** Bytes, each a share of `scale` in 127. */
  readonly bytes: Int8Array
  readonly scale: number
  readonly moves: Float64Array
}

/** Keeps the features of which some weight is `least` or more. */
export function compact({ features, weights, moves }: Trained, least: number): Compact {
  const kept = [...features.keys()].filter((row) =>
    weights.subarray(row * labelCount, (row + 1) * labelCount).some((weight) => Math.abs(weight) >= least),
  )
  const scale = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0)
  const bytes = new Int8Array(kept.length * labelCount)
  for (const [index, row] of kept.entries())
    for (let label = 0; label < labelCount; label++)
      bytes[index * labelCount + label] = Math.round(((weights[row * labelCount + label] as number) / scale) * 127)
  const chosen = Int32Array.from(kept, (row) => features[row] as number)
  const model = { rowOf: rowsOf(chosen), weights: Float32Array.from(bytes, (byte) => (byte * scale) / 127), moves }
  return { model, features: chosen, bytes, scale, moves }
}
