import { describe, expect, it } from 'vitest'
import { createGate, type Leave, type TurnedAway } from '../../../server/console/gate.ts'

const rules = { running: 2, runningPerClient: 1, waiting: 2, waitingPerClient: 1, patience: 100 }
const never = new AbortController().signal
const asLeave = (answer: Leave | TurnedAway): Leave => {
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}

describe('the gate', () => {
  it('has a client that has its share inside wait, and lets others pass', async () => {
    const gate = createGate(rules)
    const first = asLeave(await gate.enter('a', never))
    const waiting = gate.enter('a', never)
    const other = asLeave(await gate.enter('b', never))
    first()
    expect(typeof (await waiting)).toBe('function')
    other()
  })

  it('turns away a client that has others waiting already, and all when too many wait', async () => {
    const gate = createGate(rules)
    await gate.enter('a', never)
    await gate.enter('b', never)
    const waiting = [gate.enter('a', never), gate.enter('b', never)]
    expect(await gate.enter('a', never)).toBe('client-busy')
    expect(await gate.enter('c', never)).toBe('busy')
    expect(await Promise.all(waiting)).toEqual(['busy', 'busy'])
  })

  it('forgets who went away while waiting', async () => {
    const gate = createGate(rules)
    const inside = asLeave(await gate.enter('a', never))
    const gone = new AbortController()
    const waiting = gate.enter('a', gone.signal)
    gone.abort()
    expect(await waiting).toBe('gone')
    expect(await gate.enter('b', AbortSignal.abort())).toBe('gone')
    inside()
    expect(typeof (await gate.enter('a', never))).toBe('function')
  })

  it('counts a place that is given back twice once', async () => {
    const gate = createGate(rules)
    const first = asLeave(await gate.enter('a', never))
    asLeave(await gate.enter('b', never))
    first()
    first()
    asLeave(await gate.enter('c', never))
    expect(await gate.enter('d', never)).toBe('busy')
  })
})
