// Distances as in the graph: moves a part of up to some hundreds of things until how far apart two are drawn fits how many links lie between
// them (stress by stochastic descent: Zheng, Pawar, Goodman, "Graph Drawing by Stochastic Gradient Descent", 2019). Pure and repeatable.

export interface StressInput {
  /** x, y of each thing in turn; moved in place. */
  readonly positions: Float32Array
  readonly fixed: Uint8Array
  readonly neighbours: readonly (readonly number[])[]
  /** Indices of the things that hang together. */
  readonly part: readonly number[]
}

const linkLength = 92
const perRoot = 11
const rounds = 40
const finest = 0.1

interface Pair {
  readonly a: number
  readonly b: number
  readonly distance: number
}

/** Links between a thing and all others of its part. */
const hopsFrom = (start: number, neighbours: StressInput['neighbours']): ReadonlyMap<number, number> => {
  const hops = new Map([[start, 0]])
  for (let ring = [start], depth = 1; ring.length > 0; depth++) {
    const next: number[] = []
    for (const at of ring) {
      for (const other of neighbours[at] ?? []) {
        if (hops.has(other)) continue
        hops.set(other, depth)
        next.push(other)
      }
    }
    ring = next
  }
  return hops
}

/** Well connected things get more room around them. */
const pairsOf = ({ part, neighbours, fixed }: StressInput): Pair[] => {
  const room = (i: number) => perRoot * Math.sqrt(neighbours[i]?.length ?? 0)
  const pairs: Pair[] = []
  for (const a of part) {
    if (fixed[a]) continue
    for (const [b, hops] of hopsFrom(a, neighbours)) {
      if (a === b || (!fixed[b] && b < a)) continue
      pairs.push({ a, b, distance: linkLength * hops + room(a) + room(b) })
    }
  }
  return pairs
}

/** The same order at every run. */
const shuffle = (pairs: Pair[], seed: number): void => {
  let state = seed >>> 0
  for (let i = pairs.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    const [left, right] = [pairs[i], pairs[j]]
    if (left === undefined || right === undefined) continue
    pairs[i] = right
    pairs[j] = left
  }
}

export const stress = (input: StressInput): void => {
  const { positions, fixed } = input
  const pairs = pairsOf(input)
  if (pairs.length === 0) return
  const distances = pairs.map((pair) => pair.distance)
  const longest = distances.reduce((a, b) => Math.max(a, b), 0) ** 2
  const shortest = distances.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY) ** 2 * finest
  const fade = Math.log(longest / shortest) / (rounds - 1)
  for (let round = 0; round < rounds; round++) {
    const rate = longest * Math.exp(-fade * round)
    shuffle(pairs, round + 1)
    for (const { a, b, distance } of pairs) {
      const dx = (positions[2 * a] ?? 0) - (positions[2 * b] ?? 0) || 0.01
      const dy = (positions[2 * a + 1] ?? 0) - (positions[2 * b + 1] ?? 0)
      const length = Math.hypot(dx, dy)
      const step = (Math.min(1, rate / distance ** 2) * (length - distance)) / length
      const share = fixed[b] ? 1 : 0.5
      positions[2 * a] = (positions[2 * a] ?? 0) - step * share * dx
      positions[2 * a + 1] = (positions[2 * a + 1] ?? 0) - step * share * dy
      if (fixed[b]) continue
      positions[2 * b] = (positions[2 * b] ?? 0) + step * share * dx
      positions[2 * b + 1] = (positions[2 * b + 1] ?? 0) + step * share * dy
    }
  }
}
