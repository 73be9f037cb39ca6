import { describe, expect, it } from 'vitest'
import { combinedConfidence } from '../../../../seed/load/build/confidence.ts'

const said = (document: string, quote: string, confidence: number) => ({ document, quote, confidence })

describe('the confidence of several claims', () => {
  it('grows with every further document', () => {
    expect(combinedConfidence([said('a', '一', 0.8), said('b', '二', 0.5)])).toBe(0.9)
  })

  it('is the surest of those in one document', () => {
    expect(combinedConfidence([said('a', '一', 0.6), said('a', '二', 0.8)])).toBe(0.8)
  })

  it('does not grow by a sentence that another document copied', () => {
    expect(combinedConfidence([said('a', '一', 0.8), said('b', '一', 0.8)])).toBe(0.8)
  })

  it('is none without claims', () => expect(combinedConfidence([])).toBe(0))
})
