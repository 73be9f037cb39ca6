// Where the statement is written: editor, parameters, and the ways to run and stop it.

import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { TextButton } from '../panels/controls.tsx'
import { Icon } from '../panels/icon.tsx'
import { limits } from './ask.ts'
import { Editor } from './editor.tsx'
import { fill } from './fill.ts'
import type { Verdict } from './language/checking.ts'
import type { Names } from './language/messages.ts'
import { useConsoleWords } from './words.ts'
import type { Workbench } from './workbench.ts'

const nowhere: Names = { labels: [], relationshipTypes: [], propertyKeys: [], parameters: [] }

const namesOf = ({ schema: { schema }, parameters }: Workbench): Names =>
  schema === undefined
    ? nowhere
    : {
        labels: schema.labels.map(({ name }) => name),
        relationshipTypes: schema.types.map(({ name }) => name),
        propertyKeys: schema.properties,
        parameters: Object.keys(parameters ?? {}),
      }

export const Writing = ({ bench }: { readonly bench: Workbench }) => {
  const { words } = useConsoleWords()
  const [verdict, setVerdict] = useState<Verdict>({ kind: 'unknown' })
  const { draft, editor, start, runner } = bench
  const isRunning = runner.state.kind === 'running'
  return (
    <section className="writing" aria-label={words.editor.label}>
      <div className="writing-bar">
        {isRunning ? (
          <TextButton kind="strong" icon="close" onPress={runner.stop}>
            {words.run.stop}
          </TextButton>
        ) : (
          <TextButton kind="strong" icon="right" onPress={() => start()}>
            {words.run.start}
          </TextButton>
        )}
        <TextButton onPress={() => start('EXPLAIN')}>{words.run.explain}</TextButton>
        <TextButton onPress={() => start('PROFILE')}>{words.run.profile}</TextButton>
        <TextButton onPress={() => void editor.current?.format()}>{words.run.format}</TextButton>
        <RunClock bench={bench} />
      </div>
      <Editor
        text={draft.query}
        handle={editor}
        events={{
          onChange: bench.setQuery,
          onRun: () => start(),
          onVerdict: setVerdict,
          onBroken: () => bench.say(words.editor.broken),
          names: () => namesOf(bench),
          parameters: () => bench.parameters,
        }}
      />
      <VerdictLine verdict={verdict} onGo={(offset) => editor.current?.goTo(offset)} />
      <ParameterField bench={bench} />
    </section>
  )
}

const VerdictLine = (props: { readonly verdict: Verdict; readonly onGo: (offset: number) => void }) => {
  const { words } = useConsoleWords()
  const { verdict, onGo } = props
  return (
    <p className="verdict" role="status" data-kind={verdict.kind}>
      {verdict.kind === 'unknown' && words.editor.keys}
      {verdict.kind === 'sound' && (
        <>
          <Icon name="check" />
          {words.editor.sound}
        </>
      )}
      {verdict.kind === 'wrong' && verdict.position === undefined && <span lang="en">{verdict.detail}</span>}
      {verdict.kind === 'wrong' && verdict.position !== undefined && (
        <Button className="verdict-place" onPress={() => onGo(verdict.position?.offset ?? 0)}>
          <strong>{fill(words.editor.place, verdict.position)}</strong>
          <span lang="en">{verdict.detail}</span>
        </Button>
      )}
    </p>
  )
}

const ParameterField = ({ bench }: { readonly bench: Workbench }) => {
  const { words, count } = useConsoleWords()
  const { draft, parameters, wrongParameters, setParameters } = bench
  const number = Object.keys(parameters ?? {}).length
  const [open, setOpen] = useState(false)
  const wanted = open || wrongParameters !== undefined || draft.parameters !== ''
  return (
    <details className="parameters" open={wanted} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.parameters.label} {number > 0 && <small>{fill(words.parameters.count, { n: count(number) })}</small>}
      </summary>
      <textarea
        aria-label={words.parameters.label}
        aria-invalid={wrongParameters !== undefined}
        aria-describedby="parameters-told"
        placeholder={'{"name": "…"}'}
        spellCheck={false}
        rows={Math.min(6, Math.max(1, draft.parameters.split('\n').length))}
        value={draft.parameters}
        onChange={(event) => setParameters(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) bench.start()
        }}
      />
      <p id="parameters-told" className={wrongParameters === undefined ? 'hint' : 'wrong'} role="status">
        {wrongParameters ?? words.parameters.hint}
      </p>
    </details>
  )
}

const RunClock = ({ bench }: { readonly bench: Workbench }) => {
  const { words, count } = useConsoleWords()
  const { state } = bench.runner
  const { data } = useQuery({ queryKey: ['console', 'limits'], queryFn: ({ signal }) => limits(signal) })
  const [now, setNow] = useState(Date.now)
  const running = state.kind === 'running'
  useEffect(() => {
    if (!running) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [running])
  if (state.kind === 'running')
    return (
      <span className="run-clock" role="status">
        {fill(words.run.running, { seconds: Math.max(0, Math.floor((now - state.since) / 1000)) })}
      </span>
    )
  return (
    <span className="run-clock">
      {data !== undefined && fill(words.run.limits, { seconds: data.time / 1000, rows: count(data.rows) })}
    </span>
  )
}
