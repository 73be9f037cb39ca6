// A table of many rows of one height: a real table for screen readers, of which only the rows in view are drawn.

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../i18n/words.ts'
import type { Sorting } from '../model/table.ts'

interface Props<Row, Column extends string> {
  readonly label: string
  readonly columns: readonly { readonly key: Column; readonly label: string; readonly number: boolean }[]
  readonly sorting: Sorting<Column>
  readonly onSort: (sorting: Sorting<Column>) => void
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly isSelected: (row: Row) => boolean
  readonly cell: (row: Row, column: Column) => ReactNode
  readonly onPoint: (row: Row | undefined) => void
}

const rowHeight = 32
const spare = 8

export const RowTable = <Row, Column extends string>(props: Props<Row, Column>) => {
  const { label, columns, sorting, onSort, rows, rowKey, isSelected, cell, onPoint } = props
  const { t } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 400 })

  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [])

  const first = Math.max(0, Math.floor(view.top / rowHeight) - spare)
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / rowHeight) + spare)
  const sort = (column: Column, number: boolean) =>
    onSort({ column, descending: sorting.column === column ? !sorting.descending : number })

  return (
    <div className="row-frame" ref={frame}>
      <div style={{ paddingBlock: `${first * rowHeight}px ${(rows.length - last) * rowHeight}px` }}>
        <table aria-label={label} aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map(({ key, label: name, number }) => {
                const here = sorting.column === key
                return (
                  <th
                    key={key}
                    scope="col"
                    data-number={number}
                    aria-sort={here ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
                  >
                    <button type="button" onClick={() => sort(key, number)}>
                      {name}
                      <span aria-hidden="true">{here ? (sorting.descending ? '↓' : '↑') : ''}</span>
                    </button>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {rows.slice(first, last).map((row, i) => (
              <tr
                key={rowKey(row)}
                aria-rowindex={first + i + 2}
                data-selected={isSelected(row)}
                onMouseEnter={() => onPoint(row)}
                onMouseLeave={() => onPoint(undefined)}
              >
                {columns.map(({ key, number }) => (
                  <td key={key} data-number={number}>
                    {cell(row, key)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className="empty">{t('table.empty')}</p>}
    </div>
  )
}
