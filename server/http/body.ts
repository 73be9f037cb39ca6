// The JSON body of a request: read within a limit, and checked as queries are.

import { json, type Request, type Response } from 'express'
import type { z } from 'zod'
import { HttpError } from '../errors.ts'
import { checked } from './route.ts'

/**
 * Reads bodies of up to `limit` bytes, as their schema has them; throws 415 where one is no JSON, 413 where it is too large, 400
 * where it is wrong.
 */
export const jsonBody = (limit: number) => {
  const parse = json({ limit, strict: true, type: 'application/json' })
  return async <Schema extends z.ZodObject>(
    schema: Schema,
    request: Request,
    response: Response,
  ): Promise<z.infer<Schema>> => {
    if (!request.is('application/json')) throw new HttpError(415, 'unsupported-type', 'Unsupported type', 'Send JSON.')
    const body: unknown = await new Promise((resolve, reject) =>
      parse(request, response, (error?: unknown) => (error ? reject(error) : resolve(request.body))),
    )
    return checked(schema, body)
  }
}

/** Large enough for a statement with its parameters, or a list of ids. */
export const bodyOf = jsonBody(256 * 1024)
