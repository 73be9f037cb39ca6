// What a page shows, kept in its address: a reader can send it, and the way back leads to it.

import { useCallback } from 'react'
import { useSearchParams } from 'wouter'

/** The parameters of those names, each a text, empty where it is missing; and how to change some of them. */
export const useParameters = <Name extends string>(
  names: readonly Name[],
): readonly [Readonly<Record<Name, string>>, (change: Partial<Record<Name, string>>) => void] => {
  const [query, setQuery] = useSearchParams()
  const values = Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])) as Record<Name, string>
  const change = useCallback(
    (next: Partial<Record<Name, string>>) =>
      setQuery(
        (before) => {
          const after = new URLSearchParams(before)
          for (const [name, value] of Object.entries<string | undefined>(next)) {
            if (value === undefined || value === '') after.delete(name)
            else after.set(name, value)
          }
          return after
        },
        { replace: true },
      ),
    [setQuery],
  )
  return [values, change]
}

/** For the server, which takes what is missing, not what is empty. */
export const given = (value: string): string | undefined => (value === '' ? undefined : value)
