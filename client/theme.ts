// Light or dark: as the system says until the reader chooses. The style sheet does the rest by `data-theme`.

import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

const key = 'shantu.theme'
const system = window.matchMedia('(prefers-color-scheme: dark)')
/** Paper is light. */
const paper = window.matchMedia('print')
const watchers = new Set<() => void>()

const remembered = (): Theme | undefined => {
  try {
    const value = localStorage.getItem(key)
    return value === 'light' || value === 'dark' ? value : undefined
  } catch {
    return undefined
  }
}

let chosen = remembered()
const current = (): Theme => (paper.matches ? 'light' : undefined) ?? chosen ?? (system.matches ? 'dark' : 'light')

const apply = () => {
  document.documentElement.dataset.theme = current()
  for (const tell of watchers) tell()
}

export const startTheme = (): void => {
  apply()
  system.addEventListener('change', apply)
  paper.addEventListener('change', apply)
}

export const setTheme = (theme: Theme): void => {
  chosen = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  apply()
}

const watch = (tell: () => void) => {
  watchers.add(tell)
  return () => watchers.delete(tell)
}

export const useTheme = (): Theme => useSyncExternalStore(watch, current)
