// What was run before, the latest first.

import { Button } from 'react-aria-components/Button'
import { TextButton } from '../../panels/controls.tsx'
import { fill } from '../fill.ts'
import type { Run } from '../shelf.ts'
import { useConsoleWords } from '../words.ts'

interface Props {
  readonly runs: readonly Run[]
  readonly onOpen: (run: Run) => void
  readonly onClear: () => void
}

export const HistoryPanel = ({ runs, onOpen, onClear }: Props) => {
  const { words, language, count } = useConsoleWords()
  const time = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  })
  if (runs.length === 0) return <p className="hint side-list">{words.history.none}</p>
  return (
    <div className="side-list">
      <ul>
        {runs.map((run) => (
          <li key={run.at}>
            <Button className="side-item" onPress={() => onOpen(run)}>
              <code>{run.query.replaceAll(/\s+/g, ' ').slice(0, 90)}</code>
              <small>
                {time.format(run.at)} ·{' '}
                {run.rows === null ? words.history.failed : fill(words.history.rows, { n: count(run.rows) })}
              </small>
            </Button>
          </li>
        ))}
      </ul>
      <p>
        <TextButton onPress={onClear}>{words.history.clear}</TextButton>
      </p>
    </div>
  )
}
