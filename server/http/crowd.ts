// Keeps many from crowding the server out: how often one client may ask, and how many requests are worked on at a time.

import type { RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { createGate } from '../console/gate.ts'
import { HttpError } from '../errors.ts'
import { clientOf } from './client.ts'

/** Requests are counted over so many seconds. */
const window = 60

const tooOften = (seconds: number) =>
  new HttpError(429, 'too-many-requests', 'Too many requests', `Too many requests. Try again in ${seconds} s.`, {
    headers: { 'Retry-After': String(seconds) },
  })

/** @param perMinute requests that one client may send in a minute; 0 sets no limit */
export const limitRate = (perMinute: number): RequestHandler => {
  if (perMinute === 0) return (_request, _response, next) => next()
  const limiter = new RateLimiterMemory({ points: perMinute, duration: window })
  return (request, _response, next) => {
    limiter.consume(clientOf(request)).then(
      () => next(),
      (reason: unknown) => {
        if (!(reason instanceof RateLimiterRes)) return next(reason)
        const seconds = Math.ceil(reason.msBeforeNext / 1000)
        next(tooOften(Math.min(Math.max(seconds, 1), window)))
      },
    )
  }
}

/** What is worked on at a time and what may wait, in all and of one client; waiting is over after `patience` milliseconds. */
const crowd = { running: 32, runningPerClient: 16, waiting: 400, waitingPerClient: 100, patience: 10_000 }

const overloaded = () =>
  new HttpError(503, 'overloaded', 'Too many at once', 'Too many are asking at once. Try again in a few seconds.', {
    headers: { 'Retry-After': '5' },
  })

/** Has requests wait for their turn; a place is kept until the answer is out or its caller gone. */
export const limitCrowd = (): RequestHandler => {
  const gate = createGate(crowd)
  return async (request, response, next) => {
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const entered = await gate.enter(clientOf(request), gone.signal)
    switch (entered) {
      case 'gone':
        return
      case 'busy':
        return next(overloaded())
      case 'client-busy':
        return next(tooOften(2))
      default:
        if (response.closed) return entered()
        response.once('close', entered)
        next()
    }
  }
}
