// Values of the database as cells of an answer, and the nodes and links met on the way. What a value is, its class says: the driver's own
// questions (isNode and the like) ask for a key, which any map may carry.

import neo4j, { type Integer, type Node, type Path, type Point, type Relationship } from 'neo4j-driver'
import type { Cell, LinkCell, NodeCell, textKinds } from '../../contract/console.ts'
import type { Found } from './found.ts'

/** Turns values into cells; `cutDepth` tells whether one was nested too deeply to show whole. */
export interface Cells {
  readonly toCell: (value: unknown) => Cell
  readonly cutDepth: () => boolean
}

const text = (kind: (typeof textKinds)[number], value: unknown): Cell => ({ $: kind, value: String(value) })

const numberCell = (value: number): Cell => (Number.isFinite(value) ? value : text('float', value))
const { types } = neo4j

const integerCell = (value: Integer): Cell => (value.inSafeRange() ? value.toNumber() : text('integer', value))

/** As an expression of Cypher, to be pasted into the next statement. */
const pointText = ({ srid, x, y, z }: Point): string =>
  `point({srid: ${srid}, x: ${x}, y: ${y}${z === undefined ? '' : `, z: ${z}`}})`

/** The driver ends a duration without time in `T`, which ISO 8601 does not know. */
const durationText = (value: object): string => {
  const text = String(value).replace(/T$/, '')
  return text === 'P' ? 'PT0S' : text
}

const temporal = (value: object): Cell | undefined => {
  if (value instanceof types.Date) return text('date', value)
  if (value instanceof types.DateTime) return text('datetime', value)
  if (value instanceof types.LocalDateTime) return text('localdatetime', value)
  if (value instanceof types.Time) return text('time', value)
  if (value instanceof types.LocalTime) return text('localtime', value)
  if (value instanceof types.Duration) return text('duration', durationText(value))
  return undefined
}

/** @param deepest levels of lists and maps that are shown */
export const createCells = (found: Found, deepest: number): Cells => {
  let isCut = false

  const properties = (map: object, depth: number): Record<string, Cell> =>
    Object.fromEntries(Object.entries(map).map(([key, item]) => [key, cell(item, depth)]))

  const node = (value: Node, depth: number): NodeCell => ({
    $: 'node',
    id: found.node(value),
    labels: value.labels,
    properties: properties(value.properties, depth + 1),
  })

  const link = (value: Relationship, depth: number): LinkCell => ({
    $: 'link',
    id: found.link(value),
    type: value.type,
    properties: properties(value.properties, depth + 1),
  })

  const path = (value: Path, depth: number): Cell => ({
    $: 'path',
    nodes: [value.start, ...value.segments.map((segment) => segment.end)].map((one) => node(one, depth)),
    links: value.segments.map((segment) => link(segment.relationship, depth)),
  })

  const compound = (value: object, depth: number): Cell => {
    if (value instanceof types.Node) return node(value, depth)
    if (value instanceof types.Relationship) return link(value, depth)
    if (value instanceof types.Path) return path(value, depth)
    if (value instanceof types.Point) return { $: 'point', srid: Number(value.srid), value: pointText(value) }
    if (value instanceof Int8Array) return text('bytes', Buffer.from(value).toString('hex'))
    if (depth >= deepest) {
      isCut = true
      return { $: 'deeper' }
    }
    if (Array.isArray(value)) return value.map((item) => cell(item, depth + 1))
    const map = properties(value, depth + 1)
    return '$' in map ? { $: 'map', value: map } : map
  }

  const cell = (value: unknown, depth: number): Cell => {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value
      case 'number':
        return numberCell(value)
      case 'object':
        if (value === null) return null
        return value instanceof types.Integer ? integerCell(value) : (temporal(value) ?? compound(value, depth))
      default:
        return null
    }
  }

  return { toCell: (value) => cell(value, 0), cutDepth: () => isCut }
}
