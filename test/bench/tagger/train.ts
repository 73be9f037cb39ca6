// Weights of a conditional random field by steps whose length each weight finds for itself (AdaGrad).

import { featureCount } from '../../../seed/recognise/tagger/features.ts'
import { labelCount, none } from '../../../seed/recognise/tagger/labels.ts'
import { sumsOf } from '../../../seed/recognise/tagger/lattice.ts'
import { type Model, rowsOf, scoresOf } from '../../../seed/recognise/tagger/model.ts'
import { randomFrom } from '../random.ts'
import type { Sample } from './samples.ts'

export interface Trained extends Model {
  readonly features: Int32Array
  readonly weights: Float32Array
  readonly moves: Float64Array
}

/** Features that stand in so many characters at least. */
function featuresMet(samples: readonly Sample[], least: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { features } of samples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count >= least).sort(([a], [b]) => a - b))
}

/** Learns from sentences what stands in `least` characters or more; in each round `decay` draws every weight towards nothing, so that what is seldom met says little. */
export function train(samples: readonly Sample[], { rounds = 16, rate = 0.12, decay = 2, least = 3 } = {}): Trained {
  const met = featuresMet(samples, least)
  const features = Int32Array.from(met.keys())
  const decays = Float32Array.from(met.values(), (count) => decay / count)
  const rowOf = rowsOf(features)
  const weights = new Float32Array(features.length * labelCount)
  const squares = new Float32Array(weights.length).fill(1e-2)
  const moves = new Float64Array(labelCount * labelCount)
  const moveSquares = new Float64Array(moves.length).fill(1)
  const model = { rowOf, weights, moves }
  const step = (
    of: Float32Array | Float64Array,
    squared: Float32Array | Float64Array,
    at: number,
    slope: number,
    pull: number,
  ) => {
    const drawn = slope + pull * (of[at] as number)
    const square = (squared[at] as number) + drawn * drawn
    squared[at] = square
    of[at] = (of[at] as number) - (rate * drawn) / Math.sqrt(square)
  }
  const random = randomFrom(5)
  const order = samples.map((_, index) => index)
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      ;[order[index], order[other]] = [order[other] as number, order[index] as number]
    }
    for (const chosen of order) {
      const sample = samples[chosen] as Sample
      const sums = sumsOf(scoresOf(model, sample.features))
      const length = sample.labels.length
      for (let at = 0; at < length; at++) {
        const truth = sample.labels[at] as number
        const row = at * labelCount
        sums.labels[row + truth] = (sums.labels[row + truth] as number) - 1
        if (at > 0) {
          const move = (sample.labels[at - 1] as number) * labelCount + truth
          sums.moves[move] = (sums.moves[move] as number) - 1
        }
        for (let next = at * featureCount, end = next + featureCount; next < end; next++) {
          const feature = rowOf(sample.features[next] as number)
          if (feature < 0) continue
          const to = feature * labelCount
          const pull = decays[feature] as number
          for (let label = none; label < labelCount; label++) {
            const slope = sums.labels[row + label] as number
            if (Math.abs(slope) > 1e-4) step(weights, squares, to + label, slope, pull)
          }
        }
      }
      for (let move = 0; move < moves.length; move++) {
        const slope = sums.moves[move] as number
        if (slope !== 0) step(moves, moveSquares, move, slope, 0)
      }
    }
  }
  return { ...model, features }
}
