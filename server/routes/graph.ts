// /graph: a scene to begin with or to go on with. Without ids the best connected entities of a lens; with ids those entities,
// as many as an address holds by GET, and more by POST.

import type { z } from 'zod'
import { type EntityType, entityTypes } from '../../seed/ontology.ts'
import { coFundingFilter } from '../co-funding/groups.ts'
import { graphBodySchema, graphQuerySchema, mostIds, type SceneAnswer, sceneSchema } from '../contract.ts'
import { wrongParameters } from '../errors.ts'
import { jsonBody } from '../http/body.ts'
import { nothing } from '../http/parts.ts'
import { checked, jsonRoute, type Route } from '../http/route.ts'
import { type ReadableDatabase, read, readOne } from '../neo4j/read.ts'
import { withDirections } from './directions.ts'
import { lensKinds } from './lenses.ts'

/** Places and topics join nearly everything, so a first look leaves them out unless they are asked for. */
const firstTypes = (Object.keys(entityTypes) as EntityType[]).filter((type) => type !== 'Place' && type !== 'Topic')

/** Most links among the nodes of a scene, for each node. */
const linksPerNode = 12
const mostGroups = 500
/** Bytes of a body: room for the most ids there may be. */
const bodyOf = jsonBody(2_000_000)

type Wanted = Pick<z.infer<typeof graphQuerySchema>, 'lens' | 'types' | 'links' | 'ids' | 'basis' | 'limit'>

interface Begun {
  readonly query: string
  readonly nodes: SceneAnswer['nodes']
  /** Where the lens is narrowed to projects: their ids, and how many entities they join in all. */
  readonly within?: { readonly projects: readonly string[]; readonly nodes: number }
}

const byLens = async (database: ReadableDatabase, { lens, types, ids, limit }: Wanted): Promise<Begun> => {
  const { query } = lensKinds[lens]
  if (ids) return { query: 'links-among', nodes: await read(database, 'scene-ids', { ids: ids.slice(0, mostIds) }) }
  return { query, nodes: await read(database, query, { types: types ?? firstTypes, limit }) }
}

const byProjects = async (
  database: ReadableDatabase,
  { types, limit }: Wanted,
  filter: ReturnType<typeof coFundingFilter>,
): Promise<Begun> => {
  const groups = await read(database, 'co-funding', {
    filter,
    page: { afterDegree: null, afterId: null },
    limit: mostGroups,
  })
  const ids = [...new Set(groups.flatMap(({ funders }) => funders.map(({ entity }) => entity.id)))]
  const found = await read(database, 'scene-ids', { ids: ids.slice(0, mostIds) })
  const nodes = found.filter(({ type }) => types === undefined || types.includes(type))
  const projects = groups.map(({ project }) => project.id)
  return { query: 'co-funding', nodes: nodes.slice(0, limit), within: { projects, nodes: nodes.length } }
}

const sceneOf = async (database: ReadableDatabase, wanted: Wanted, begun: Promise<Begun>): Promise<SceneAnswer> => {
  const { lens, links, ids, basis } = wanted
  const kind = lensKinds[lens]
  const [{ query, nodes: found, within }, counts] = await Promise.all([begun, readOne(database, 'lens-counts')])
  const edges = await read(database, 'links-among', {
    ids: found.map(({ id }) => id),
    take: {
      // Who names a derived type wants to see it, whatever the lens.
      types: links ?? kind.links,
      derived: kind.derived || links !== undefined,
      basis: basis ?? null,
      projects: within?.projects ?? null,
    },
    limit: Math.max(found.length * linksPerNode, 200),
  })
  const joined = new Set(edges.flatMap(({ link }) => [link.from, link.to]))
  const nodes = ids ? found : found.filter(({ id }) => joined.has(id))
  const whole = ids || !counts ? { nodes: nodes.length, edges: edges.length } : kind.holds(counts)
  const held = within ? { nodes: within.nodes, edges: edges.length } : whole
  return {
    lens,
    nodes,
    edges: await withDirections(
      database,
      edges.map(({ link }) => link),
    ),
    omitted: { nodes: Math.max(0, held.nodes - nodes.length), edges: Math.max(0, held.edges - edges.length) },
    query,
  }
}

const onlyCoFunding = ['topic', 'place', 'since', 'until', 'atLeast'] as const

const getRoute = jsonRoute({
  path: '/graph',
  summary:
    'A scene: the best connected entities of a lens, or the given ones, with the links among them, and what was left out',
  tag: 'graph',
  query: graphQuerySchema,
  parts: nothing,
  answer: sceneSchema,
  handle: async ({ query }, { database }) => {
    const narrowed = onlyCoFunding.filter((name) => query[name] !== undefined)
    if (narrowed.length === 0) return sceneOf(database, query, byLens(database, query))
    if (query.lens !== 'co-funding' || query.ids)
      throw wrongParameters(narrowed.map((name) => ({ name, problem: 'goes with lens=co-funding, without ids' })))
    const { topic, place, since, until, atLeast } = query
    return sceneOf(
      database,
      query,
      byProjects(database, query, coFundingFilter({ topic, place, since, until, atLeast })),
    )
  },
})

const postRoute: Route = {
  method: 'post',
  path: '/graph',
  summary: 'A scene of given entities, more than an address holds, with the links among them',
  tag: 'graph',
  query: nothing,
  parts: nothing,
  body: graphBodySchema,
  answer: sceneSchema,
  problems: [413, 415],
  respond: async (request, response, { database }) => {
    checked(nothing, request.query)
    const { ids, lens, links } = await bodyOf(graphBodySchema, request, response)
    const wanted = { ids, lens, links, limit: mostIds }
    response.json(await sceneOf(database, wanted, byLens(database, wanted)))
  },
}

export const graphRoutes: readonly Route[] = [getRoute, postRoute]
