// The weights that tag names.

import { bytesOf } from '../bytes.ts'
import { type Model, rowsOf } from './model.ts'
import { features, moveWeights, scale, weights } from './weights.data.ts'

const keys = bytesOf(features)
const featureOf = (row: number): number =>
  (keys[row * 3] ?? 0) + ((keys[row * 3 + 1] ?? 0) << 8) + ((keys[row * 3 + 2] ?? 0) << 16)

export const model: Model = {
  rowOf: rowsOf(Int32Array.from({ length: keys.length / 3 }, (_, row) => featureOf(row))),
  // A weight is a byte's share of 127.
  weights: Float32Array.from(new Int8Array(bytesOf(weights).buffer), (byte) => (byte * scale) / 127),
  moves: Float64Array.from(moveWeights),
}
