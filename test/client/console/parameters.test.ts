import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainParameters, readParameters } from '../../../client/console/parameters.ts'
import { consoleEn } from '../../../client/i18n/console.en.ts'
import { consoleZh } from '../../../client/i18n/console.zh.ts'

const explained = (text: string) => explainParameters(readParameters(text), text, consoleEn.parameters)

describe('parameters', () => {
  it('are what the JSON says; nothing where nothing is written', () => {
    expect(readParameters(' ')).toEqual({ kind: 'read', parameters: {} })
    expect(readParameters('{"name": "示例", "n": 2}')).toEqual({ kind: 'read', parameters: { name: '示例', n: 2 } })
  })

  it('that are no JSON are explained with the place', () => {
    expect(explained('{\n  "a": 1,\n}')).toContain('line 3, column 1')
  })

  it('have to be one object', () => {
    expect(explained('[1]')).toBe(consoleEn.parameters.notObject)
  })

  it('with a number that would be rounded are refused by name', () => {
    expect(explained('{"big": 9223372036854775807}')).toContain('big')
    expect(explained('{"big": {"$": "integer", "value": "9223372036854775807"}}')).toBeUndefined()
  })

  it('are either read or explained, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readParameters(text)
        expect(explainParameters(read, text, consoleZh.parameters) === undefined).toBe(read.kind === 'read')
      }),
    )
  })
})
