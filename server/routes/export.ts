// GET /export: the graph, or a part of it, as a file, streamed.

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { type ExportQuery, exportQuerySchema } from '../contract.ts'
import { csvWriter } from '../export/csv.ts'
import { cypherWriter } from '../export/cypher.ts'
import { gexfWriter } from '../export/gexf.ts'
import { graphmlWriter } from '../export/graphml.ts'
import { jsonWriter } from '../export/json.ts'
import { exportPieces } from '../export/stream.ts'
import type { ExportWriter } from '../export/writer.ts'
import { xlsxWriter } from '../export/xlsx.ts'
import { nothing } from '../http/parts.ts'
import { checked, type Route } from '../http/route.ts'
import { assertReady } from '../neo4j/read.ts'

const writerOf = ({ format, table }: ExportQuery): ExportWriter => {
  switch (format) {
    case 'csv':
      return csvWriter(table)
    case 'xlsx':
      return xlsxWriter()
    case 'json':
      return jsonWriter()
    case 'gexf':
      return gexfWriter()
    case 'graphml':
      return graphmlWriter()
    case 'cypher':
      return cypherWriter()
  }
}

/** Few pieces are as large as a packet; together they travel better. */
async function* gathered(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  let size = 0
  for await (const piece of pieces) {
    const part = Buffer.from(piece)
    parts.push(part)
    size += part.length
    if (size < 64 * 1024) continue
    yield Buffer.concat(parts)
    parts = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(parts)
}

export const exportRoute: Route = {
  method: 'get',
  path: '/export',
  summary: 'Entities and links with their sources as a file: CSV, XLSX, JSON, GEXF, GraphML or Cypher',
  tag: 'export',
  query: exportQuerySchema,
  parts: nothing,
  answer: z.string(),
  mediaTypes: [
    'text/csv',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/json',
    'application/gexf+xml',
    'application/graphml+xml',
    'text/plain',
  ],
  problems: [],
  respond: async (request, response, { database, log }) => {
    const query = checked(exportQuerySchema, request.query)
    assertReady(database)
    const writer = writerOf(query)
    const pieces = gathered(exportPieces(database, query, writer))
    // The first piece is read before anything is sent, so that a database that is away is still told as a problem.
    const first = await pieces.next()
    // The limits, the log, the compression and the pipeline all wait for its end: more than Node takes for a leak.
    response.setMaxListeners(20)
    response.setHeader('Content-Type', writer.mediaType)
    response.setHeader('Content-Disposition', `attachment; filename="shantu.${writer.ending}"`)
    const all = async function* () {
      if (!first.done) yield first.value
      yield* pieces
    }
    if (request.method === 'HEAD') {
      await pieces.return(undefined)
      response.end()
      return
    }
    await pipeline(Readable.from(all()), response).catch((error: unknown) => {
      // A caller who goes away has no use for an answer, and is no fault to note.
      if (!request.destroyed && !response.destroyed) throw error
      log.info({ err: error }, 'an export was not finished')
    })
  },
}
