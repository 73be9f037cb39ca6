import { describe, expect, it } from 'vitest'
import { type Decision, readDecisions, resolve } from '../../../seed/resolve/index.ts'
import { documentWith, names } from './support.ts'

describe('decisions', () => {
  const two = [
    documentWith('a', [['Foundation', '明湖公益基金会']]),
    documentWith('b', [['Foundation', '青石慈善基金会']]),
  ]
  const same: Decision = {
    action: 'same',
    type: 'Foundation',
    name: '青石慈善基金会',
    other: '明湖公益基金会',
    reason: '更名',
  }

  it('make one of two, and the last one wins', () => {
    expect(names(resolve(two, [same]), 'Foundation')).toEqual(['青石慈善基金会'])
    expect(names(resolve(two, [same, { ...same, action: 'different' }]), 'Foundation')).toHaveLength(2)
  })

  it('keep apart what the rules would join', () => {
    const short = [
      documentWith('a', [['Foundation', '杭州市明湖公益基金会']]),
      documentWith('b', [['Foundation', '明湖基金会']]),
    ]
    const apart: Decision = {
      action: 'different',
      type: 'Foundation',
      name: '明湖基金会',
      other: '杭州市明湖公益基金会',
      reason: '两家',
    }
    expect(names(resolve(short, [apart]), 'Foundation')).toHaveLength(2)
  })

  it('reject, accept and mend claims by any name of their ends', () => {
    const document = documentWith(
      'a',
      [
        ['Foundation', '明湖公益基金会', ['明湖']],
        ['Project', '星光计划'],
      ],
      [['FUNDS', 0, 1]],
    )
    const claim = { type: 'FUNDS', from: '明湖', to: '星光计划' } as const
    const decide = (...decisions: Decision[]) => resolve([document], decisions).relations
    expect(decide({ action: 'reject', claim, reason: '误读' })).toEqual([])
    expect(
      decide({ action: 'reject', claim, reason: '误读' }, { action: 'accept', claim, reason: '核实' })[0]?.confidence,
    ).toBe(1)
    expect(decide({ action: 'edit', claim, set: { amount: 50000, currency: 'CNY' }, reason: '更正' })[0]?.amount).toBe(
      50000,
    )
  })

  it('are refused with their line where they are wrong', () => {
    expect(() => readDecisions('\n{"action":"same","type":"Foundation"}')).toThrow(/line 2/)
    expect(() => readDecisions('nonsense')).toThrow(/line 1/)
  })
})
