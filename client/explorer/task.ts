// One thing at a time that takes a while: what it is, how to stop it, what went wrong, and what is to be told at the end.

import { useCallback, useMemo, useRef, useState } from 'react'

export interface Task {
  readonly busy: { readonly text: string; readonly stop: () => void } | undefined
  readonly failure: { readonly error: unknown; readonly retry: () => void } | undefined
  readonly notice: string
  readonly say: (text: string) => void
  /** Starts the work and stops what was under way. */
  readonly run: (text: string, work: (signal: AbortSignal) => Promise<void>) => void
}

/** `stopped`: what is told once the reader has stopped the work. */
export const useTask = (stopped: string): Task => {
  const current = useRef<AbortController | undefined>(undefined)
  const [busy, setBusy] = useState<Task['busy']>()
  const [failure, setFailure] = useState<Task['failure']>()
  const [notice, say] = useState('')

  const run = useCallback(
    (text: string, work: (signal: AbortSignal) => Promise<void>) => {
      current.current?.abort()
      const controller = new AbortController()
      current.current = controller
      setFailure(undefined)
      const stop = () => {
        controller.abort()
        say(stopped)
      }
      setBusy({ text, stop })
      work(controller.signal)
        .catch((error: unknown) => {
          if (!controller.signal.aborted) setFailure({ error, retry: () => run(text, work) })
        })
        .finally(() => {
          if (current.current !== controller) return
          current.current = undefined
          setBusy(undefined)
        })
    },
    [stopped],
  )

  return useMemo(() => ({ busy, failure, notice, say, run }), [busy, failure, notice, run])
}
