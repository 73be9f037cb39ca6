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
  entity: EntityBrief
}

export interface LinkAttributes {
  size: number
  color: string
  bend: number
  dashed: boolean
  arrow: boolean
  type: 'link' | 'line'
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
  entity,
})

const linkLook = (link: LinkView, bend: number, few: boolean, palette: Palette) => ({
  size: few ? 1 + Math.min(2, 0.5 * ((link.derived ? (link.weight ?? 1) : link.documents) - 1)) : 1,
  color: palette.links[familyOf(link.type)],
  bend,
  dashed: link.derived,
  arrow: isDirected(link.type),
  type: few ? ('link' as const) : ('line' as const),
  link,
})

/** Telling sigma of what stays as it is would have it draw everything anew. */
const differs = <Look extends object>(now: Look, next: Look): boolean =>
  (Object.keys(next) as (keyof Look)[]).some((key) => now[key] !== next[key])

/** Answers whether anything came or went; positions of things already there are left to the motion. */
export const syncGraph = (graph: SceneGraph, view: CanvasView, palette: Palette): boolean => {
  const nodes = new Map(view.nodes.map((node) => [node.id, node]))
  const links = new Map(view.links.map((link) => [link.id, link]))
  const before = graph.order + graph.size
  for (const id of graph.edges()) if (!links.has(id)) graph.dropEdge(id)
  for (const id of graph.nodes()) if (!nodes.has(id)) graph.dropNode(id)
  let changed = graph.order + graph.size !== before
  const most = view.nodes.reduce((highest, { degree }) => Math.max(highest, degree), 1)
  for (const entity of nodes.values()) {
    const look = nodeLook(entity, view.look, most, palette)
    if (graph.hasNode(entity.id)) {
      if (differs(graph.getNodeAttributes(entity.id), look)) graph.mergeNodeAttributes(entity.id, look)
    } else {
      graph.addNode(entity.id, { ...startOf(graph, view, entity.id), ...look })
      changed = true
    }
  }
  const few = view.links.length <= fewLinks
  const bend = few ? bends(view.links) : new Map<string, number>()
  for (const link of links.values()) {
    const look = linkLook(link, bend.get(link.id) ?? 0, few, palette)
    if (graph.hasEdge(link.id)) {
      if (differs(graph.getEdgeAttributes(link.id), look)) graph.mergeEdgeAttributes(link.id, look)
    } else {
      graph.addEdgeWithKey(link.id, link.from, link.to, look)
      changed = true
    }
  }
  return changed
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
