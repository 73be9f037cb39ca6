import { isIPv6 } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientName } from '../../../server/http/client.ts'

describe('the name of a client', () => {
  it('is its address, where that is one of IPv4, however it is written', () => {
    expect(clientName('192.0.2.7')).toBe('192.0.2.7')
    expect(clientName('::ffff:192.0.2.7')).toBe('192.0.2.7')
  })

  it('is its network, where it has a whole one of IPv6 to itself', () => {
    expect(clientName('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
    expect(clientName('2001:0db8:0001:0002::1')).toBe('2001:db8:1:2::/64')
    expect(clientName('2001:db8::1')).toBe('2001:db8:0:0::/64')
    expect(clientName('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
    expect(clientName('::1')).toBe('0:0:0:0::/64')
  })

  it('is the same for all addresses of a network, and differs between networks', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16))
    const groups = fc.array(group, { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(groups, groups, groups, (network, one, other) => {
        const name = clientName([...network, ...one].join(':'))
        expect(isIPv6(name.replace('/64', ''))).toBe(true)
        expect(clientName([...network, ...other].join(':'))).toBe(name)
        const elsewhere = [`${network[0]}`, `${(Number.parseInt(network[1] ?? '', 16) + 1) & 0xffff}`, '0', '0']
        const isSame = elsewhere.every(
          (part, at) => Number.parseInt(part, 16) === Number.parseInt(network[at] ?? '', 16),
        )
        expect(clientName([...elsewhere, ...one].join(':')) === name).toBe(isSame)
      }),
    )
  })
})
