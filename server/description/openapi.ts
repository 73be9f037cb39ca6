// The API described as OpenAPI 3.1, from the very schemas that check requests and answers.

import { z } from 'zod'
import {
  claimSchema,
  documentBriefSchema,
  endSchema,
  entityBriefSchema,
  grantSchema,
  linkSchema,
  problemSchema,
  reasonSchema,
  totalSchema,
} from '../contract.ts'
import type { RouteDescription } from '../http/route.ts'

type JsonObject = Readonly<Record<string, unknown>>

/** Shapes that many answers share, under names of their own. */
const shared = {
  Entity: entityBriefSchema,
  End: endSchema,
  Link: linkSchema,
  Claim: claimSchema,
  Document: documentBriefSchema,
  Total: totalSchema,
  Grant: grantSchema,
  Reason: reasonSchema,
  Problem: problemSchema,
} as const

const titles: Readonly<Record<number, string>> = {
  400: 'Wrong parameters: each is named, with what it takes',
  404: 'There is nothing of that id',
  429: 'Too many requests from one client; Retry-After says when to try again',
  500: 'Something went wrong here',
  503: 'The database is starting or away; Retry-After says when to try again',
}

/** `/entities/:id/neighbors` by GET as `getEntitiesIdNeighbors`. */
export const operationIdOf = ({ method, path }: Pick<RouteDescription, 'method' | 'path'>): string =>
  method +
  path
    .split(/[/:.-]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** Of a schema of its own, `$schema` and `$id` would lead references astray. */
const bare = ({ $schema: _schema, $id: _id, ...schema }: JsonObject): JsonObject => schema

type Names = ReturnType<typeof nameSchemas>

/** Each answer under a name, the same for routes that answer alike. */
const nameSchemas = (routes: readonly RouteDescription[]) => {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(shared)) registry.add(schema, { id })
  for (const route of routes)
    if (!registry.has(route.answer)) registry.add(route.answer, { id: `${operationIdOf(route)}Answer` })
  return registry
}

const componentsOf = (names: Names): Record<string, JsonObject> => {
  const { schemas } = z.toJSONSchema(names, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'output',
    unrepresentable: 'any',
  })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]))
}

const parametersOf = (place: 'query' | 'path', shape: z.ZodObject): JsonObject[] =>
  Object.entries(shape.shape).map(([name, schema]) => {
    const { default: given, ...json } = bare(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }))
    return {
      name,
      in: place,
      required: place === 'path' || !z.safeParse(schema, undefined).success,
      ...(json.type === 'array' ? { style: 'form', explode: false } : {}),
      schema: given === undefined ? json : { ...json, default: given },
    }
  })

const problems = (statuses: readonly number[]) =>
  Object.fromEntries(
    [...new Set([400, ...statuses, 429, 500, 503])].map((status) => [
      String(status),
      {
        description: titles[status] ?? 'A problem',
        content: { 'application/problem+json': { schema: reference('Problem') } },
      },
    ]),
  )

const contentOf = (route: RouteDescription, names: Names): JsonObject =>
  Object.fromEntries(
    (route.mediaTypes ?? ['application/json']).map((type) => [
      type,
      { schema: route.mediaTypes ? { type: 'string' } : reference(names.get(route.answer)?.id ?? '') },
    ]),
  )

const operationOf = (route: RouteDescription, names: Names): JsonObject => ({
  operationId: operationIdOf(route),
  summary: route.summary,
  tags: [route.tag],
  parameters: [...parametersOf('path', route.parts), ...parametersOf('query', route.query)],
  ...(route.body
    ? {
        requestBody: {
          required: true,
          content: {
            [route.bodyType ?? 'application/json']: {
              schema: bare(z.toJSONSchema(route.body, { io: 'input', unrepresentable: 'any' })),
            },
          },
        },
      }
    : {}),
  responses: { '200': { description: 'The answer', content: contentOf(route, names) }, ...problems(route.problems) },
})

/** The description of these routes. */
export const describeApi = (routes: readonly RouteDescription[], version: string): JsonObject => {
  const names = nameSchemas(routes)
  const paths: Record<string, Record<string, JsonObject>> = {}
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operationOf(route, names) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '善图 Shantu',
      version,
      description:
        'Who funds and who works with whom in philanthropy, every link with the sentences that say it. Problems are application/problem+json (RFC 9457).',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api' }],
    paths,
    components: { schemas: componentsOf(names) },
  }
}
