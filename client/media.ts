// What kind of screen and reader this is.

import { useSyncExternalStore } from 'react'

const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (tell) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', tell)
      return () => list.removeEventListener('change', tell)
    },
    () => window.matchMedia(query).matches,
  )

/** Panels become sheets. */
export const usePhone = (): boolean => useMedia('(max-width: 719px)')
/** The left panel gives way. */
export const useNarrow = (): boolean => useMedia('(max-width: 1099px)')
export const useReducedMotion = (): boolean => useMedia('(prefers-reduced-motion: reduce)')
