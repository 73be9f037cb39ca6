// Keeps pages of other sites from having a visitor's browser send something here: only this server's own pages may.
// Programs that are no browsers send neither header, and carry nobody's cookies.

import type { RequestHandler } from 'express'
import { HttpError } from '../errors.ts'

const hostOf = (origin: string): string | undefined => {
  try {
    return new URL(origin).host
  } catch {
    return undefined
  }
}

/** Whether a request was sent by a page of this server, or by no page at all. */
export const isFromHere = (headers: {
  readonly host?: string | undefined
  readonly origin?: string | undefined
  readonly site?: string | undefined
}): boolean => {
  const { host, origin, site } = headers
  // Browsers say it themselves; older ones, and all on plain HTTP, give only where the page is from.
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return origin === undefined || (host !== undefined && hostOf(origin) === host.toLowerCase())
}

/** Turns away what a page of another site sends. */
export const onlyFromHere: RequestHandler = (request, _response, next) => {
  const site = request.get('sec-fetch-site')
  if (isFromHere({ host: request.host, origin: request.get('origin'), site })) return next()
  next(new HttpError(403, 'other-site', 'Not allowed', 'Pages of other sites may not send this.'))
}
