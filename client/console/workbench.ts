// The state of the console: the statement and its parameters as they are written, what runs, what ran, and the schema.

import { useQuery } from '@tanstack/react-query'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Statement } from './ask.ts'
import type { EditorHandle } from './language/editor-view.ts'
import { explainParameters, type Parameters, readParameters } from './parameters.ts'
import { type Runner, type Running, useRunner } from './running.ts'
import { readSchema, type Schema } from './schema.ts'
import { type Draft, type Run, readDraft, readRuns, withRun, writeDraft, writeRuns } from './shelf.ts'
import { useConsoleWords } from './words.ts'

export interface Workbench {
  readonly draft: Draft
  readonly setQuery: (query: string) => void
  readonly setParameters: (parameters: string) => void
  /** What is wrong with the parameters, in words. */
  readonly wrongParameters: string | undefined
  readonly parameters: Parameters | undefined
  readonly runner: Runner
  /** Runs what is written; with a prefix such as EXPLAIN before it. */
  readonly start: (prefix?: 'EXPLAIN' | 'PROFILE') => void
  readonly open: (draft: Draft) => void
  readonly openAndRun: (draft: Draft) => void
  readonly insert: (text: string) => void
  readonly runs: readonly Run[]
  readonly clearRuns: () => void
  readonly schema: { readonly schema: Schema | undefined; readonly error: unknown; readonly retry: () => void }
  readonly editor: RefObject<EditorHandle | undefined>
  readonly notice: string
  readonly say: (text: string) => void
}

const first: Draft = { query: '', parameters: '' }

/** Rows that a run gave; null where it failed. */
const rowsIn = (ended: Running): number | null => {
  if (ended.kind !== 'done') return null
  return ended.outcome.kind === 'rows' ? ended.outcome.answer.summary.rows : 0
}

const prefixed = /^\s*(EXPLAIN|PROFILE)\s+/i

/** Whether what is written now is another statement than the one that ran, or has other parameters. */
export const isOld = ({ runner: { state }, draft, parameters }: Workbench): boolean => {
  if (state.kind !== 'done' && state.kind !== 'failed') return false
  const bare = (query: string) => query.replace(prefixed, '').trim()
  return (
    bare(state.of.query) !== bare(draft.query) || JSON.stringify(state.of.parameters) !== JSON.stringify(parameters)
  )
}

const useHistory = () => {
  const [runs, setRuns] = useState(readRuns)
  const change = useCallback((next: (runs: readonly Run[]) => readonly Run[]) => {
    setRuns((before) => {
      const after = next(before)
      writeRuns(after)
      return after
    })
  }, [])
  return { runs, note: (run: Run) => change((before) => withRun(before, run)), clear: () => change(() => []) }
}

const useSchema = () => {
  const { data, error, refetch } = useQuery({
    queryKey: ['console', 'schema'],
    queryFn: ({ signal }) => readSchema(signal),
  })
  return useMemo(() => ({ schema: data, error, retry: () => void refetch() }), [data, error, refetch])
}

export const useWorkbench = (): Workbench => {
  const { words } = useConsoleWords()
  const [draft, setDraft] = useState<Draft>(() => readDraft() ?? first)
  const [notice, say] = useState('')
  const runner = useRunner()
  const history = useHistory()
  const schema = useSchema()
  const editor = useRef<EditorHandle | undefined>(undefined)
  const read = useMemo(() => readParameters(draft.parameters), [draft.parameters])
  const parameters = read.kind === 'read' ? read.parameters : undefined

  useEffect(() => {
    const keep = () => writeDraft(draft)
    const timer = setTimeout(keep, 400)
    // Who closes or reloads the page sooner loses nothing either.
    addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      removeEventListener('pagehide', keep)
    }
  }, [draft])

  const runDraft = (wanted: Draft, prefix?: 'EXPLAIN' | 'PROFILE') => {
    const given = readParameters(wanted.parameters)
    if (wanted.query.trim() === '') return say(words.run.empty)
    if (given.kind === 'wrong') return say(explainParameters(given, wanted.parameters, words.parameters) ?? '')
    say('')
    const query = prefix === undefined ? wanted.query : `${prefix} ${wanted.query.replace(prefixed, '')}`
    const statement: Statement = { query, parameters: given.parameters }
    const shift = query.length - wanted.query.length
    void runner.start(statement).then((ended) => {
      history.note({ ...wanted, at: Date.now(), rows: rowsIn(ended) })
      if (ended.kind === 'failed' && shift === 0) editor.current?.mark(ended.error)
    })
  }

  const open = ({ query, parameters: text }: Draft) => {
    setDraft({ query, parameters: text })
    editor.current?.show()
    say('')
  }

  return {
    draft,
    setQuery: (query) => setDraft((before) => ({ ...before, query })),
    setParameters: (text) => setDraft((before) => ({ ...before, parameters: text })),
    wrongParameters: explainParameters(read, draft.parameters, words.parameters),
    parameters,
    runner,
    start: (prefix) => runDraft(draft, prefix),
    open,
    openAndRun: (wanted) => {
      open(wanted)
      runDraft(wanted)
    },
    insert: (text) => {
      if (editor.current === undefined) setDraft((before) => ({ ...before, query: before.query + text }))
      else editor.current.insert(text)
    },
    runs: history.runs,
    clearRuns: history.clear,
    schema,
    editor,
    notice,
    say,
  }
}
