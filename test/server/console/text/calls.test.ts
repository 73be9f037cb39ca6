import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callsOf, clausesBeyondTheGraph } from '../../../../server/console/text/calls.ts'
import { splitPrefix } from '../../../../server/console/text/prefix.ts'
import { scan, tokenise } from '../../../../server/console/text/tokens.ts'

const names = (statement: string) => callsOf(tokenise(statement)).map(({ kind, name }) => `${kind} ${name}`)
const clauses = (statement: string) => clausesBeyondTheGraph(tokenise(statement)).map(({ clause }) => clause)

describe('the calls of a statement', () => {
  it.each([
    ['RETURN a.b.c(1)', ['function a.b.c']],
    ['RETURN `a` . /* x */ `b` // y\n (1)', ['function a.b']],
    ['RETURN `a.b`(1)', ['function a.b']],
    ['CALL a.b', ['procedure a.b']],
    ['call a.b(c.d()) YIELD e', ['procedure a.b', 'function c.d']],
    ['CALL { RETURN a.b() AS x } RETURN x', ['function a.b']],
    ['CALL (x) { RETURN 1 AS y } RETURN y', []],
    ['RETURN toUpper("a.b(1)")', []],
    ['RETURN "it\\"s a.b(1)"', []],
    ["RETURN 'a' + a.b('c')", ['function a.b']],
    ['// a.b(1)\nRETURN 1', []],
    ['RETURN n.name + (1)', []],
    ['MATCH (a)-[:R*1..3]->(b) RETURN a.b', []],
    ['RETURN `a``b`.c(1)', ['function a`b.c']],
    ['RETURN $a.b', []],
    ['RETURN {a: 1}.b.c(1)', ['function b.c']],
  ])('of %s', (statement, expected) => {
    expect(names(statement)).toEqual(expected)
  })

  it.each([
    ['LOAD CSV FROM "x" AS y', ['LOAD CSV']],
    ['load/**/csv from "x" as y', ['LOAD CSV']],
    ['USE a RETURN 1', ['USE']],
    ['CALL { USE $a RETURN 1 }', ['USE']],
    ['RETURN 1 UNION ALL USE `a` RETURN 1', ['USE']],
    ['MATCH (use) RETURN use.a, {use: 1}, use', []],
    ['RETURN `LOAD` + "LOAD CSV"', []],
  ])('and the clauses that lead out of the graph in %s', (statement, expected) => {
    expect(clauses(statement)).toEqual(expected)
  })
})

describe('the words of a statement', () => {
  it('cover any text without overlap, and quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0
        for (const token of scan(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it.each(['"', "'", '`', '/*', '\\', '"\\', '(', '$`', 'a.', '//', '/*/'])(
    'are found in time in a long run of %s',
    (part) => {
      const began = performance.now()
      tokenise(part.repeat(20_000 / part.length))
      expect(performance.now() - began).toBeLessThan(1_000)
    },
  )

  it('inside a string are none, however it is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('"', "'"), (text, quote) => {
        const quoted = quote + text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote
        expect(tokenise(`RETURN ${quoted} AS a`)).toHaveLength(4)
      }),
    )
  })
})

describe('the prefix of a statement', () => {
  it.each([
    ['RETURN 1', 'run', '', 'RETURN 1'],
    ['EXPLAIN RETURN 1', 'explain', '', '        RETURN 1'],
    ['profile\nRETURN 1', 'profile', '', '       \nRETURN 1'],
    ['CYPHER 5 RETURN 1', 'run', 'CYPHER 5 ', '         RETURN 1'],
    ['/* PROFILE */ EXPLAIN CYPHER 25 RETURN 1', 'explain', 'CYPHER 25 ', `${' '.repeat(31)} RETURN 1`],
    ['`EXPLAIN` RETURN 1', 'run', '', '`EXPLAIN` RETURN 1'],
  ])('of %s is taken off, offsets stay', (statement, mode, version, body) => {
    expect(splitPrefix(statement)).toEqual({ mode, version, body })
  })
})
