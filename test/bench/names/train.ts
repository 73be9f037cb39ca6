// Logistic regression by steps whose length each weight finds for itself (AdaGrad).

import { oddsOf, probability, type Row } from '../../../seed/recognise/plausible/logistic.ts'
import { randomFrom } from '../random.ts'

export interface Example extends Row {
  readonly isTrue: boolean
  readonly weight: number
}

/** Weights of `size` features; `decay` draws them to nothing, so that what is seldom met says little. */
export function train(
  examples: readonly Example[],
  size: number,
  { rounds = 12, rate = 0.15, decay = 2e-5 }: { rounds?: number; rate?: number; decay?: number } = {},
): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-3)
  const random = randomFrom(7)
  const order = examples.map((_, index) => index)
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      const kept = order[index] ?? 0
      order[index] = order[other] ?? 0
      order[other] = kept
    }
    for (const chosen of order) {
      const example = examples[chosen]
      if (!example) continue
      const error = example.weight * (probability(oddsOf(weights, example)) - (example.isTrue ? 1 : 0))
      for (let index = 0; index < example.at.length; index++) {
        const at = example.at[index] ?? 0
        const weight = weights[at] ?? 0
        const slope = error * (example.value?.[index] ?? 1) + decay * weight
        const square = (squares[at] ?? 0) + slope * slope
        squares[at] = square
        weights[at] = weight - (rate * slope) / Math.sqrt(square)
      }
    }
  }
  return weights
}
