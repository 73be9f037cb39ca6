// Running a statement: one at a time, with its clock, its outcome, and a cancel that ends it in the database too, also when the page goes.

import { useCallback, useEffect, useRef, useState } from 'react'
import { cancel, newId, type Outcome, run, type Statement, StatementError } from './ask.ts'

export type Running =
  | { readonly kind: 'idle' }
  /** `since` is in milliseconds since 1970. */
  | { readonly kind: 'running'; readonly since: number }
  /** `run` tells one from the next. */
  | { readonly kind: 'done'; readonly outcome: Outcome; readonly of: Statement; readonly run: string }
  | { readonly kind: 'failed'; readonly error: StatementError; readonly of: Statement }

export interface Runner {
  readonly state: Running
  readonly start: (statement: Statement) => Promise<Running>
  readonly stop: () => void
}

interface UnderWay {
  readonly id: string
  readonly controller: AbortController
}

const end = ({ id, controller }: UnderWay) => {
  cancel(id)
  controller.abort()
}

const outcomeOf = async (of: Statement, { id, controller }: UnderWay): Promise<Running> => {
  try {
    return { kind: 'done', outcome: await run(of, id, controller.signal), of, run: id }
  } catch (error) {
    if (error instanceof StatementError) return { kind: 'failed', error, of }
    return { kind: 'failed', error: new StatementError(0, 'failed', String(error)), of }
  }
}

export const useRunner = (): Runner => {
  const [state, setState] = useState<Running>({ kind: 'idle' })
  const current = useRef<UnderWay | undefined>(undefined)

  const stop = useCallback(() => {
    if (current.current !== undefined) end(current.current)
  }, [])

  const start = useCallback(
    async (statement: Statement) => {
      stop()
      const mine: UnderWay = { id: newId(), controller: new AbortController() }
      current.current = mine
      setState({ kind: 'running', since: Date.now() })
      const ended = await outcomeOf(statement, mine)
      if (current.current === mine) {
        current.current = undefined
        setState(ended)
      }
      return ended
    },
    [stop],
  )

  useEffect(() => {
    window.addEventListener('pagehide', stop)
    return () => {
      window.removeEventListener('pagehide', stop)
      stop()
    }
  }, [stop])

  return { state, start, stop }
}
