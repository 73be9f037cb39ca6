// The rows of an answer: numbered, sortable, only those in view drawn; a row opens into a record of its own.

import { useMemo, useState } from 'react'
import type { Cell, CypherAnswer } from '../../../server/contract.ts'
import type { Sorting } from '../../model/table.ts'
import { RowTable } from '../../panels/row-table.tsx'
import { compareCells, kindOf } from '../cells.ts'
import { fill } from '../fill.ts'
import { useConsoleWords } from '../words.ts'
import { CellView } from './cell-view.tsx'
import type { Chosen } from './chosen.ts'

interface Numbered {
  readonly index: number
  readonly cells: readonly Cell[]
}

interface Props {
  readonly answer: CypherAnswer
  readonly chosen: Chosen | undefined
  readonly rowsOfNode: ReadonlyMap<string, readonly number[]>
  readonly onChoose: (chosen: Chosen | undefined) => void
}

const isNumeric = (rows: CypherAnswer['rows'], column: number): boolean => {
  const kinds = new Set(rows.slice(0, 200).map((row) => kindOf(row[column] ?? null)))
  kinds.delete('null')
  return kinds.size === 1 && kinds.has('number')
}

export const AnswerTable = ({ answer, chosen, rowsOfNode, onChoose }: Props) => {
  const { words, count } = useConsoleWords()
  const [sorting, setSorting] = useState<Sorting<string>>({ column: '#', descending: false })
  const columns = useMemo(
    () => [
      { key: '#', label: '#', number: true },
      ...answer.columns.map((label, i) => ({ key: String(i), label, number: isNumeric(answer.rows, i) })),
    ],
    [answer],
  )
  const rows = useMemo(() => {
    const numbered: readonly Numbered[] = answer.rows.map((cells, index) => ({ index, cells }))
    const way = sorting.descending ? -1 : 1
    if (sorting.column === '#') return way === 1 ? numbered : [...numbered].reverse()
    const column = Number(sorting.column)
    return [...numbered].sort(
      (a, b) => way * compareCells(a.cells[column] ?? null, b.cells[column] ?? null) || a.index - b.index,
    )
  }, [answer, sorting])
  const node = chosen?.kind === 'node' ? chosen.id : undefined
  const held = new Set(node === undefined ? [] : rowsOfNode.get(node))
  const isChosen = (index: number) => (chosen?.kind === 'row' ? chosen.row === index : held.has(index))

  const cell = ({ index, cells }: Numbered, column: string) => {
    if (column !== '#')
      return (
        <CellView
          cell={cells[Number(column)] ?? null}
          chosen={node}
          onNode={(id) => onChoose(id === node ? undefined : { kind: 'node', id })}
        />
      )
    const open = chosen?.kind === 'row' && chosen.row === index
    return (
      <button
        type="button"
        className="cell-number"
        aria-label={fill(words.result.row, { n: index + 1 })}
        aria-pressed={open}
        onClick={() => onChoose(open ? undefined : { kind: 'row', row: index })}
      >
        {count(index + 1)}
      </button>
    )
  }

  return (
    <RowTable
      label={words.result.table}
      columns={columns}
      sorting={sorting}
      onSort={setSorting}
      rows={rows}
      rowKey={({ index }) => String(index)}
      isSelected={({ index }) => isChosen(index)}
      cell={cell}
      onPoint={() => undefined}
    />
  )
}
