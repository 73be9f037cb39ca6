// The log: one JSON object a line, so that nothing a request carries can break a line or forge one; no secrets, no bodies.

import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type DestinationStream, type Logger, pino } from 'pino'
import { pinoHttp } from 'pino-http'

export type Log = Logger

export interface LogOptions {
  readonly level?: string
  readonly destination?: DestinationStream
}

/** A log that writes to standard output, or to `destination`. */
export const createLog = ({ level = 'info', destination }: LogOptions = {}): Log => {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  return destination ? pino(options, destination) : pino(options)
}

const safeId = /^[\w-]{8,64}$/

/** The caller's `X-Request-Id` where it is a plain one, else a new one; given back in the same header. */
const requestId = (request: IncomingMessage, response: ServerResponse): string => {
  const given = request.headers['x-request-id']
  const id = typeof given === 'string' && safeId.test(given) ? given : randomUUID()
  response.setHeader('X-Request-Id', id)
  return id
}

/** Middleware: an id for each request, and a line for each answer. Headers stay out, they may hold secrets. */
export const logRequests = (log: Log) =>
  pinoHttp<IncomingMessage, ServerResponse>({
    logger: log,
    genReqId: requestId,
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info',
    // Where it comes from stands in the line of what failed; a stack of this middleware's own would tell nobody anything.
    customErrorObject: (_request, _response, _error, line: object) => ({ ...line, err: undefined }),
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        // A terminal would obey characters that JSON leaves as they are.
        url: request.url.slice(0, 500).replaceAll(/\p{C}/gu, '�'),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  })
