// What keeps strangers' pages and addresses out: response headers, a strict content security policy, the Host header's check.

import { isIP } from 'node:net'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { HttpError } from '../errors.ts'

/** Longest address, in characters; what is longer gets 414. */
const longestAddress = 12_000

/** Who may show the page in a frame of theirs: nobody, or everybody where the page only shows and changes nothing. */
const headersFor = (frameAncestors: "'none'" | '*'): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: [frameAncestors],
      },
    },
    // Set by whoever ends TLS in front of this server; over plain HTTP it means nothing.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: frameAncestors === '*' ? false : { action: 'deny' },
  })

const [closed, framed] = [headersFor("'none'"), headersFor('*')]
/** The pages that are made for the frames of others. */
const isFramed = (path: string) => path === '/embed' || path.startsWith('/embed/')

/** Everything from this server alone; inline styles only as attributes, which the interface's components set; layout runs in workers. */
export const securityHeaders: RequestHandler = (request, response, next) =>
  (isFramed(request.path) ? framed : closed)(request, response, next)

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a Host header is one that this server goes by: a loopback name, an IP address, or one of `hosts`. */
export const isOwnHost = (header: string | undefined, hosts: readonly string[]): boolean => {
  const name = header?.toLowerCase().replace(/:\d+$/, '')
  if (!name) return false
  const bare = name.startsWith('[') && name.endsWith(']') ? name.slice(1, -1) : name
  return loopbackNames.has(name) || isIP(bare) > 0 || hosts.some((host) => host.toLowerCase() === name)
}

/** Answers only to its own names, so that no other site's name can be pointed at it (DNS rebinding). */
export const checkHost =
  (hosts: readonly string[]): RequestHandler =>
  (request, _response, next) => {
    if (isOwnHost(request.headers.host, hosts)) return next()
    next(
      new HttpError(
        421,
        'wrong-host',
        'Wrong host',
        'This server does not go by that name. Its names are set when it is started.',
      ),
    )
  }

/** Refuses addresses that are longer than any of ours. */
export const limitAddress: RequestHandler = (request, _response, next) => {
  if (request.originalUrl.length <= longestAddress) return next()
  next(
    new HttpError(414, 'address-too-long', 'Address too long', `An address has at most ${longestAddress} characters.`),
  )
}
