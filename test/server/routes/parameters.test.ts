// Whatever is asked of whatever route: an answer or a problem that says what is wrong, never a failure of the server.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routes } from '../../../server/routes/index.ts'
import { serving } from '../support/serving.ts'
import { oddAddress, oddBody } from './odd.ts'

const server = serving()

const reading = routes.filter(({ method }) => method === 'get')

describe.each(reading.map((route) => [route.path, route] as const))('%s', (_path, route) => {
  it('never fails, whatever it is asked', async () => {
    await fc.assert(
      fc.asyncProperty(oddAddress(route), async (address) => {
        const response = await server.get(address)
        expect(response.status, address).toBeLessThan(500)
        if (response.status >= 400) {
          const problem = (await response.json()) as { code: string; detail: string }
          expect(problem.code).toMatch(/^[a-z-]+$/)
          expect(problem.detail).not.toMatch(/neo4j|zod|syntax|\bat .*:\d+/i)
        } else await response.arrayBuffer()
      }),
      { numRuns: Object.keys(route.query.shape).length + Object.keys(route.parts.shape).length === 0 ? 5 : 40 },
    )
  }, 120_000)
})

describe.each(routes.filter(({ method }) => method === 'post').map(({ path }) => path))('POST %s', (path) => {
  it('never fails, whatever it is sent', async () => {
    await fc.assert(
      fc.asyncProperty(oddBody, async ({ body, type }) => {
        const response = await server.get(`/api${path}`, { method: 'POST', body, headers: { 'content-type': type } })
        expect(response.status, body).toBeLessThan(500)
        await response.arrayBuffer()
      }),
      { numRuns: 30 },
    )
  }, 120_000)
})
