// The best labels of a sentence and how probable each label is, held against all paths that there are.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelCount, moves, none } from '../../../../seed/recognise/tagger/labels.ts'
import { bestPath, sumsOf } from '../../../../seed/recognise/tagger/lattice.ts'

const isOpen = (label: number) => label !== none && label % 3 !== 0

/** Every way to label so many units. */
function allPaths(length: number): number[][] {
  let paths = [...Array(labelCount).keys()].filter((label) => label % 3 === 1 || label === none).map((label) => [label])
  for (let at = 1; at < length; at++)
    paths = paths.flatMap((path) => moves.filter(([from]) => from === path.at(-1)).map(([, to]) => [...path, to]))
  return paths.filter((path) => !isOpen(path.at(-1) ?? none))
}

const scored = fc.integer({ min: 2, max: 5 }).chain((length) =>
  fc.record({
    units: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
      minLength: length * labelCount,
      maxLength: length * labelCount,
    }),
    moves: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
      minLength: labelCount ** 2,
      maxLength: labelCount ** 2,
    }),
  }),
)

const scoreOf = (path: readonly number[], units: ArrayLike<number>, of: ArrayLike<number>): number =>
  path.reduce(
    (sum, label, at) =>
      sum + (units[at * labelCount + label] ?? 0) + (at > 0 ? (of[(path[at - 1] ?? 0) * labelCount + label] ?? 0) : 0),
    0,
  )

describe('a lattice of labels', () => {
  it('has the path of the highest score', () => {
    fc.assert(
      fc.property(scored, ({ units, moves: of }) => {
        const scores = { units: Float64Array.from(units), moves: Float64Array.from(of) }
        const best = Math.max(...allPaths(units.length / labelCount).map((path) => scoreOf(path, units, of)))
        expect(scoreOf([...bestPath(scores)], units, of)).toBeCloseTo(best, 9)
      }),
      { numRuns: 40 },
    )
  })

  it('gives each label and each move the share of the paths that go through it', () => {
    fc.assert(
      fc.property(scored, ({ units, moves: of }) => {
        const paths = allPaths(units.length / labelCount)
        const weights = paths.map((path) => Math.exp(scoreOf(path, units, of)))
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        const labels = new Float64Array(units.length)
        const moved = new Float64Array(labelCount ** 2)
        for (const [index, path] of paths.entries())
          for (const [at, label] of path.entries()) {
            const share = (weights[index] ?? 0) / total
            labels[at * labelCount + label] = (labels[at * labelCount + label] ?? 0) + share
            const move = (path[at - 1] ?? 0) * labelCount + label
            if (at > 0) moved[move] = (moved[move] ?? 0) + share
          }
        const sums = sumsOf({ units: Float64Array.from(units), moves: Float64Array.from(of) })
        for (const [index, share] of labels.entries()) expect(sums.labels[index]).toBeCloseTo(share, 9)
        for (const [index, share] of moved.entries()) expect(sums.moves[index]).toBeCloseTo(share, 9)
      }),
      { numRuns: 40 },
    )
  })
})
