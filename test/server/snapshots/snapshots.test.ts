import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sceneSchema, snapshotSchema } from '../../../server/contract.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { testDatabase } from '../../support/database.ts'
import { exampleGraph } from '../support/example-graph.ts'
import { type Served, serve } from '../support/serve.ts'
import { writeGraph } from '../support/write-graph.ts'

const atTheMachine = { isPrivate: true, sessionTime: 60_000 }

let folder: string
let database: Database
let server: Served
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shantu-snapshots-'))
  database = await testDatabase()
  await writeGraph(database, exampleGraph)
  server = await serve({ database, snapshots: join(folder, 'kept'), curators: atTheMachine })
})
afterAll(async () => {
  await server?.close()
  await database?.close()
  await rm(folder, { recursive: true })
})

const post = (body: unknown, headers = {}, to = server) =>
  to.get('/api/snapshots', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })

const view = {
  title: '示例',
  lens: 'all',
  things: [
    ['f1', -30, 12],
    ['p1', 40, 0],
    ['nobody', 0, 0],
  ],
  links: ['FUNDS-f1-p1', 'FUNDS-nobody-p1'],
}

describe('a snapshot', () => {
  it('holds what was on the canvas where it was, the links that were drawn, and the sentences that say them', async () => {
    const taken = snapshotSchema.parse(await (await post(view)).json())
    expect(taken.nodes.map(({ id, x, y }) => [id, x, y])).toEqual(view.things.slice(0, 2))
    expect(taken.links.map(({ id }) => id)).toEqual(['FUNDS-f1-p1'])
    const sentences = taken.links.flatMap((link) => link.sentences)
    expect(sentences.length).toBeGreaterThan(0)
    const documents = new Set(taken.sources.map(({ id }) => id))
    expect(sentences.every(({ quote, document }) => quote.length > 0 && documents.has(document))).toBe(true)
    expect(Math.abs(Date.now() - Date.parse(taken.taken))).toBeLessThan(60_000)
  })

  it('is read again as it was taken, by everyone, also after another start of the server', async () => {
    const taken = snapshotSchema.parse(await (await post(view)).json())
    const other = await serve({ database, snapshots: join(folder, 'kept') })
    try {
      expect(await other.json(`/api/snapshots/${taken.id}`)).toEqual(taken)
    } finally {
      await other.close()
    }
  })

  it('of the same view is the same, and another title makes another', async () => {
    const ids = await Promise.all(
      [view, view, { ...view, title: '另一个' }].map(
        async (one) => snapshotSchema.parse(await (await post(one)).json()).id,
      ),
    )
    expect(ids[0]).toBe(ids[1])
    expect(ids[2]).not.toBe(ids[0])
    expect((await readdir(join(folder, 'kept'))).sort()).toEqual([...new Set(ids)].map((id) => `${id}.json`).sort())
  })

  it('stays as it was where the graph goes on', async () => {
    const taken = snapshotSchema.parse(await (await post({ ...view, title: '不变' })).json())
    await database.driver.executeQuery("MATCH (f:Entity {id: 'f1'}) SET f.documents = f.documents + 1", undefined, {
      database: database.name,
    })
    expect(await server.json(`/api/snapshots/${taken.id}`)).toEqual(taken)
    expect(sceneSchema.parse(await server.json('/api/graph?ids=f1')).nodes[0]?.documents).not.toBe(
      taken.nodes[0]?.documents,
    )
  })
})

describe('what is no snapshot', () => {
  it.each([
    [{ ...view, title: ' ' }, 'title'],
    [{ ...view, things: [] }, 'things'],
    [{ ...view, things: [['f1', 0.5, 0]] }, 'things'],
    [{ ...view, things: Array.from({ length: 2001 }, () => ['f1', 0, 0]) }, 'things'],
    [{ ...view, lens: 'none' }, 'lens'],
  ])('is refused by name (%#)', async (body, name) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(await answer.json())).toContain(`"name":"${name}`)
  })

  it.each(['..%2f..%2fetc%2fpasswd', 'short', 'x'.repeat(23)])('is not looked for on the disk: %s', async (id) => {
    expect((await server.get(`/api/snapshots/${id}`)).status).toBe(400)
  })

  it('is not found where nobody took it', async () => {
    expect((await server.get(`/api/snapshots/${'x'.repeat(22)}`)).status).toBe(404)
  })
})

describe('taking one', () => {
  it('is for curators, and not for pages of other sites', async () => {
    const open = await serve({ database, snapshots: join(folder, 'kept') })
    try {
      expect((await post(view, {}, open)).status).toBe(403)
    } finally {
      await open.close()
    }
    expect((await post(view, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  it('says so where nothing can be put on disk', async () => {
    const file = join(folder, 'no-folder')
    await writeFile(file, '')
    const full = await serve({ database, snapshots: file, curators: atTheMachine })
    try {
      const answer = await post(view, {}, full)
      expect([answer.status, await answer.json()]).toMatchObject([507, { code: 'not-kept' }])
      expect((await full.get(`/api/snapshots/${'x'.repeat(22)}`)).status).toBe(404)
    } finally {
      await full.close()
    }
  })
})
