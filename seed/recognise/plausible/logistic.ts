// A weighted sum of what is told of something, as the logarithm of its odds.

/** What a row says: features by number, each with how much of it. */
export interface Row {
  readonly at: ArrayLike<number>
  readonly value?: ArrayLike<number>
}

export const oddsOf = (weights: ArrayLike<number>, { at, value }: Row): number => {
  let sum = 0
  for (let index = 0; index < at.length; index++) sum += (weights[at[index] ?? 0] ?? 0) * (value?.[index] ?? 1)
  return sum
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds))
