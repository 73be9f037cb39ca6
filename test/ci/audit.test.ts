// What the gate makes of a registry's advisories, or of a registry that has none to tell.

import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../../server/start/project.ts'

const server = createServer()
let cache: string
beforeAll(async () => {
  // npm remembers advisories: not into what it remembers for others.
  cache = await mkdtemp(join(tmpdir(), 'shantu-npm-'))
})
afterAll(() => rm(cache, { recursive: true, force: true }))
afterEach(() => {
  server.removeAllListeners('request')
  server.close()
  server.closeAllConnections()
})

/** Runs the audit against a registry that answers so. */
const audit = async (answer: RequestListener): Promise<{ status: number; said: string }> => {
  await new Promise<void>((resolve) => server.on('request', answer).listen(0, '127.0.0.1', resolve))
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const env = { ...process.env, npm_config_registry: registry, npm_config_cache: cache }
  return new Promise((resolve) => {
    const child = execFile('node', ['.ci/audit.mjs'], { cwd: projectFolder, env }, (_error, said) =>
      resolve({ status: child.exitCode ?? -1, said }),
    )
  })
}

const severities = ['low', 'moderate', 'high', 'critical']

const telling =
  (severity?: string): RequestListener =>
  (request, response) => {
    if (!request.url?.endsWith('/-/npm/v1/security/advisories/bulk')) return response.writeHead(404).end('{}')
    const advisory = {
      id: severities.indexOf(severity ?? ''),
      url: 'https://example.org/1',
      title: 'An example',
      severity,
      vulnerable_versions: '*',
      cwe: [],
    }
    response.setHeader('content-type', 'application/json')
    return response.end(JSON.stringify(severity === undefined ? {} : { express: [advisory] }))
  }

describe('the audit', () => {
  it.each(['high', 'critical'])(
    'fails on a known advisory that is %s, and names what it is against',
    async (severity) => {
      const { status, said } = await audit(telling(severity))
      expect(said).toContain(`${severity} express`)
      expect(status).toBe(1)
    },
  )

  it.each(['low', 'moderate'])('tells of one that is %s, and goes on', async (severity) => {
    const { status, said } = await audit(telling(severity))
    expect(said).toContain(`${severity} express`)
    expect(status).toBe(0)
  })

  it('goes on where none is known', async () => {
    expect(await audit(telling())).toEqual({ status: 0, said: '0 advisories, 0 of them high or critical\n' })
  })

  it.each([
    ['has no such address', 404],
    ['does not take such a question', 405],
    ['is out of order', 500],
  ])('goes on where the registry %s', async (_, code) => {
    const { status, said } = await audit((_request, response) => response.writeHead(code).end())
    expect(said).toContain('does not tell')
    expect(status).toBe(0)
  })

  it('goes on where the registry cuts it off', async () => {
    const { status, said } = await audit((request) => request.socket.destroy())
    expect(said).toContain('does not tell')
    expect(status).toBe(0)
  })
})
