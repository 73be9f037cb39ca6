// Keeps sigma's graph in step with the scene: adds, changes and removes only what differs.

import { MultiDirectedGraph } from 'graphology'
import type { EntityType } from '../../seed/ontology.ts'
import type { EntityBrief, LinkView } from '../../server/contract.ts'
import { bends } from '../model/bends.ts'
import { familyOf, isDirected } from '../model/families.ts'
import { type Mark, markOf } from '../model/shapes.ts'
import { type Look, radiusOf } from '../model/sizes.ts'
import type { Palette } from './palette.ts'
import type { CanvasView } from './view.ts'

export interface NodeAttributes {
  x: number
  y: number
  size: number
  color: string
  paper: string
  mark: Mark
  hidden: boolean
  /** The last turn of showing and hiding in which it was to be seen. */
  turn: number
  entity: EntityBrief
}

export interface LinkAttributes {
  size: number
  color: string
  bend: number
  dashed: boolean
  arrow: boolean
  type: 'link' | 'line'
  hidden: boolean
  turn: number
  link: LinkView
}

export type SceneGraph = MultiDirectedGraph<NodeAttributes, LinkAttributes>

/** Above this many links they are plain lines without heads, and are not asked about under the pointer. */
export const fewLinks = 2500

export const createSceneGraph = (): SceneGraph => new MultiDirectedGraph<NodeAttributes, LinkAttributes>()

/** Colours of types that are told apart best, for groups to take turns with. */
const groupColours: readonly EntityType[] = [
  'Foundation',
  'Company',
  'Hospital',
  'GovernmentBody',
  'SocialOrganization',
  'ResearchBody',
  'Place',
  'Project',
]

const colourOf = (entity: EntityBrief, { groups }: Look, palette: Palette): string => {
  const group = groups?.get(entity.id)
  return palette.types[(group === undefined ? undefined : groupColours[group % groupColours.length]) ?? entity.type]
}

const sizeOf = (entity: EntityBrief, { sizes }: Look, most: number): number => {
  const share = sizes?.get(entity.id)
  return share === undefined ? radiusOf(entity, most) : 4 + 11 * share
}

const nodeLook = (entity: EntityBrief, look: Look, most: number, palette: Palette) => ({
  size: sizeOf(entity, look, most),
  color: colourOf(entity, look, palette),
  paper: palette.paper,
  mark: markOf(entity.type),
  hidden: false,
  entity,
})

const linkLook = (link: LinkView, bend: number, few: boolean, palette: Palette) => ({
  size: few ? 1 + Math.min(2, 0.5 * ((link.derived ? (link.weight ?? 1) : link.documents) - 1)) : 1,
  color: palette.links[familyOf(link.type)],
  bend,
  dashed: link.derived,
  arrow: isDirected(link.type),
  type: few ? ('link' as const) : ('line' as const),
  hidden: false,
  link,
})

/** Telling sigma of what stays as it is would have it draw everything anew. */
const differs = <Look extends object>(now: Look, next: Look): boolean =>
  (Object.keys(next) as (keyof Look)[]).some((key) => now[key] !== next[key])

/** Whether the thing or link is there to be seen. */
export const isShown = (graph: SceneGraph, id: string): boolean =>
  graph.hasNode(id) ? !graph.getNodeAttribute(id, 'hidden') : graph.hasEdge(id) && !graph.getEdgeAttribute(id, 'hidden')

let turn = 0

export interface Flipped {
  readonly nodes: string[]
  readonly edges: string[]
}

/** Shows and hides what is there already, and answers what changed; undefined, and nothing done, where a view differs from the one before in more. */
export const flip = (graph: SceneGraph, before: CanvasView, view: CanvasView): Flipped | undefined => {
  const { held, look } = view
  if (held === undefined || held !== before.held || look !== before.look) return undefined
  if (view.links.length <= fewLinks || before.links.length <= fewLinks) return undefined
  // Numbers on the things themselves: sets of so many names would take longer than all the rest.
  turn += 1
  for (const { id } of view.nodes) {
    if (!graph.hasNode(id)) return undefined
    graph.getNodeAttributes(id).turn = turn
  }
  for (const { id } of view.links) {
    if (!graph.hasEdge(id)) return undefined
    graph.getEdgeAttributes(id).turn = turn
  }
  const flipped: Flipped = { nodes: [], edges: [] }
  const differ = (into: string[]) => (id: string, attributes: { hidden: boolean; turn: number }) => {
    if (attributes.hidden === (attributes.turn !== turn)) return
    attributes.hidden = !attributes.hidden
    into.push(id)
  }
  graph.forEachNode(differ(flipped.nodes))
  graph.forEachEdge(differ(flipped.edges))
  return flipped
}

/** Positions of things already there are left to the motion. */
export const syncGraph = (graph: SceneGraph, view: CanvasView, palette: Palette): void => {
  const nodes = new Map(view.nodes.map((node) => [node.id, node]))
  const links = new Map(view.links.map((link) => [link.id, link]))
  let most = view.nodes.reduce((highest, { degree }) => Math.max(highest, degree), 1)
  for (const id of graph.edges()) {
    if (links.has(id)) continue
    if (view.held?.links.has(id)) graph.setEdgeAttribute(id, 'hidden', true)
    else graph.dropEdge(id)
  }
  for (const id of graph.nodes()) {
    if (nodes.has(id)) continue
    if (!view.held?.nodes.has(id)) graph.dropNode(id)
    else {
      graph.setNodeAttribute(id, 'hidden', true)
      most = Math.max(most, graph.getNodeAttribute(id, 'entity').degree)
    }
  }
  for (const entity of nodes.values()) {
    const look = nodeLook(entity, view.look, most, palette)
    if (graph.hasNode(entity.id)) {
      if (differs(graph.getNodeAttributes(entity.id), look)) graph.mergeNodeAttributes(entity.id, look)
    } else {
      graph.addNode(entity.id, { ...startOf(graph, view, entity.id), turn, ...look })
    }
  }
  const few = view.links.length <= fewLinks
  const bend = few ? bends(view.links) : new Map<string, number>()
  for (const link of links.values()) {
    const look = linkLook(link, bend.get(link.id) ?? 0, few, palette)
    if (graph.hasEdge(link.id)) {
      if (differs(graph.getEdgeAttributes(link.id), look)) graph.mergeEdgeAttributes(link.id, look)
    } else {
      graph.addEdgeWithKey(link.id, link.from, link.to, { turn, ...look })
    }
  }
}

/** A newcomer comes out of a neighbour that is already drawn, else it stands at its place from the start. */
const startOf = (graph: SceneGraph, view: CanvasView, id: string): { x: number; y: number } => {
  const place = view.positions.get(id) ?? { x: 0, y: 0 }
  const many = view.nodes.length > 1000
  const link = many
    ? undefined
    : view.links.find(
        (each) => (each.from === id && graph.hasNode(each.to)) || (each.to === id && graph.hasNode(each.from)),
      )
  if (link === undefined) return { x: place.x, y: -place.y }
  const { x, y } = graph.getNodeAttributes(link.from === id ? link.to : link.from)
  return { x, y }
}
