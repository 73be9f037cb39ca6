// A generated graph as the file of a scene, laid out: as many things and links as asked for, the best connected first.

import { settle } from '../../client/layout/settle.ts'
import { place } from '../../client/model/placement.ts'
import { byId, emptyScene, type Point } from '../../client/model/scene.ts'
import { writeScene } from '../../client/model/scene-file.ts'
import { buildGraph } from '../../seed/load/build/graph.ts'
import type { EntityBrief, LinkView } from '../../server/contract.ts'
import { generate } from './generate.ts'

export interface SceneSize {
  readonly nodes: number
  readonly links: number
}

const laidOut = (nodes: readonly EntityBrief[], links: readonly LinkView[]): ReadonlyMap<string, Point> => {
  const index = new Map(nodes.map(({ id }, i) => [id, i]))
  const start = place(index.keys(), links, new Map())
  const places = settle(
    {
      positions: Float32Array.from([...start.values()].flatMap(({ x, y }) => [x, y])),
      fixed: new Uint8Array(nodes.length),
      links: Float32Array.from(links.flatMap(({ from, to }) => [index.get(from) ?? 0, index.get(to) ?? 0, 1])),
      room: { width: 24, height: 24 },
    },
    () => undefined,
  )
  return new Map(nodes.map(({ id }, i) => [id, { x: places[2 * i] ?? 0, y: places[2 * i + 1] ?? 0 }]))
}

/** The same text for the same size. */
export const sceneFile = ({ nodes: nodeCount, links: linkCount }: SceneSize): string => {
  // About 2.1 links a fact come of it, with those that are derived.
  const graph = buildGraph(generate({ entities: nodeCount * 1.05, facts: Math.ceil(linkCount / 1.9) }))
  const nodes = [...graph.entities]
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, nodeCount)
    .map(({ id, type, name, documents, degree, firstSeen, lastSeen }): EntityBrief => {
      const seen = { ...(firstSeen !== undefined && { firstSeen }), ...(lastSeen !== undefined && { lastSeen }) }
      return { id, type, name, documents, degree, ...seen }
    })
  const kept = byId(nodes)
  const links = graph.links
    .filter(({ from, to }) => kept.has(from) && kept.has(to))
    .slice(0, linkCount)
    .map(({ claims, grants: _grants, basis, projects, ...link }): LinkView => {
      const shared = { ...(basis !== undefined && { basis: [...basis] }), ...(projects && { projects: [...projects] }) }
      return { ...link, ...shared, claims: claims.length }
    })
  if (nodes.length < nodeCount || links.length < linkCount) {
    throw new Error(`only ${nodes.length} things and ${links.length} links were generated`)
  }
  return writeScene({ ...emptyScene, nodes: kept, links: byId(links), positions: laidOut(nodes, links) })
}
