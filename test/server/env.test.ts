import { isAbsolute } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from '../../server/env.ts'

describe('the settings', () => {
  it('need not be made: all have a value to begin with', () => {
    const environment = readEnvironment({})
    expect(environment).toMatchObject({ host: '127.0.0.1', port: 8080 })
    expect(environment.external).toBeUndefined()
    expect([environment.home, environment.documents].every(isAbsolute)).toBe(true)
  })

  it('count as not made where they are empty', () => {
    expect(readEnvironment({ PORT: '', NEO4J_URI: '' })).toEqual(readEnvironment({}))
  })

  it('name a database of others, which then needs its password', () => {
    const variables = { NEO4J_URI: 'neo4j+s://graph.example.org', NEO4J_PASSWORD: 'secret' }
    expect(readEnvironment(variables).external).toEqual({
      uri: 'neo4j+s://graph.example.org',
      user: 'neo4j',
      password: 'secret',
      name: 'neo4j',
    })
    expect(() => readEnvironment({ NEO4J_URI: 'bolt://localhost' })).toThrow(/^NEO4J_PASSWORD is missing/)
  })

  it.each([
    [{ PORT: '70000' }, /^PORT=70000 .* from 0 to 65535\.$/],
    [{ PORT: '80.5' }, /^PORT=80\.5 .* from 0 to 65535\.$/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL=loud .* one of fatal, error/],
    [{ NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'x' }, /^NEO4J_URI=http.* bolt:\/\/host:7687\.$/],
  ])('that cannot be used are named together with what they take: %o', (variables, message) => {
    expect(() => readEnvironment(variables)).toThrow(message)
  })
})
