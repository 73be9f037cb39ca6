// /reconcile: names of a table matched with entities, for OpenRefine and others that speak the W3C reconciliation protocol 0.2.

import { type Request, type Response, urlencoded } from 'express'
import { z } from 'zod'
import { type EntityType, entityTypes } from '../../seed/ontology.ts'
import {
  batchSize,
  manifestSchema,
  type Reconciled,
  reconcileBatchSchema,
  reconcileSchema,
  suggestQuerySchema,
  suggestSchema,
} from '../contract.ts'
import { fromIssues, notFound, wrongParameters } from '../errors.ts'
import { idPart, nothing } from '../http/parts.ts'
import { checked, jsonRoute, type Route, type Services } from '../http/route.ts'
import { readOne } from '../neo4j/read.ts'
import { previewOf } from '../reconcile/preview.ts'
import { isEntityType, typeOf, typesOf } from '../reconcile/types.ts'
import { search } from '../search/search.ts'
import { normalise } from '../search/terms.ts'

/** The best score that a search can give, for bringing scores to 0–100. */
const bestScore = 1000

const addressOf = (request: Request) => `${request.protocol}://${request.host}`

const manifest = (request: Request): z.infer<typeof manifestSchema> => {
  const address = addressOf(request)
  const service = `${address}/api/reconcile`
  return {
    versions: ['0.2'],
    name: '善图 Shantu',
    identifierSpace: `${address}/entity/`,
    schemaSpace: `${address}/api/reconcile/types/`,
    defaultTypes: typesOf(),
    batchSize,
    view: { url: `${address}/entity/{{id}}` },
    preview: { url: `${service}/preview/{{id}}`, width: 400, height: 160 },
    suggest: {
      entity: { service_url: service, service_path: '/suggest/entity' },
      type: { service_url: service, service_path: '/suggest/type' },
    },
  }
}

type Batch = z.infer<typeof reconcileBatchSchema>

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw wrongParameters([{ name: 'queries', problem: 'takes a JSON object of queries' }])
  }
}

const batchOf = (text: unknown): Batch => {
  if (typeof text !== 'string') throw wrongParameters([{ name: 'queries', problem: 'takes a JSON object of queries' }])
  const result = reconcileBatchSchema.safeParse(parse(text))
  if (!result.success)
    throw fromIssues(
      result.error.issues.map((issue) => ({ ...issue, path: ['queries'] })),
      ['queries'],
    )
  return result.data
}

const wantedTypes = (type: Batch[string]['type']): EntityType[] => [type ?? []].flat().filter(isEntityType)

const reconcile = async (services: Services, { query, type, limit }: Batch[string]): Promise<Reconciled[string]> => {
  const text = query.trim().slice(0, 100)
  if (text === '') return { result: [] }
  const types = wantedTypes(type)
  const { hits } = await search(services.database, { text, limit, ...(types.length > 0 ? { types } : {}) })
  const isExact = ({ matched }: (typeof hits)[number]) =>
    (matched.field === 'name' || matched.field === 'alias') && normalise(matched.text) === normalise(text)
  const exact = hits.filter(isExact).length
  return {
    result: hits.map((hit) => ({
      id: hit.id,
      name: hit.name,
      description: `${entityTypes[hit.type].zh}，${hit.documents} 份文献`,
      type: [typeOf(hit.type)],
      score: Math.round((100 * hit.score) / bestScore),
      match: exact === 1 && isExact(hit),
    })),
  }
}

const answer = async (request: Request, response: Response, services: Services, text: unknown): Promise<void> => {
  // The protocol lets pages of other sites ask; all they can do is read.
  response.setHeader('Access-Control-Allow-Origin', '*')
  if (text === undefined) {
    response.json(manifest(request))
    return
  }
  const answers: Reconciled = {}
  for (const [key, query] of Object.entries(batchOf(text))) answers[key] = await reconcile(services, query)
  response.json(answers)
}

const querySchema = z.object({ queries: z.string().optional() })
const parseForm = urlencoded({ extended: false, limit: '256kb', parameterLimit: 10 })

const formOf = (request: Request, response: Response): Promise<unknown> =>
  new Promise((resolve, reject) =>
    parseForm(request, response, (error?: unknown) => (error ? reject(error) : resolve(request.body))),
  )

const common = { path: '/reconcile', tag: 'reconciliation', parts: nothing, problems: [] } as const

export const reconcileRoutes: readonly Route[] = [
  {
    ...common,
    method: 'get',
    summary:
      'What the service offers; with `queries`, a JSON object of queries, the entities that their names may mean',
    query: querySchema,
    answer: z.union([manifestSchema, reconcileSchema]),
    respond: async (request, response, services) =>
      answer(request, response, services, checked(querySchema, request.query).queries),
  },
  {
    ...common,
    method: 'post',
    forAnySite: true,
    summary: 'The entities that names may mean, for a batch of queries in the form field `queries`',
    query: nothing,
    body: z.object({ queries: z.string() }),
    bodyType: 'application/x-www-form-urlencoded',
    answer: reconcileSchema,
    respond: async (request, response, services) => {
      const form = await formOf(request, response)
      const { queries } = checked(querySchema, form ?? {})
      await answer(request, response, services, queries ?? '')
    },
  },
  jsonRoute({
    path: '/reconcile/suggest/entity',
    tag: 'reconciliation',
    summary: 'Entities whose names begin so, for typing ahead',
    query: suggestQuerySchema,
    parts: nothing,
    answer: suggestSchema,
    handle: async ({ query: { prefix, cursor } }, { database }) => {
      if (prefix === '') return { result: [] }
      const { hits } = await search(database, { text: prefix, limit: cursor + 10 })
      return {
        result: hits.slice(cursor).map(({ id, name, type, documents }) => ({
          id,
          name,
          description: `${documents} 份文献`,
          notable: [typeOf(type)],
        })),
      }
    },
  }),
  jsonRoute({
    path: '/reconcile/suggest/type',
    tag: 'reconciliation',
    summary: 'Types of entities whose names begin so',
    query: suggestQuerySchema,
    parts: nothing,
    answer: suggestSchema,
    handle: async ({ query: { prefix } }) => ({
      result: typesOf().filter(({ id, name }) => normalise(`${id} ${name}`).includes(normalise(prefix))),
    }),
  }),
  {
    method: 'get',
    path: '/reconcile/preview/:id',
    tag: 'reconciliation',
    summary: 'An entity in a few lines, as a page to be shown inside another',
    query: nothing,
    parts: idPart,
    answer: z.string(),
    mediaTypes: ['text/html'],
    problems: [404],
    respond: async (request, response, { database }) => {
      const { id } = checked(idPart, request.params)
      checked(nothing, request.query)
      const entity = await readOne(database, 'entity', { id })
      if (!entity) throw notFound('entity', id)
      // Shown in a frame of OpenRefine's; it holds no script and nothing to click.
      response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'none'")
      response.removeHeader('X-Frame-Options')
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
      response.type('html').send(previewOf(entity))
    },
  },
]
