// The nodes and links that an answer's rows hold, each once, under our own ids: what a canvas needs of them.

import type { Node, Relationship } from 'neo4j-driver'
import type { CypherAnswer } from '../../contract/console.ts'

type Graph = CypherAnswer['graph']

export interface Found {
  /** Notes a node and gives its id: its property `id` where it has one that is no other node's, else one made up for this answer. */
  readonly node: (node: Node) => string
  readonly link: (link: Relationship) => string
  /** The database's own ids of links' ends that no row holds. */
  readonly missingEnds: () => string[]
  readonly graph: () => Graph
  /** Whether more was met than the graph may hold. */
  readonly isFull: () => boolean
}

const nameOf = ({ properties }: Node): string | undefined => {
  const name: unknown = properties.name ?? properties.title
  return typeof name === 'string' ? name.slice(0, 200) : undefined
}

/** @param most nodes and links together */
export const createFound = (most: number): Found => {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  const nodes = new Map<string, Graph['nodes'][number]>()
  const links = new Map<string, Relationship>()
  let full = false

  const idOf = (key: string, own: unknown): string => {
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = typeof own === 'string' && own !== '' && !taken.has(own) ? own : `#${ids.size + 1}`
    ids.set(key, id)
    taken.add(id)
    return id
  }

  const hasRoom = () => {
    const room = nodes.size + links.size < most
    full ||= !room
    return room
  }

  const node = (one: Node): string => {
    const id = idOf(`node ${one.elementId}`, one.properties.id)
    if (!nodes.has(one.elementId) && hasRoom()) {
      const name = nameOf(one)
      nodes.set(one.elementId, { id, labels: one.labels, ...(name === undefined ? {} : { name }) })
    }
    return id
  }

  const link = (one: Relationship): string => {
    if (!links.has(one.elementId) && hasRoom()) links.set(one.elementId, one)
    return idOf(`link ${one.elementId}`, one.properties.id)
  }

  const graph = (): Graph => ({
    nodes: [...nodes.values()],
    links: [...links.values()].flatMap((one) => {
      const from = nodes.get(one.startNodeElementId)?.id
      const to = nodes.get(one.endNodeElementId)?.id
      if (from === undefined || to === undefined) return []
      return [{ id: link(one), type: one.type, from, to }]
    }),
  })

  const missingEnds = () => {
    const ends = [...links.values()].flatMap((one) => [one.startNodeElementId, one.endNodeElementId])
    return [...new Set(ends)].filter((end) => !nodes.has(end))
  }

  return { node, link, missingEnds, graph, isFull: () => full }
}
