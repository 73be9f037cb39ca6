import { describe, expect, it } from 'vitest'
import { mostChoices, tooManyChoices } from '../../../../server/console/guard/choices.ts'
import { tokenise } from '../../../../server/console/text/tokens.ts'

const repeated = (times: number, text: (at: number) => string, between: string) =>
  Array.from({ length: times }, (_, at) => text(at)).join(between)
const bits = Math.log2(mostChoices)
const isTooMany = (statement: string) => tooManyChoices(tokenise(statement)) !== undefined

describe('choices among labels', () => {
  it.each([
    ['of nodes in a row', (times: number) => `MATCH ${repeated(times, (at) => `(n${at}:A|B)`, '--')} RETURN 1`],
    ['of one node', (times: number) => `MATCH (n:${repeated(times, (at) => `(A${at}|B)`, '&')}) RETURN n`],
    ['written with colons', (times: number) => `MATCH ${repeated(times, () => '(:A|:B)', '--')} RETURN 1`],
    ['written with IS', (times: number) => `MATCH ${repeated(times, () => '(IS A|B)', '--')} RETURN 1`],
    ['in conditions', (times: number) => `MATCH (n) WHERE ${repeated(times, (at) => `n:A${at}|B`, ' AND ')} RETURN n`],
    [
      'by OR',
      (times: number) => `MATCH (n) WHERE ${repeated(times, (at) => `(n:A${at} OR NOT (n IS B))`, ' AND ')} RETURN n`,
    ],
    ['in subqueries', (times: number) => `RETURN ${repeated(times, () => 'EXISTS { (:A|B) }', ', ')}`],
  ])('%s are counted together', (_, statement) => {
    expect([isTooMany(statement(bits)), isTooMany(statement(bits + 1))]).toEqual([false, true])
  })

  it.each([
    ['one choice of many', `MATCH (n:${repeated(100, (at) => `A${at}`, '|')}) RETURN n`],
    ['one condition of many', `MATCH (n) WHERE ${repeated(100, (at) => `n:A${at}`, ' OR ')} RETURN n`],
    ['types of links', `MATCH ()${repeated(30, () => '-[:A|B|C]->()', '')} RETURN 1`],
    ['what loops give', `RETURN ${repeated(30, () => 'reduce(s = 0, x IN [y IN [1] | y] | s + x)', ', ')}`],
    ['other conditions', `MATCH (n) WHERE ${repeated(30, (at) => `(n.a = ${at} OR n.b IS NULL)`, ' AND ')} RETURN n`],
  ])('%s do not count', (_, statement) => {
    expect(isTooMany(statement)).toBe(false)
  })

  it('are told where they become too many', () => {
    const statement = `MATCH ${repeated(bits + 1, () => '(:A|B)', '--')} RETURN 1`
    expect(tooManyChoices(tokenise(statement))?.start).toBe(statement.lastIndexOf('|'))
  })
})
