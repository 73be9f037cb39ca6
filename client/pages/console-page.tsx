// The query console: beside it what helps, above the statement, below what came of it. `?query=NAME&parameters=JSON` opens
// one of the explorer's own queries.

import { useEffect, useRef } from 'react'
import { useSearch } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { builtIn } from '../console/ask.ts'
import { type Parameters, readParameters } from '../console/parameters.ts'
import { Results } from '../console/results/results.tsx'
import { SidePanel } from '../console/side/side-panel.tsx'
import { useConsoleWords } from '../console/words.ts'
import { useWorkbench, type Workbench } from '../console/workbench.ts'
import { Writing } from '../console/writing.tsx'
import { useWords } from '../i18n/words.ts'
import '../styles/console.css'
import '../styles/console-editor.css'
import '../styles/console-graph.css'
import '../styles/console-plan.css'
import '../styles/console-results.css'
import '../styles/console-side.css'
import '../styles/console-narrow.css'

/** The parameters that the address gives; none where it gives nothing that is an object. */
const objectIn = (text: string | null): Parameters => {
  const read = readParameters(text ?? '')
  return read.kind === 'read' ? read.parameters : {}
}

/** The parameters that came along in the history of the tab, where an address would be too long for them. */
const textIn = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'parameters' in state && typeof state.parameters === 'string'
    ? state.parameters
    : null

/** Opens the named query that the address asks for, once, with the parameters it gives and else those of the query's example. */
const useWanted = ({ open, say }: Pick<Workbench, 'open' | 'say'>) => {
  const { words } = useConsoleWords()
  const asked = new URLSearchParams(useSearch())
  const carried: unknown = useHistoryState()
  const [name, given] = [asked.get('query'), asked.get('parameters') ?? textIn(carried)]
  const opened = useRef<string | null>(null)
  const failed = words.own.failed
  const act = useRef({ open, say })
  act.current = { open, say }
  useEffect(() => {
    if (name === null || opened.current === `${name} ${given}`) return
    opened.current = `${name} ${given}`
    builtIn().then(
      (queries) => {
        const query = queries.find((one) => one.name === name)
        if (query === undefined) return act.current.say(failed)
        act.current.open({
          query: query.text,
          parameters: JSON.stringify({ ...query.example, ...objectIn(given) }, null, 2),
        })
      },
      () => act.current.say(failed),
    )
  }, [name, given, failed])
}

export const ConsolePage = () => {
  const { t } = useWords()
  const { words } = useConsoleWords()
  const bench = useWorkbench()
  useWanted(bench)
  useEffect(() => {
    document.title = `${words.title} · ${t('name')}`
  }, [words, t])
  return (
    <main className="console" id="canvas" tabIndex={-1}>
      <header className="console-head">
        <h1>{words.title}</h1>
        <p className="hint">{words.lead}</p>
      </header>
      <nav className="console-side" aria-label={words.side.label}>
        <SidePanel bench={bench} />
      </nav>
      <Writing bench={bench} />
      <p className="console-notice" role="status">
        {bench.notice}
      </p>
      <Results bench={bench} />
    </main>
  )
}
