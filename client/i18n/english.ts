// English with its singulars, as it is handed to i18next.

import { singular } from './en/singular.ts'
import { en } from './en.ts'

interface Tree {
  readonly [key: string]: string | Tree
}

const merged = <Base extends Tree>(base: Base, more: Tree): Base => {
  const result: Record<string, string | Tree> = { ...base }
  for (const [name, value] of Object.entries(more)) {
    const old = result[name]
    result[name] = typeof value === 'object' && typeof old === 'object' ? merged(old, value) : value
  }
  return { ...base, ...result }
}

export const english = merged(en, singular)
