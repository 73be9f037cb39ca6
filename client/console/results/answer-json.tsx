// The rows as JSON: the first of them to read, all of them in the file.

import type { CypherAnswer } from '../../../server/contract.ts'
import { plainRows } from '../cells.ts'
import { fill } from '../fill.ts'
import { useConsoleWords } from '../words.ts'

const shown = 100

export const AnswerJson = ({ answer }: { readonly answer: CypherAnswer }) => {
  const { words, count } = useConsoleWords()
  const { columns, rows } = answer
  return (
    <section className="json" aria-label={words.result.json}>
      {rows.length > shown && <p className="hint">{fill(words.result.jsonCut, { n: count(shown) })}</p>}
      <pre>{JSON.stringify(plainRows({ columns, rows: rows.slice(0, shown) }), null, 2)}</pre>
    </section>
  )
}
