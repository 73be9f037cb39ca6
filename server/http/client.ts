// Who asks: the address by which requests are counted, and whether it is the person at the machine itself.

import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import type { Request } from 'express'

/** The first four groups of an IPv6 address: what one household or host is given, within which addresses cost nothing. */
const networkOf = (address: string): string => {
  const [before = '', after] = (address.split('%')[0] ?? '').split('::')
  const head = before.split(':').filter(Boolean)
  const tail = (after ?? '').split(':').filter(Boolean)
  const gap = after === undefined ? 0 : 8 - head.length - tail.length
  const groups = [...head, ...Array<string>(Math.max(gap, 0)).fill('0'), ...tail]
  const first = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
  return `${first.join(':')}::/64`
}

/** An address as a client's name: IPv4 as it is, IPv6 by its network of 64 bits. */
export const clientName = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  return isIPv6(plain) ? networkOf(plain) : plain
}

/** Of the client that a request comes from, behind the proxies that are trusted. */
export const clientOf = (request: Pick<Request, 'ip'>): string => clientName(request.ip ?? '')

const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']

const isLoopback = (address: string) => address === '::1' || /^127\./.test(clientName(address))

/** Whether a request comes from this machine, and not on behalf of somebody elsewhere. */
export const isAtTheMachine = (request: IncomingMessage): boolean =>
  isLoopback(request.socket.remoteAddress ?? '') && forwarding.every((name) => request.headers[name] === undefined)
