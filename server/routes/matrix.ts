// GET /matrix: funders against topics or places, by projects or money; the empty cells are the gaps.

import { type Matrix, matrixQuerySchema, matrixSchema } from '../contract.ts'
import { nothing } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { totalsOf } from '../money/totals.ts'
import { read } from '../neo4j/read.ts'
import type { Row } from '../queries/rows.ts'

const funderTypes = [
  'Foundation',
  'Company',
  'GovernmentBody',
  'SocialOrganization',
  'ResearchBody',
  'Hospital',
  'Person',
]
const mostCells = 10_000
/** Funders looked at for each row that is shown: the best connected need not do most of what the columns are about. */
const looksPerRow = 3
const mostGaps = 200

type Cell = Row<'matrix-projects'>

/** The columns with the most in them, over all rows. */
const fullestColumns = (cells: readonly Cell[], limit: number) => {
  const columns = new Map<string, { name: string; projects: number }>()
  for (const { column, name, projects } of cells)
    columns.set(column, { name, projects: (columns.get(column)?.projects ?? 0) + projects })
  return [...columns]
    .sort(([idA, a], [idB, b]) => b.projects - a.projects || (idA < idB ? -1 : 1))
    .slice(0, limit)
    .map(([id, { name }]) => ({ id, name }))
}

/** The rows with the most in them; where they have the same, in the order given. */
const fullestRows = (found: readonly Row<'matrix-funders'>[], cells: readonly Cell[], limit: number) => {
  const projects = new Map<string, number>()
  for (const cell of cells) projects.set(cell.row, (projects.get(cell.row) ?? 0) + cell.projects)
  return [...found].sort((a, b) => (projects.get(b.id) ?? 0) - (projects.get(a.id) ?? 0)).slice(0, limit)
}

const keyOf = (row: string, column: string) => `${row}\n${column}`

const sortsByCell = (money: readonly Row<'matrix-money'>[]) => {
  const cells = new Map<string, Row<'matrix-money'>[]>()
  for (const sort of money) {
    const key = keyOf(sort.row, sort.column)
    cells.set(key, [...(cells.get(key) ?? []), sort])
  }
  return cells
}

const gapsOf = (rows: Matrix['rows'], columns: Matrix['columns'], cells: Matrix['cells']): Matrix['gaps'] => {
  const full = new Set(cells.map(({ row, column }) => keyOf(row, column)))
  return columns
    .flatMap((column) => {
      const others = cells.filter((cell) => cell.column === column.id).length
      return rows
        .filter((row) => !full.has(keyOf(row.id, column.id)))
        .map((row) => ({ row: row.id, column: column.id, others }))
    })
    .sort((a, b) => b.others - a.others)
    .slice(0, mostGaps)
}

export const matrixRoute = jsonRoute({
  path: '/matrix',
  summary: 'Funders against topics or places, by projects or money, and the gaps',
  tag: 'questions',
  query: matrixQuerySchema,
  parts: nothing,
  answer: matrixSchema,
  handle: async ({ query }, { database }) => {
    const found = query.funders
      ? await read(database, 'scene-ids', { ids: query.funders })
      : await read(database, 'matrix-funders', {
          types: query.types ?? funderTypes,
          limit: query.rowLimit * looksPerRow,
        })
    const label = query.columns === 'topics' ? 'Topic' : 'Place'
    const among = (rows: typeof found) => ({
      ids: rows.map(({ id }) => id),
      columns: { label, ids: query.fields },
      limit: mostCells,
    })
    const all = await read(database, 'matrix-projects', among(found))
    const chosen = query.funders ? found.slice(0, query.rowLimit) : fullestRows(found, all, query.rowLimit)
    const rows = chosen.map(({ id, type, name }) => ({ id, type, name }))
    const money = query.measure === 'money' ? await read(database, 'matrix-money', among(chosen)) : undefined
    const named = new Set(rows.map(({ id }) => id))
    const projects = all.filter(({ row }) => named.has(row))
    const columns = fullestColumns(projects, query.columnLimit).map((column) => ({ ...column, type: label }) as const)
    const sorts = money && sortsByCell(money)
    const shown = new Set(columns.map(({ id }) => id))
    const cells = projects
      .filter(({ column }) => shown.has(column))
      .map(({ row, column, projects: number }) => ({
        row,
        column,
        projects: number,
        ...(sorts ? { totals: totalsOf(sorts.get(keyOf(row, column)) ?? []) } : {}),
      }))
    return {
      rows,
      columns,
      cells,
      gaps: gapsOf(rows, columns, cells),
      query: query.measure === 'money' ? 'matrix-money' : 'matrix-projects',
    }
  },
})
