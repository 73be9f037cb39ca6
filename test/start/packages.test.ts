import { describe, expect, it } from 'vitest'
import { isInstalled } from '../../server/start/packages.mjs'

describe('the packages that are installed', () => {
  const asked = {
    packages: {
      '': {},
      'node_modules/one': { version: '1.0.0' },
      'node_modules/one-for-another-machine': { version: '1.0.0', optional: true },
      'node_modules/tool': { version: '2.0.0', dev: true },
    },
  }
  const one = { 'node_modules/one': { version: '1.0.0' } }
  const tool = { 'node_modules/tool': { version: '2.0.0' } }

  it('do where all that is asked for is there, packages for other machines aside', () => {
    expect(isInstalled(asked, { packages: { ...one, ...tool } }, true)).toBe(true)
  })

  it('do not where one is missing or of another version', () => {
    expect(isInstalled(asked, { packages: tool }, false)).toBe(false)
    expect(isInstalled(asked, { packages: { 'node_modules/one': { version: '1.0.1' } } }, false)).toBe(false)
    expect(isInstalled(asked, { packages: {} }, false)).toBe(false)
  })

  it('do without those for development where these are not needed', () => {
    expect(isInstalled(asked, { packages: one }, false)).toBe(true)
    expect(isInstalled(asked, { packages: one }, true)).toBe(false)
  })
})
