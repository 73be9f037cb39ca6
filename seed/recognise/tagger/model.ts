// The weights of features and moves, and what they score a sentence's labels.

import { featureCount } from './features.ts'
import { labelCount } from './labels.ts'
import type { Scores } from './lattice.ts'

export interface Model {
  /** The row of a feature, or -1. */
  readonly rowOf: (feature: number) => number
  /** `labelCount` weights a row. */
  readonly weights: Float32Array
  readonly moves: Float64Array
}

/** Features of a row each, by open addressing: looked up some forty times a character. */
export function rowsOf(features: ArrayLike<number>): Model['rowOf'] {
  let size = 1 << 10
  while (size < features.length * 4) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size).fill(-1)
  const rows = new Int32Array(size)
  for (let row = 0; row < features.length; row++) {
    const feature = features[row] as number
    let at = feature & mask
    while (keys[at] !== -1) at = (at + 1) & mask
    keys[at] = feature
    rows[at] = row
  }
  return (feature) => {
    for (let at = feature & mask; ; at = (at + 1) & mask) {
      const key = keys[at]
      if (key === feature) return rows[at] as number
      if (key === -1) return -1
    }
  }
}

/** What the features of a sentence score its labels. */
export function scoresOf({ rowOf, weights, moves }: Model, features: Int32Array): Scores {
  const length = features.length / featureCount
  const units = new Float64Array(length * labelCount)
  for (let at = 0, next = 0; at < length; at++) {
    const to = at * labelCount
    for (const end = next + featureCount; next < end; next++) {
      const row = rowOf(features[next] as number)
      if (row < 0) continue
      const from = row * labelCount
      for (let label = 0; label < labelCount; label++)
        units[to + label] = (units[to + label] as number) + (weights[from + label] as number)
    }
  }
  return { units, moves }
}
