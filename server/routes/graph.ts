// GET /graph: a scene to begin with or to go on with. Without ids the best connected entities of a lens; with ids those entities.

import { type EntityType, entityTypes } from '../../seed/ontology.ts'
import { graphQuerySchema, sceneSchema } from '../contract.ts'
import { nothing } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { read, readOne } from '../neo4j/read.ts'
import { lensKinds } from './lenses.ts'

/** Places and topics join nearly everything, so a first look leaves them out unless they are asked for. */
const firstTypes = (Object.keys(entityTypes) as EntityType[]).filter((type) => type !== 'Place' && type !== 'Topic')

/** Most links among the nodes of a scene, for each node. */
const linksPerNode = 12

export const graphRoute = jsonRoute({
  path: '/graph',
  summary:
    'A scene: the best connected entities of a lens, or the given ones, with the links among them, and what was left out',
  tag: 'graph',
  query: graphQuerySchema,
  parts: nothing,
  answer: sceneSchema,
  handle: async ({ query: { lens, types, links, ids, limit } }, { database }) => {
    const kind = lensKinds[lens]
    const [found, counts] = await Promise.all([
      ids
        ? read(database, 'scene-ids', { ids: ids.slice(0, 2000) })
        : read(database, kind.query, { types: types ?? firstTypes, limit }),
      readOne(database, 'lens-counts'),
    ])
    const most = Math.max(found.length * linksPerNode, 200)
    const edges = await read(database, 'links-among', {
      ids: found.map(({ id }) => id),
      // Who names a derived type wants to see it, whatever the lens.
      take: { types: links ?? kind.links, derived: kind.derived || links !== undefined },
      limit: most,
    })
    const joined = new Set(edges.flatMap(({ link }) => [link.from, link.to]))
    const nodes = ids ? found : found.filter(({ id }) => joined.has(id))
    const held = ids || !counts ? { nodes: nodes.length, edges: edges.length } : kind.holds(counts)
    return {
      lens,
      nodes,
      edges: edges.map(({ link }) => link),
      omitted: {
        nodes: Math.max(0, held.nodes - nodes.length),
        edges: Math.max(0, held.edges - edges.length),
      },
      query: ids ? 'links-among' : kind.query,
    }
  },
})
