// Cursors: where a page ended, as a text that callers give back unread. They name values, not positions, so pages do not shift.

import type { z } from 'zod'
import { wrongParameters } from '../errors.ts'

/** A cursor with these values. */
export const toCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

/** The values of a cursor; throws a 400 where it is none of ours. */
export const fromCursor = <Values extends z.ZodType>(cursor: string, schema: Values): z.infer<Values> => {
  const result = schema.safeParse(parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (!result.success)
    throw wrongParameters([{ name: 'cursor', problem: 'takes the cursor of the page before, as it was given' }])
  return result.data
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
