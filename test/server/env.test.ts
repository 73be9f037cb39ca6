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
    [{ SHANTU_REQUESTS: '-1' }, /^SHANTU_REQUESTS=-1 .* from 0 \(no limit\) to 1000000\.$/],
    [{ SHANTU_SESSION_MINUTES: '0' }, /^SHANTU_SESSION_MINUTES=0 .* from 1 to 10080\.$/],
    [{ SHANTU_PROXIES: 'all' }, /^SHANTU_PROXIES=all .* such as 10\.0\.0\.5/],
    [{ SHANTU_PROXIES: '10.0.0.0/33' }, /^SHANTU_PROXIES=10\.0\.0\.0\/33 /],
    [{ SHANTU_PROXIES: 'loopback,1234' }, /^SHANTU_PROXIES=loopback,1234 /],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL=loud .* one of fatal, error/],
    [{ NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'x' }, /^NEO4J_URI=http.* bolt:\/\/host:7687\.$/],
  ])('that cannot be used are named together with what they take: %o', (variables, message) => {
    expect(() => readEnvironment(variables)).toThrow(message)
  })

  it('never repeat a secret that cannot be used', () => {
    expect(() => readEnvironment({ SHANTU_CURATOR_PASSWORD: 'too-short' })).toThrow(
      /^SHANTU_CURATOR_PASSWORD cannot be used: it takes a password of 12 to 128 characters\.$/,
    )
  })

  it('let the person at the machine write only where nobody else is expected', () => {
    const isPrivate = (variables: NodeJS.ProcessEnv) => readEnvironment(variables).curators.isPrivate
    expect(isPrivate({})).toBe(true)
    expect(isPrivate({ HOST: '::1' })).toBe(true)
    expect(isPrivate({ HOST: '0.0.0.0' })).toBe(false)
    expect(isPrivate({ HOST: '192.0.2.7' })).toBe(false)
    expect(isPrivate({ SHANTU_HOSTS: 'graph.example.org' })).toBe(false)
  })

  it('take proxies by address, by network and by word', () => {
    const proxies = (list: string) => readEnvironment({ SHANTU_PROXIES: list }).proxies
    expect(proxies('')).toEqual(['loopback'])
    expect(proxies('10.0.0.5, fd00::/8,uniquelocal')).toEqual(['10.0.0.5', 'fd00::/8', 'uniquelocal'])
  })
})
