// GET /paths: how two entities are connected, step by step, around the hubs that connect everything.

import { pathsQuerySchema, pathsSchema } from '../contract.ts'
import { notFound, wrongParameters } from '../errors.ts'
import { nothing } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { read } from '../neo4j/read.ts'
import { chooseWays } from '../paths/ways.ts'
import type { Row } from '../queries/rows.ts'
import { allRelationTypes } from './counts.ts'

/** An entity with more links than this says little about any two that it joins. */
const hubDegree = 150
const mostWays = 500
const mostLinks = 5000

export const pathsRoute = jsonRoute({
  path: '/paths',
  summary: 'The shortest ways between two entities and the next longer ones, each step with its links',
  tag: 'questions',
  query: pathsQuerySchema,
  parts: nothing,
  answer: pathsSchema,
  problems: [404],
  handle: async ({ query: { from, to, max, use, avoid, hubs, derived, limit } }, { database }) => {
    if (from === to) throw wrongParameters([{ name: 'to', problem: 'takes another entity than from' }])
    const types = (use ?? allRelationTypes).filter((type) => !avoid?.includes(type))
    const allow = { types, derived, hubs: hubs === 'allow', degree: hubDegree }
    const [ends, ways] = await Promise.all([
      read(database, 'scene-ids', { ids: [from, to] }),
      read(database, 'paths', { from, to, allow, limit: mostWays }),
    ])
    const endOf = (id: string) => {
      const end = ends.find((each) => each.id === id)
      if (!end) throw notFound('entity', id)
      return { id: end.id, type: end.type, name: end.name }
    }
    const chosen = chooseWays(
      ways.map(({ nodes }) => nodes),
      max,
      limit,
    )
    const ids = [...new Set(chosen.flat().map(({ id }) => id))]
    const links =
      ids.length === 0 ? [] : await read(database, 'links-among', { ids, take: { types, derived }, limit: mostLinks })
    return {
      from: endOf(from),
      to: endOf(to),
      paths: chosen.map((nodes) => ({ length: nodes.length - 1, nodes, steps: stepsOf(nodes, links) })),
      hubs: { avoided: hubs === 'avoid', degree: hubDegree },
      query: 'paths',
    }
  },
})

const stepsOf = (nodes: readonly { readonly id: string }[], links: readonly Row<'links-among'>[]) =>
  nodes.slice(1).map((node, index) => {
    const before = nodes[index]?.id ?? ''
    const joins = ({ link }: Row<'links-among'>) =>
      (link.from === before && link.to === node.id) || (link.from === node.id && link.to === before)
    return { from: before, to: node.id, links: links.filter(joins).map(({ link }) => link) }
  })
