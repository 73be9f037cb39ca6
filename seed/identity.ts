// Ids and fingerprints made from content: the same facts get the same ids on every machine, in whatever order they come.

import { hash } from 'node:crypto'

type Part = string | number | undefined

const digest = (text: string) => hash('sha256', text, 'hex')

/** `prefix-` and 20 hex digits (80 bits) of what the parts say; parts that are undefined keep their place, as null. */
export const shortId = (prefix: string, ...parts: readonly Part[]): string =>
  `${prefix}-${digest(JSON.stringify(parts)).slice(0, 20)}`

/** 20 hex digits of a value's JSON with keys in order: equal for equal content, whatever order its keys were set in. */
export const contentHash = (value: unknown): string => digest(canonical(value)).slice(0, 20)

/** JSON with keys in order; keys without a value are left out, as JSON does. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  entries.sort(([a], [b]) => byCode(a, b))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`
}

/** Order by code units: the same on every machine, unlike `localeCompare`. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Each once, in order. */
export const sortedSet = (values: Iterable<string>): string[] => [...new Set(values)].sort(byCode)
