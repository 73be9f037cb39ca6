// Views kept as they were on a day: taking one, and reading it again.

import { z } from 'zod'
import { snapshotIdSchema, snapshotRequestSchema, snapshotSchema } from '../contract.ts'
import { notFound } from '../errors.ts'
import { jsonBody } from '../http/body.ts'
import { nothing } from '../http/parts.ts'
import { checked, jsonRoute, type Route } from '../http/route.ts'
import { takeView } from '../snapshots/take.ts'

/** Bytes of a body: room for the most things and links there may be. */
const bodyOf = jsonBody(2_000_000)

export const snapshotRoutes: readonly Route[] = [
  jsonRoute({
    path: '/snapshots/:id',
    summary: 'A view as it was on the day it was taken, with the sentences of its links and their documents',
    tag: 'snapshots',
    query: nothing,
    parts: z.object({ id: snapshotIdSchema }),
    answer: snapshotSchema,
    problems: [404],
    handle: async ({ parts: { id } }, { snapshots }) => {
      const snapshot = await snapshots.find(id)
      if (!snapshot) throw notFound('snapshot', id)
      return snapshot
    },
  }),
  {
    method: 'post',
    path: '/snapshots',
    tag: 'snapshots',
    summary: 'Keeps a view as it stands, under an address that its content gives it; the same view twice is kept once',
    query: nothing,
    parts: nothing,
    body: snapshotRequestSchema,
    answer: snapshotSchema,
    forCurators: true,
    isCostly: true,
    problems: [403, 413, 415, 507],
    respond: async (request, response, { database, snapshots, log }) => {
      checked(nothing, request.query)
      const wanted = await bodyOf(snapshotRequestSchema, request, response)
      const snapshot = await snapshots.keep(await takeView(database, wanted, new Date()))
      log.info({ snapshot: snapshot.id }, 'a snapshot was taken')
      response.json(snapshot)
    },
  },
]
