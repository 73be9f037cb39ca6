// A row, whole: every column with its value in full, each to be copied.

import type { Cell } from '../../../server/contract.ts'
import { IconButton, TextButton } from '../../panels/controls.tsx'
import { kindOf, plainOf, textOf } from '../cells.ts'
import { fill } from '../fill.ts'
import { useConsoleWords } from '../words.ts'
import { useCopy } from './copy.ts'

const compound = new Set(['list', 'map', 'node', 'link', 'path'])

/** As it is shown and copied. */
const wholeOf = (cell: Cell): string =>
  compound.has(kindOf(cell)) ? JSON.stringify(plainOf(cell), null, 2) : textOf(cell)

interface Props {
  readonly row: number
  readonly columns: readonly string[]
  readonly cells: readonly Cell[]
  readonly say: (text: string) => void
  readonly onClose: () => void
}

export const RecordPanel = ({ row, columns, cells, say, onClose }: Props) => {
  const { words, count } = useConsoleWords()
  const copy = useCopy(say)
  return (
    <aside className="record" aria-label={words.result.record}>
      <header>
        <h2>{fill(words.result.row, { n: count(row + 1) })}</h2>
        <IconButton icon="close" label={words.result.close} onPress={onClose} />
      </header>
      <dl>
        {columns.map((column, i) => {
          const cell = cells[i] ?? null
          return (
            <div key={column}>
              <dt>
                {column} <small>{words.kinds[kindOf(cell)]}</small>
                <TextButton kind="link" label={`${words.result.copy} ${column}`} onPress={() => copy(wholeOf(cell))}>
                  {words.result.copy}
                </TextButton>
              </dt>
              <dd data-kind={kindOf(cell)}>{wholeOf(cell)}</dd>
            </div>
          )
        })}
      </dl>
    </aside>
  )
}
