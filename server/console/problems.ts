// Refusals as HTTP errors: which status and title go with which code.

import { databaseUnavailable, HttpError } from '../errors.ts'
import type { Refusal, RefusalCode } from './guard/refusal.ts'

const answers: Readonly<Record<RefusalCode, readonly [status: number, title: string]>> = {
  'not-read-only': [403, 'Reading only'],
  syntax: [400, 'Not understood'],
  failed: [400, 'Failed'],
  timeout: [422, 'Took too long'],
  memory: [422, 'Too much memory'],
  'too-large': [422, 'Too large'],
  cancelled: [409, 'Cancelled'],
  'database-unavailable': [503, 'Database unavailable'],
}

export const toHttp = ({ code, detail, position }: Refusal): HttpError => {
  if (code === 'database-unavailable') return databaseUnavailable()
  const [status, title] = answers[code]
  return new HttpError(status, code, title, detail, position ? { position } : {})
}

export const cancelled = () => toHttp({ code: 'cancelled', detail: 'The statement was cancelled.' })

const busy = (status: number, detail: string, seconds: number) =>
  new HttpError(status, 'busy', 'Busy', detail, { headers: { 'Retry-After': String(seconds) } })

export const allBusy = () => busy(503, 'The console is busy with other statements. Try again in a few seconds.', 5)

export const clientBusy = () =>
  busy(429, 'Too many of your statements are under way. Wait until one of them has ended, or cancel one.', 2)

/** @param seconds until the client may run statements again */
export const shutOut = (seconds: number) =>
  busy(429, 'Your last statement could not be interrupted. Wait before you run another.', seconds)
