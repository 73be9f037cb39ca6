// The cells of an answer: what kind each is, how it reads in one line, how it goes into a file, how two are ordered. Pure.

import type { Cell, CypherAnswer, LinkCell, NodeCell } from '../../server/contract.ts'

export type Kind =
  | 'null'
  | 'text'
  | 'number'
  | 'boolean'
  | 'list'
  | 'map'
  | 'node'
  | 'link'
  | 'path'
  | 'time'
  | 'point'
  | 'bytes'
  | 'deeper'

type Tagged = Extract<Cell, { readonly $: string }>
type Plain = { readonly [key: string]: Cell }

const isTagged = (cell: Tagged | Plain): cell is Tagged => typeof cell.$ === 'string'
const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell)

/** A cell with its form named, so that a switch sees every case. */
export type Shaped =
  | { readonly as: 'scalar'; readonly value: string | number | boolean | null }
  | { readonly as: 'list'; readonly items: readonly Cell[] }
  | { readonly as: 'map'; readonly entries: readonly (readonly [string, Cell])[] }
  | { readonly as: 'tagged'; readonly cell: Exclude<Tagged, { readonly $: 'map' }> }

export const shapeOf = (cell: Cell): Shaped => {
  if (cell === null || typeof cell !== 'object') return { as: 'scalar', value: cell }
  if (isList(cell)) return { as: 'list', items: cell }
  const item: Tagged | Plain = cell
  if (!isTagged(item)) return { as: 'map', entries: Object.entries(item) }
  if (item.$ === 'map') return { as: 'map', entries: Object.entries(item.value) }
  return { as: 'tagged', cell: item }
}

const taggedKinds = {
  node: 'node',
  link: 'link',
  path: 'path',
  point: 'point',
  deeper: 'deeper',
  integer: 'number',
  float: 'number',
  bytes: 'bytes',
  date: 'time',
  time: 'time',
  localtime: 'time',
  datetime: 'time',
  localdatetime: 'time',
  duration: 'time',
} as const satisfies Record<Exclude<Tagged['$'], 'map'>, Kind>

export const kindOf = (cell: Cell): Kind => {
  const shape = shapeOf(cell)
  switch (shape.as) {
    case 'scalar':
      if (shape.value === null) return 'null'
      return typeof shape.value === 'string' ? 'text' : typeof shape.value === 'number' ? 'number' : 'boolean'
    case 'list':
    case 'map':
      return shape.as
    case 'tagged':
      return taggedKinds[shape.cell.$]
  }
}

/** A node's name, or what else tells it apart. */
export const nodeName = (node: NodeCell): string => {
  const { name, title } = node.properties
  if (typeof name === 'string') return name
  return typeof title === 'string' ? title : `${node.labels.at(-1) ?? ''} ${node.id}`.trim()
}

const scalarText = (value: string | number | boolean | null): string => (value === null ? 'null' : String(value))
const linkText = (link: LinkCell): string => `[:${link.type}]`

const pathText = (nodes: readonly NodeCell[], links: readonly LinkCell[]): string =>
  nodes
    .map((node, i) => {
      const link = links[i]
      return link === undefined ? nodeName(node) : `${nodeName(node)} –${link.type}– `
    })
    .join('')

/** The cell in one line, whole. */
export const textOf = (cell: Cell): string => {
  const shape = shapeOf(cell)
  switch (shape.as) {
    case 'scalar':
      return scalarText(shape.value)
    case 'list':
      return `[${shape.items.map(textOf).join(', ')}]`
    case 'map':
      return `{${shape.entries.map(([key, item]) => `${key}: ${textOf(item)}`).join(', ')}}`
    case 'tagged':
      switch (shape.cell.$) {
        case 'node':
          return nodeName(shape.cell)
        case 'link':
          return linkText(shape.cell)
        case 'path':
          return pathText(shape.cell.nodes, shape.cell.links)
        case 'deeper':
          return '…'
        default:
          return shape.cell.value
      }
  }
}

/** As plain JSON: values that JSON has no form for are their texts, so that no digit is lost. */
export const plainOf = (cell: Cell): unknown => {
  const shape = shapeOf(cell)
  switch (shape.as) {
    case 'scalar':
      return shape.value
    case 'list':
      return shape.items.map(plainOf)
    case 'map':
      return Object.fromEntries(shape.entries.map(([key, item]) => [key, plainOf(item)]))
    case 'tagged': {
      const tagged = shape.cell
      switch (tagged.$) {
        case 'node':
          return { labels: tagged.labels, ...plainProperties(tagged.properties) }
        case 'link':
          return { type: tagged.type, ...plainProperties(tagged.properties) }
        case 'path':
          return { nodes: tagged.nodes.map(plainOf), links: tagged.links.map(plainOf) }
        case 'deeper':
          return '…'
        default:
          return tagged.value
      }
    }
  }
}

const plainProperties = (properties: Plain) => ({
  properties: Object.fromEntries(Object.entries(properties).map(([key, item]) => [key, plainOf(item)])),
})

/** Rows as objects by column, as plain JSON. */
export const plainRows = ({ columns, rows }: Pick<CypherAnswer, 'columns' | 'rows'>): readonly object[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, plainOf(row[i] ?? null)])))

/** A field of a spreadsheet: numbers stay numbers, to the last digit; what has parts is JSON; nothing is empty. */
export const fieldOf = (cell: Cell): string | number | bigint | undefined => {
  const shape = shapeOf(cell)
  switch (shape.as) {
    case 'scalar':
      return shape.value === null ? undefined : typeof shape.value === 'number' ? shape.value : String(shape.value)
    case 'list':
      return shape.items.every((item) => typeof item === 'string')
        ? shape.items.join('; ')
        : JSON.stringify(plainOf(cell))
    case 'map':
      return JSON.stringify(plainOf(cell))
    case 'tagged':
      return shape.cell.$ === 'integer' ? BigInt(shape.cell.value) : textOf(cell)
  }
}

/** Ids of the nodes anywhere in a cell. */
export const nodesIn = (cell: Cell): readonly string[] => {
  const shape = shapeOf(cell)
  switch (shape.as) {
    case 'scalar':
      return []
    case 'list':
      return shape.items.flatMap(nodesIn)
    case 'map':
      return shape.entries.flatMap(([, item]) => nodesIn(item))
    case 'tagged':
      if (shape.cell.$ === 'node') return [shape.cell.id]
      return shape.cell.$ === 'path' ? shape.cell.nodes.map(({ id }) => id) : []
  }
}

const numberIn = (cell: Cell): number | bigint | undefined => {
  const field = kindOf(cell) === 'number' ? fieldOf(cell) : undefined
  if (typeof field !== 'string') return field
  return field === 'Infinity' || field === '-Infinity' ? Number(field) : undefined
}

/** Orders two cells for a sorted column: numbers by size, everything else by its text, what is missing last. */
export const compareCells = (a: Cell, b: Cell): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const [x, y] = [numberIn(a), numberIn(b)]
  if (x !== undefined && y !== undefined) return x < y ? -1 : x > y ? 1 : 0
  return textOf(a).localeCompare(textOf(b), 'zh-CN')
}
