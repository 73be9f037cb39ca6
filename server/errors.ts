// The errors that users may see, and how they go out: application/problem+json (RFC 9457) with a stable code.
// Whatever is none of these becomes a plain 500; its particulars stay in the log.

import type { z } from 'zod'
import type { Problem } from './contract.ts'

export const problemType = 'application/problem+json; charset=utf-8'

interface HttpErrorOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly parameters?: NonNullable<Problem['parameters']>
  readonly position?: NonNullable<Problem['position']>
  readonly cause?: unknown
}

/** An error with a status, a code for programs and a sentence for the user. */
export class HttpError extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly headers: Readonly<Record<string, string>>
  readonly parameters: Problem['parameters']
  readonly position: Problem['position']

  constructor(status: number, code: string, title: string, detail: string, options: HttpErrorOptions = {}) {
    super(detail, options.cause === undefined ? {} : { cause: options.cause })
    this.name = 'HttpError'
    this.status = status
    this.code = code
    this.title = title
    this.headers = options.headers ?? {}
    this.parameters = options.parameters
    this.position = options.position
  }
}

export const notFound = (what: string, id: string) =>
  new HttpError(404, 'not-found', 'Not found', `There is no ${what} with the id “${shorten(id)}”.`)

export const noSuchAddress = (path: string) =>
  new HttpError(404, 'no-such-address', 'Not found', `There is nothing at ${shorten(path)}. See /api/openapi.json.`)

export const methodNotAllowed = (method: string, allowed: readonly string[]) =>
  new HttpError(405, 'method-not-allowed', 'Method not allowed', `${method} is not served here; use ${allowed[0]}.`, {
    headers: { Allow: allowed.join(', ') },
  })

const retryAfter = { 'Retry-After': '5' }

export const databaseStarting = () =>
  new HttpError(503, 'database-starting', 'Starting', 'The database is starting. Try again in a few seconds.', {
    headers: retryAfter,
  })

export const databaseUnavailable = (cause?: unknown) =>
  new HttpError(
    503,
    'database-unavailable',
    'Database unavailable',
    'The database cannot be reached just now. Try again in a few seconds.',
    { headers: retryAfter, cause },
  )

export const tookTooLong = (cause?: unknown) =>
  new HttpError(503, 'took-too-long', 'Took too long', 'The answer took too long. Ask for less, or try again.', {
    headers: retryAfter,
    cause,
  })

export const tooMuch = (cause?: unknown) =>
  new HttpError(503, 'too-much', 'Too much at once', 'The answer needs more memory than is allowed. Ask for less.', {
    headers: retryAfter,
    cause,
  })

export const nothingLoaded = (cause?: unknown) =>
  new HttpError(
    503,
    'nothing-loaded',
    'Nothing loaded',
    'No documents are loaded yet. Try again when loading is done.',
    {
      headers: retryAfter,
      cause,
    },
  )

/** A 400 that names each wrong parameter and says what it takes. */
export const wrongParameters = (parameters: NonNullable<Problem['parameters']>) =>
  new HttpError(
    400,
    'wrong-parameters',
    'Wrong parameters',
    parameters.map(({ name, problem }) => `${name}: ${problem}`).join('; '),
    { parameters },
  )

/** Any thrown value as an HttpError; what nobody foresaw says nothing of itself. */
export const toHttpError = (thrown: unknown): HttpError => {
  if (thrown instanceof HttpError) return thrown
  const status = statusOf(thrown)
  if (status === 413) return new HttpError(413, 'too-large', 'Too large', 'The body of the request is too large.')
  if (status === 415) return new HttpError(415, 'unsupported-type', 'Unsupported type', 'Send the body as JSON.')
  if (status !== undefined && status >= 400 && status < 500)
    return new HttpError(400, 'malformed-request', 'Malformed request', 'The address or body cannot be read.')
  return new HttpError(500, 'internal-error', 'Internal error', 'Something went wrong here. It has been noted.', {
    cause: thrown,
  })
}

export const toProblem = (error: HttpError, requestId: string): Problem => ({
  type: `about:blank#${error.code}`,
  title: error.title,
  status: error.status,
  code: error.code,
  detail: error.message,
  requestId,
  ...(error.parameters ? { parameters: error.parameters } : {}),
  ...(error.position ? { position: error.position } : {}),
})

/** The zod issues of a request as parameters and what is wrong with each. */
export const fromIssues = (issues: readonly z.core.$ZodIssue[], known: readonly string[]): HttpError =>
  wrongParameters(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ name: shorten(key), problem: `not a parameter here; ${knownNames(known)}` }))
        : [{ name: shorten(String(issue.path[0] ?? 'body')), problem: explain(issue) }],
    ),
  )

const knownNames = (known: readonly string[]) =>
  known.length === 0 ? 'there are none' : `there are ${known.join(', ')}`

const explain = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.includes('received undefined')
        ? 'is missing'
        : `takes one ${readable[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `takes ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`
    case 'too_big':
      return `takes at most ${issue.maximum}${unit(issue.origin)}`
    case 'too_small':
      return `takes at least ${issue.minimum}${unit(issue.origin)}`
    case 'not_multiple_of':
      return 'takes a whole number'
    default:
      return issue.message
  }
}

const readable: Readonly<Partial<Record<string, string>>> = {
  int: 'whole number',
  number: 'number',
  string: 'text',
  array: 'list',
  boolean: 'true or false',
  object: 'JSON object',
  record: 'JSON object',
}

const unit = (origin: string) => (origin === 'string' ? ' characters' : origin === 'array' ? ' values' : '')

/** Echoed parts of a request are short and on one line. */
const shorten = (text: string) => {
  const line = text.replaceAll(/\p{C}/gu, '�')
  return line.length > 80 ? `${line.slice(0, 80)}…` : line
}

const statusOf = (thrown: unknown) =>
  typeof thrown === 'object' && thrown !== null && 'status' in thrown && typeof thrown.status === 'number'
    ? thrown.status
    : thrown instanceof URIError
      ? 400
      : undefined
