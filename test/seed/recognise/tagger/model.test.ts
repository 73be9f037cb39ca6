// Features are found by their number.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowsOf } from '../../../../seed/recognise/tagger/model.ts'

it('tells the row of each feature, and of no other', () => {
  const feature = fc.integer({ min: 0, max: 2 ** 24 - 1 })
  fc.assert(
    fc.property(fc.uniqueArray(feature, { maxLength: 300 }), fc.array(feature), (features, others) => {
      const rowOf = rowsOf(features)
      expect(features.map(rowOf)).toEqual(features.map((_, row) => row))
      for (const other of others) expect(rowOf(other)).toBe(features.indexOf(other))
    }),
  )
})
