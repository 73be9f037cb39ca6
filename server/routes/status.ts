// GET /health: whether server and database can answer. GET /stats: what the graph holds.

import { healthSchema, statsSchema } from '../contract.ts'
import { nothing } from '../http/parts.ts'
import { jsonRoute, type Route, type Services } from '../http/route.ts'
import { read } from '../neo4j/read.ts'
import type { Row } from '../queries/rows.ts'

const statusOf = async ({ database, log }: Services) => {
  const state = database.state()
  if (state !== 'ready') return state
  try {
    await read(database, 'ping')
    return 'ok'
  } catch (error) {
    log.warn({ err: error }, 'the database does not answer')
    return 'unavailable'
  }
}

export const healthRoute: Route = {
  method: 'get',
  path: '/health',
  summary: 'Whether server and database can answer; 503 with the same body where they cannot',
  tag: 'status',
  query: nothing,
  parts: nothing,
  answer: healthSchema,
  problems: [],
  respond: async (_request, response, services) => {
    const status = await statusOf(services)
    response.setHeader('Cache-Control', 'no-store')
    if (status !== 'ok') response.status(503).setHeader('Retry-After', '5')
    response.json({ status, version: services.version, database: { connected: status === 'ok' } })
  },
}

const countsOf = (rows: readonly Row<'stats'>[], kind: Row<'stats'>['kind']) =>
  Object.fromEntries(rows.filter((row) => row.kind === kind).map(({ name, count }) => [name, count]))

const countOf = (rows: readonly Row<'stats'>[], kind: Row<'stats'>['kind']) =>
  rows.find((row) => row.kind === kind)?.count ?? 0

export const statsRoute = jsonRoute({
  path: '/stats',
  summary:
    'How many documents, entities, links, claims, grants and figures there are, and when documents were last loaded',
  tag: 'status',
  query: nothing,
  parts: nothing,
  answer: statsSchema,
  handle: async (_input, { database }) => {
    const rows = await read(database, 'stats')
    const lastLoad = rows[0]?.lastLoad
    return statsSchema.parse({
      documents: countOf(rows, 'document'),
      entities: countsOf(rows, 'entity'),
      links: countsOf(rows, 'link'),
      claims: countOf(rows, 'claim'),
      grants: countOf(rows, 'grant'),
      figures: countOf(rows, 'figure'),
      query: 'stats',
      ...(lastLoad === undefined ? {} : { lastLoad }),
    })
  },
})
