// The runs of a text that are tagged by themselves.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runsIn } from '../../../../seed/recognise/tagger/spans.ts'

it('runs are sentences', () => {
  const text = '某会向某校捐款。各界参加!\n完'
  expect(runsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['某会向某校捐款。', '各界参加!'])
})

it('a sentence without an end is cut, at a comma where there is one', () => {
  const text = `${'某校、'.repeat(300)}${'某'.repeat(1000)}`
  const runs = runsIn(text)
  expect(Math.max(...runs.map(({ start, end }) => end - start))).toBeLessThanOrEqual(401)
  expect(text.slice(runs[0]?.start, runs[0]?.end).endsWith('、')).toBe(true)
})

it('runs follow on each other and leave out nothing but lone characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'某校,、。\n!'), maxLength: 900 }), (text) => {
      let at = 0
      for (const { start, end } of runsIn(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end - start).toBeGreaterThan(1)
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
  )
})
