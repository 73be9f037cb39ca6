// Requests that nobody would make, for tests that the server withstands them: odd values in all places of its routes.

import fc from 'fast-check'
import type { routes } from '../../../server/routes/index.ts'

type Route = Pick<(typeof routes)[number], 'path' | 'query'>

/** A value that some parser somewhere has stumbled over, noise, or an id that is there. */
export const odd = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e999',
    'NaN',
    '99999999999999999999',
    '9007199254740993',
    'null',
    'true',
    '[]',
    '{}',
    "' OR 1=1 //",
    '"); MATCH (n) DETACH DELETE n //',
    '%00',
    '\u0000',
    '\ud800',
    '😀',
    '王',
    '*',
    '~',
    '\\',
    '/',
    'AND',
    '2019-02-30',
    '0000-00-00',
    'a'.repeat(200),
    ','.repeat(50),
    'f1,p1',
    'W10',
    'WzEsMl0',
    'W251bGwsbnVsbF0',
    'WyI5OTk5LTEyLTMxIiwiIl0',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('f1', 'p1', 'h1', 't1', 'd1', 'k4', 'Foundation', 'FUNDS', 'co-funding', '3', '2019-01-01', 'CNY'),
)

const parametersOf = (names: readonly string[]) =>
  fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names, 'unknown'), odd), odd), { maxLength: 4 })

/** The address of a route, its parts and its parameters filled with odd values, some of them parameters it does not know. */
export const oddAddress = ({ path, query }: Route): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(odd, { minLength: 2, maxLength: 2 }), parametersOf(Object.keys(query.shape)))
    .map(([values, parameters]) => {
      let index = 0
      const filled = path.replaceAll(/:\w+/g, () => encodeURIComponent(Buffer.from(values[index++] ?? '').toString()))
      return `/api${filled}?${new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value]))}`
    })

/** A body as odd, and the type that it says it is of. */
export const oddBody = fc.record({
  body: fc.oneof(fc.json(), odd),
  type: fc.constantFrom('application/json', 'text/plain', 'application/x-www-form-urlencoded', 'nothing'),
})
