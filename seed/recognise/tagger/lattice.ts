// A conditional random field of the first order over the labels of a sentence: its best labels, and how probable each label is.
// Method: Lafferty, McCallum and Pereira, Conditional Random Fields (ICML 2001), with forward and backward sums scaled unit by unit.

import { labelCount, moves, none } from './labels.ts'

/** Scores of labels, `labelCount` a unit, and of moves, by `from * labelCount + to`. */
export interface Scores {
  readonly units: Float64Array
  readonly moves: Float64Array
}

const mayBegin = (label: number): boolean => label === none || (label - 1) % 3 === 0
const mayEnd = (label: number): boolean => label === none || label % 3 === 0

const froms = Uint8Array.from(moves, ([from]) => from)
const tos = Uint8Array.from(moves, ([, to]) => to)

/** The labels of the best path. */
export function bestPath({ units, moves: of }: Scores): Uint8Array {
  const length = units.length / labelCount
  const best = new Float64Array(units.length).fill(-Infinity)
  const from = new Uint8Array(units.length)
  for (let label = 0; label < labelCount; label++) if (mayBegin(label)) best[label] = units[label] as number
  for (let at = 1; at < length; at++) {
    const row = at * labelCount
    for (let move = 0; move < froms.length; move++) {
      const a = froms[move] as number
      const b = tos[move] as number
      const score = (best[row - labelCount + a] as number) + (of[a * labelCount + b] as number)
      if (score > (best[row + b] as number)) {
        best[row + b] = score
        from[row + b] = a
      }
    }
    for (let next = row; next < row + labelCount; next++) best[next] = (best[next] as number) + (units[next] as number)
  }
  const path = new Uint8Array(length)
  const last = (length - 1) * labelCount
  let label = none
  for (let one = 1; one < labelCount; one++)
    if (mayEnd(one) && (best[last + one] as number) > (best[last + label] as number)) label = one
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label
    label = from[at * labelCount + label] as number
  }
  return path
}

export interface Sums {
  /** How probable each label of each unit is. */
  readonly labels: Float64Array
  /** How often each move is expected in the sentence. */
  readonly moves: Float64Array
}

/** Each unit's weights of labels, the greatest 1. */
function localOf(units: Float64Array): Float64Array {
  const local = new Float64Array(units.length)
  for (let row = 0; row < units.length; row += labelCount) {
    let top = -Infinity
    for (let next = row; next < row + labelCount; next++) top = Math.max(top, units[next] as number)
    for (let next = row; next < row + labelCount; next++) local[next] = Math.exp((units[next] as number) - top)
  }
  return local
}

/** Makes the row's sum 1 and gives what it was. */
function settle(rows: Float64Array, row: number): number {
  let sum = 0
  for (let next = row; next < row + labelCount; next++) sum += rows[next] as number
  for (let next = row; next < row + labelCount; next++) rows[next] = (rows[next] as number) / sum
  return sum
}

/** Probabilities of labels and moves, of a sentence of two units or more. */
export function sumsOf({ units, moves: of }: Scores): Sums {
  const last = units.length - labelCount
  const weight = of.map((one) => Math.exp(one))
  const local = localOf(units)
  const ahead = new Float64Array(units.length)
  const sums = new Float64Array(units.length / labelCount)
  for (let label = 0; label < labelCount; label++) if (mayBegin(label)) ahead[label] = local[label] as number
  sums[0] = settle(ahead, 0)
  for (let row = labelCount; row <= last; row += labelCount) {
    for (let move = 0; move < froms.length; move++) {
      const a = froms[move] as number
      const b = tos[move] as number
      const share = (ahead[row - labelCount + a] as number) * (weight[a * labelCount + b] as number)
      ahead[row + b] = (ahead[row + b] as number) + share
    }
    for (let label = 0; label < labelCount; label++)
      ahead[row + label] =
        row < last || mayEnd(label) ? (ahead[row + label] as number) * (local[row + label] as number) : 0
    sums[row / labelCount] = settle(ahead, row)
  }
  const labels = new Float64Array(units.length)
  const expected = new Float64Array(of.length)
  const back = new Float64Array(units.length)
  for (let label = 0; label < labelCount; label++) if (mayEnd(label)) back[last + label] = 1
  for (let row = last; row >= 0; row -= labelCount) {
    for (let next = row; next < row + labelCount; next++)
      labels[next] = (ahead[next] as number) * (back[next] as number)
    if (row === 0) break
    const sum = sums[row / labelCount] as number
    for (let move = 0; move < froms.length; move++) {
      const a = froms[move] as number
      const b = tos[move] as number
      const pair = a * labelCount + b
      const share = ((weight[pair] as number) * (local[row + b] as number) * (back[row + b] as number)) / sum
      back[row - labelCount + a] = (back[row - labelCount + a] as number) + share
      expected[pair] = (expected[pair] as number) + (ahead[row - labelCount + a] as number) * share
    }
  }
  return { labels, moves: expected }
}
