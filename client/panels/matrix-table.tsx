// The matrix as a table: heads of rows and columns, a number or a gap in each cell; cells that hold something can be pressed.

import { useMemo } from 'react'
import type { Matrix } from '../../server/contract.ts'
import { useWords } from '../i18n/words.ts'
import { EntityLink } from './entity-link.tsx'
import { useTopicName } from './field-select.tsx'

interface Props {
  readonly matrix: Matrix
  readonly measure: 'projects' | 'money'
  readonly chosen: { readonly row: string; readonly column: string } | undefined
  readonly onChoose: (cell: { readonly row: string; readonly column: string }) => void
}

type Cell = Matrix['cells'][number]

const keyOf = (row: string, column: string) => `${row} ${column}`

/** 0 to 1: how dark a cell is. */
const weightOf = (cell: Cell, measure: Props['measure'], most: number): number => {
  const value = measure === 'projects' ? cell.projects : Math.max(0, ...(cell.totals ?? []).map((each) => +each.amount))
  return most === 0 ? 0 : Math.sqrt(value / most)
}

export const MatrixTable = ({ matrix, measure, chosen, onChoose }: Props) => {
  const { t, n } = useWords()
  const topicName = useTopicName()
  const textOf = useCellText(measure)
  const cells = useMemo(() => new Map(matrix.cells.map((cell) => [keyOf(cell.row, cell.column), cell])), [matrix.cells])
  const gaps = useMemo(() => new Map(matrix.gaps.map((gap) => [keyOf(gap.row, gap.column), gap])), [matrix.gaps])
  const most = Math.max(
    0,
    ...matrix.cells.flatMap((cell) =>
      measure === 'projects' ? [cell.projects] : (cell.totals ?? []).map((total) => +total.amount),
    ),
  )
  return (
    <section className="matrix-frame" aria-label={t('matrix.title')}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t('matrix.funder')}</th>
            {matrix.columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {topicName(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <EntityLink entity={row} />
              </th>
              {matrix.columns.map((column) => {
                const cell = cells.get(keyOf(row.id, column.id))
                const gap = gaps.get(keyOf(row.id, column.id))
                if (cell === undefined)
                  return (
                    <td key={column.id} data-gap={gap !== undefined}>
                      <span title={gap === undefined ? undefined : t('matrix.gap', n(gap.others))}>
                        <span aria-hidden="true">{gap === undefined ? '' : '○'}</span>
                        <span className="unseen">
                          {gap === undefined ? t('matrix.empty') : t('matrix.gap', n(gap.others))}
                        </span>
                      </span>
                    </td>
                  )
                const value = textOf(cell)
                return (
                  <td key={column.id}>
                    <button
                      type="button"
                      className="cell"
                      data-weight={Math.ceil(4 * weightOf(cell, measure, most))}
                      aria-pressed={chosen?.row === row.id && chosen.column === column.id}
                      aria-label={t('matrix.cell', { row: row.name, column: topicName(column.name), value })}
                      onClick={() => onChoose({ row: row.id, column: column.id })}
                    >
                      {value}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const useCellText = (measure: Props['measure']) => {
  const { t, n, count, money } = useWords()
  return (cell: Cell): string => {
    if (measure === 'projects') return count(cell.projects)
    const sums = (cell.totals ?? []).filter((total) => total.grants > 0)
    if (sums.length > 0) return sums.map((total) => money(total.amount, total.currency)).join(t('common.list'))
    return cell.projects > 0 ? t('matrix.projectCount', n(cell.projects)) : t('matrix.unknown')
  }
}
