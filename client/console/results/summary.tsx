// How long it took, how many rows came, what was cut off at which limit, and what the database remarked.

import type { CypherAnswer, Notice } from '../../../server/contract.ts'
import { fill } from '../fill.ts'
import { useConsoleWords } from '../words.ts'

const cuts = ['rows', 'bytes', 'depth', 'graph'] as const

export const AnswerSummary = ({ answer }: { readonly answer: Pick<CypherAnswer, 'summary' | 'notices'> }) => {
  const { words, count } = useConsoleWords()
  const { time, rows, cut } = answer.summary
  const told = cuts.flatMap((kind) => {
    const limit = cut[kind]
    if (limit === undefined) return []
    return [fill(words.cut[kind], { n: count(kind === 'bytes' ? Math.round(limit / 1_000_000) : limit) })]
  })
  return (
    <div className="answer-summary">
      <p className="answer-counts" role="status">
        {fill(words.result.rows, { n: count(rows) })} · {fill(words.result.time, { n: count(Math.round(time)) })}
      </p>
      {told.length > 0 && (
        <p className="answer-cut">
          <strong>{words.cut.title}</strong> {told.join(' ')}
        </p>
      )}
      <Notices notices={answer.notices} />
    </div>
  )
}

export const Notices = ({ notices }: { readonly notices: readonly Notice[] }) => {
  const { words, count } = useConsoleWords()
  if (notices.length === 0) return null
  return (
    <details className="notices">
      <summary>
        {words.result.notices} <small>{count(notices.length)}</small>
      </summary>
      <ul>
        {notices.map(({ title, detail, position }) => (
          <li key={`${title} ${detail} ${position?.offset}`} lang="en">
            <strong>{title}</strong> {detail}
          </li>
        ))}
      </ul>
    </details>
  )
}
