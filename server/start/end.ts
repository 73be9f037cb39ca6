// Listens for the end: Ctrl-C, a request to terminate, a closed terminal.

/** npm hands on the Ctrl-C that a terminal has given us already: what follows so soon is the same one, in milliseconds. */
const echo = 500

/**
 * Aborts at the first signal to end. A second one ends the process at once: an embedded database then shuts down by
 * itself, since it is guarded, and the next start waits for it.
 */
export const listenForEnd = (): AbortController => {
  const end = new AbortController()
  let first: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      first ??= performance.now()
      if (end.signal.aborted && performance.now() - first > echo) process.exit(130)
      end.abort()
    })
  }
  return end
}
