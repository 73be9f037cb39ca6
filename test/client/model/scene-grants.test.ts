import { describe, expect, it } from 'vitest'
import { grantsAmong, totalsOf } from '../../../client/model/scene-grants.ts'
import type { GrantView } from '../../../server/contract.ts'
import { link } from '../graph.ts'

const end = (id: string) => ({ id, name: id, type: 'Foundation' as const })

const grant = (id: string, givers: readonly string[], recipients: readonly string[], more: Partial<GrantView> = {}) =>
  ({
    id,
    kind: 'donation',
    joint: givers.length > 1,
    givers: givers.map(end),
    recipients: recipients.map(end),
    claims: [],
    documents: [],
    ...more,
    // Only what the sums look at.
  }) as unknown as GrantView

describe('the gifts of a scene', () => {
  const grants = [grant('one', ['a'], ['p']), grant('two', ['a', 'b'], ['q']), grant('three', ['c'], ['p'])]
  const ids = (...links: Parameters<typeof grantsAmong>[1]) => grantsAmong(grants, links).map(({ id }) => id)

  it('are those with a link to be seen from a giver to a recipient', () => {
    expect(ids(link('a', 'p', { type: 'FUNDS' }))).toEqual(['one'])
    expect(ids(link('p', 'a', { type: 'FUNDS' }), link('c', 'p', { type: 'INITIATES' }))).toEqual([])
  })

  it('or between two who gave together, whichever way the link is written', () => {
    expect(ids(link('b', 'a', { type: 'CO_FUNDS' }))).toEqual(['two'])
  })

  it('add up to the cent, apart by currency, with what is left out and why', () => {
    expect(
      totalsOf([
        grant('1', ['a'], ['p'], { amount: '0.10', currency: 'CNY' }),
        grant('2', ['a', 'b'], ['p'], { amount: '6600000', currency: 'CNY' }),
        grant('3', ['a'], ['p'], { amount: '9', currency: 'CNY', leftOut: 'budget' }),
        grant('4', ['a'], ['p'], { amount: '180143985094819.82', currency: 'USD' }),
        grant('5', ['a'], ['p'], { leftOut: 'noAmount' }),
      ]),
    ).toEqual([
      { currency: 'CNY', amount: '6600000.10', grants: 2, joint: 1, leftOut: [{ reason: 'budget', grants: 1 }] },
      { currency: 'USD', amount: '180143985094819.82', grants: 1, joint: 0, leftOut: [] },
      { currency: 'XXX', amount: '0', grants: 0, joint: 0, leftOut: [{ reason: 'noAmount', grants: 1 }] },
    ])
  })
})
