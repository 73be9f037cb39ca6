// The last middleware: whatever was thrown goes out as a problem, and what nobody foresaw goes into the log whole.

import type { ErrorRequestHandler } from 'express'
import { problemType, toHttpError, toProblem } from '../errors.ts'
import type { Log } from '../log.ts'

export const answerProblems =
  (log: Log): ErrorRequestHandler =>
  (thrown, request, response, _next) => {
    const error = toHttpError(thrown)
    const requestId = String(response.getHeader('X-Request-Id') ?? '')
    if (error.status >= 500) {
      const cause = error.cause === undefined ? {} : { err: error.cause }
      log.error({ requestId, code: error.code, ...cause }, 'request failed')
    }
    if (response.headersSent) {
      request.socket.destroy()
      return
    }
    for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value)
    response.setHeader('Cache-Control', 'no-store')
    response.removeHeader('Content-Disposition')
    response
      .status(error.status)
      .type(problemType)
      .send(JSON.stringify(toProblem(error, requestId)))
  }
