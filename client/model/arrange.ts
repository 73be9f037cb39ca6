// Ways to set things out by a rule instead of by force: columns by type, a circle, rings around one thing, a line of time. Pure and exact.

import { type EntityType, entityTypes } from '../../seed/ontology.ts'
import type { EntityBrief, LinkView } from '../../server/contract.ts'
import { span } from './filters.ts'
import { otherEnd, type Point } from './scene.ts'
import { neighbourhood } from './visible.ts'

export interface ArrangeInput {
  readonly nodes: readonly EntityBrief[]
  readonly links: readonly LinkView[]
  /** In the middle of the rings; else the best connected. */
  readonly centre: string | undefined
}

const columnWidth = 190
const rowHeight = 76
const byDegree = (a: EntityBrief, b: EntityBrief) => b.degree - a.degree || (a.id < b.id ? -1 : 1)

/** A column for each type that is there, in the order of the ontology; long ones are broken into several. */
export const columns = ({ nodes }: ArrangeInput): ReadonlyMap<string, Point> => {
  const most = Math.max(8, Math.ceil(2.2 * Math.sqrt(nodes.length)))
  const places = new Map<string, Point>()
  let column = 0
  for (const type of Object.keys(entityTypes) as EntityType[]) {
    const members = nodes.filter((node) => node.type === type).sort(byDegree)
    for (let from = 0; from < members.length; from += most) {
      for (const [row, node] of members.slice(from, from + most).entries()) {
        places.set(node.id, { x: column * columnWidth, y: (row + (column % 2) / 2) * rowHeight })
      }
      column++
    }
  }
  return places
}

/** All on one circle, types together. */
export const circle = ({ nodes }: ArrangeInput): ReadonlyMap<string, Point> => {
  const types = Object.keys(entityTypes)
  const ordered = [...nodes].sort((a, b) => types.indexOf(a.type) - types.indexOf(b.type) || byDegree(a, b))
  const radius = Math.max(160, (ordered.length * 64) / (2 * Math.PI))
  return new Map(ordered.map((node, i) => [node.id, onRing(radius, i, ordered.length)]))
}

const onRing = (radius: number, index: number, count: number): Point => {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}

/** One in the middle, its neighbours around it, theirs around them; what cannot be reached stands on the last ring. */
export const radial = ({ nodes, links, centre }: ArrangeInput): ReadonlyMap<string, Point> => {
  const first = nodes.find((node) => node.id === centre) ?? [...nodes].sort(byDegree)[0]
  if (first === undefined) return new Map()
  const touching = neighbourhood(links)
  const rings: string[][] = [[first.id]]
  const here = new Set(nodes.map((node) => node.id))
  const seen = new Set([first.id])
  for (let ring = rings[0] ?? []; ring.length > 0; ) {
    const next = ring.flatMap((id) => (touching.get(id) ?? []).map((link) => otherEnd(link, id)))
    ring = [...new Set(next)].filter((id) => here.has(id) && !seen.has(id))
    for (const id of ring) seen.add(id)
    if (ring.length > 0) rings.push(ring)
  }
  const apart = nodes.filter((node) => !seen.has(node.id)).map((node) => node.id)
  if (apart.length > 0) rings.push(apart)
  const places = new Map<string, Point>()
  let radius = 0
  for (const [depth, ring] of rings.entries()) {
    radius = depth === 0 ? 0 : Math.max(radius + 130, (ring.length * 70) / (2 * Math.PI))
    for (const [i, id] of ring.entries()) places.set(id, onRing(radius, i, ring.length))
  }
  return places
}

/** The month or, where there are many, the year in which each thing is first known; empty where that is not known. */
export const periods = ({ nodes, links }: ArrangeInput): ReadonlyMap<string, string> => {
  const first = new Map<string, string>()
  for (const link of links) {
    const day = span(link)?.[0]
    if (day === undefined) continue
    for (const id of [link.from, link.to]) if (day < (first.get(id) ?? '9')) first.set(id, day)
  }
  const day = (node: EntityBrief) => first.get(node.id) ?? node.firstSeen ?? ''
  const months = new Set(nodes.map((node) => day(node).slice(0, 7))).size
  return new Map(nodes.map((node) => [node.id, day(node).slice(0, months > longestColumn(nodes) ? 4 : 7)]))
}

const longestColumn = (nodes: readonly EntityBrief[]) => Math.max(6, Math.ceil(Math.sqrt(nodes.length)))

/** From left to right by period; what has none stands on the left. */
export const timeline = (input: ArrangeInput): ReadonlyMap<string, Point> => {
  const most = longestColumn(input.nodes)
  const when = periods(input)
  const groups = new Map<string, EntityBrief[]>()
  for (const node of input.nodes) {
    const period = when.get(node.id) ?? ''
    const members = groups.get(period)
    if (members === undefined) groups.set(period, [node])
    else members.push(node)
  }
  const places = new Map<string, Point>()
  let column = 0
  for (const period of [...groups.keys()].sort()) {
    const members = (groups.get(period) ?? []).sort(byDegree)
    for (const [i, node] of members.entries()) {
      const row = i % most
      const side = row % 2 === 0 ? row / 2 : -(row + 1) / 2
      const at = column + Math.floor(i / most)
      places.set(node.id, { x: at * 150, y: (side + (at % 2) / 2) * 2 * rowHeight })
    }
    column += Math.ceil(members.length / most)
  }
  return stretched(places)
}

/** Drawn apart from top to bottom, up to twice as far, where it is far wider than a screen. */
const stretched = (places: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> => {
  const reach = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 1)
  const points = [...places.values()]
  const tall = 2 * reach(points.map(({ y }) => y))
  const by = Math.min(2, Math.max(1, (0.7 * reach(points.map(({ x }) => x))) / tall))
  return new Map(Array.from(places, ([id, { x, y }]) => [id, { x, y: y * by }]))
}
