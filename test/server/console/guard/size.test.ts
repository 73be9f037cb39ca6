import { describe, expect, it } from 'vitest'
import {
  deepest,
  deepestSubquery,
  mostClauses,
  mostSteps,
  mostXors,
  tooLarge,
} from '../../../../server/console/guard/size.ts'
import { tokenise } from '../../../../server/console/text/tokens.ts'
import { queries } from '../../../../server/queries/index.ts'

const repeated = (times: number, text: string | ((at: number) => string), between = '') =>
  Array.from({ length: times }, (_, at) => (typeof text === 'string' ? text : text(at))).join(between)
const verdict = (statement: string) => tooLarge(tokenise(statement))?.code ?? 'fits'

describe('a statement of the size that people write', () => {
  it.each(Object.values(queries))('fits: $name', ({ text }) => {
    expect(verdict(text)).toBe('fits')
  })

  it.each([
    ['a long list', `MATCH (n) WHERE n.id IN [${repeated(4000, '1', ', ')}] RETURN n`],
    ['many columns', `MATCH (n) RETURN ${repeated(300, (at) => `n.a${at} + 1 AS c${at}`, ', ')}`],
    ['a map of many keys', `RETURN {${repeated(500, (at) => `case${at}: size([1]) * 2`, ', ')}} AS map`],
    ['many cases', `RETURN CASE ${repeated(200, (at) => `WHEN rand() > ${at} THEN -${at}`, ' ')} END AS x`],
    ['a choice of many', `MATCH (n) WHERE ${repeated(40, (at) => `(n.a = ${at} AND n.b = 1)`, ' OR ')} RETURN n`],
    ['a long path', `MATCH p = ()${repeated(30, '-[:FUNDS]->()')} RETURN p`],
    ['many clauses', `${repeated(40, (at) => `OPTIONAL MATCH (n${at})`, ' ')} RETURN 1`],
    [
      'names that are words',
      'MATCH (case)-[end:END]->(n:Case {case: 1}) WHERE case.end STARTS WITH "a" RETURN case, n.case',
    ],
    ['subqueries one after another', `RETURN ${repeated(50, 'COUNT { (n)--() }', ', ')}`],
  ])('fits: %s', (_, statement) => {
    expect(verdict(statement)).toBe('fits')
  })
})

describe('a statement that would take too long to plan', () => {
  const steps = mostSteps + 1
  it.each([
    ['operators in a row', `RETURN ${repeated(steps, '1 + ')}1 AS x`],
    ['text put together', `MATCH (n) RETURN ${repeated(steps, 'n.name + ')}"" AS x`],
    ['negations', `RETURN ${repeated(steps, 'NOT ')}true AS x`],
    ['choices', `MATCH (n) WHERE ${repeated(steps + 1, 'n.a = 1', ' OR ')} RETURN n`],
    ['labels', `MATCH (n:${repeated(steps, '!')}A) RETURN n`],
    ['items of items', `WITH [] AS a RETURN a${repeated(steps, '[0]')} AS x`],
    ['properties of properties', `WITH {} AS a RETURN a${repeated(steps + 1, '.a')} AS x`],
    ['bracketed operators', `RETURN ${repeated(38, '(')}1${repeated(38, ' + 1 + 1 + 1 + 1)')} AS x`],
    [
      'operators inside a call inside a list',
      `RETURN ${repeated(19, 'f([1, 1 + 1 + 1 + 1 + 1 + 1 + 1 + ')}1${repeated(19, '])')} AS x`,
    ],
    ['operators around names that are words', `WITH 1 AS where RETURN ${repeated(steps, 'where + ')}where AS x`],
    ['exclusive choices', `RETURN ${repeated(mostXors + 2, 'a', ' XOR ')} AS x`],
    [
      'subqueries in subqueries',
      `MATCH (n) WHERE ${repeated(deepestSubquery + 1, 'EXISTS { MATCH (n) WHERE ')}true${repeated(deepestSubquery + 1, ' }')} RETURN n`,
    ],
    [
      'calls in calls',
      `${repeated(deepestSubquery + 1, (at) => `CALL (x${at}) { `)}RETURN 1 AS x${repeated(deepestSubquery + 1, ' } RETURN x')}`,
    ],
    ['clauses', `${repeated(mostClauses, 'WITH 1 AS x ')}RETURN x`],
    ['unions', repeated(mostClauses, 'RETURN 1 AS x', ' UNION ')],
    [
      'cases behind operators',
      `RETURN ${repeated(deepest, '1 + 1 + 1 + CASE WHEN true THEN ')}1${repeated(deepest, ' END')} AS x`,
    ],
  ])('is turned away: %s', (_, statement) => {
    expect(verdict(statement)).toBe('too-large')
  })

  it.each([
    ['brackets', `RETURN ${repeated(deepest + 1, '(')}1${repeated(deepest + 1, ')')} AS x`],
    ['cases', `RETURN ${repeated(deepest + 1, 'CASE WHEN true THEN ')}1${repeated(deepest + 1, ' END')} AS x`],
  ])('is turned away as nested too deeply: %s', (_, statement) => {
    expect(verdict(statement)).toBe('syntax')
  })

  it('is told where it becomes too large', () => {
    const statement = `RETURN ${repeated(mostXors + 2, 'a', ' XOR ')} AS x`
    expect(tooLarge(tokenise(statement))?.token.start).toBe(statement.lastIndexOf('XOR'))
  })
})
