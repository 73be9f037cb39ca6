// Saved queries and the history of what was run, kept in this browser. What is stored may be missing, foreign or full: it is checked as it
// comes in, and writing tells whether it worked.

import '../without-eval.ts'
import { z } from 'zod'

const querySchema = z.object({ name: z.string().max(200), query: z.string().max(20_000), parameters: z.string() })
const runSchema = z.object({
  query: z.string().max(20_000),
  parameters: z.string(),
  at: z.number(),
  rows: z.number().nullable(),
})
const draftSchema = querySchema.omit({ name: true })

export type Saved = z.infer<typeof querySchema>
/** A statement that was run: when (milliseconds since 1970) and how many rows came, null where it failed. */
export type Run = z.infer<typeof runSchema>
export type Draft = z.infer<typeof draftSchema>

const mostSaved = 200
const mostRuns = 60

const keys = { saved: 'shantu.console.saved', runs: 'shantu.console.history', draft: 'shantu.console.draft' } as const

const read = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** Whether it could be kept. */
const write = (key: string, value: unknown): boolean => {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** Whatever of a stored list is still understood. */
const listOf = <T>(key: string, schema: z.ZodType<T>): readonly T[] => {
  const stored = read(key)
  return Array.isArray(stored)
    ? stored.flatMap((item) => {
        const result = schema.safeParse(item)
        return result.success ? [result.data] : []
      })
    : []
}

export const readSaved = (): readonly Saved[] => listOf(keys.saved, querySchema)
export const readRuns = (): readonly Run[] => listOf(keys.runs, runSchema)
export const readDraft = (): Draft | undefined => draftSchema.safeParse(read(keys.draft)).data

export const writeSaved = (saved: readonly Saved[]): boolean => write(keys.saved, saved)
export const writeRuns = (runs: readonly Run[]): boolean => write(keys.runs, runs)
export const writeDraft = (draft: Draft): boolean => write(keys.draft, draft)

/** The query in place of an older one of its name, by name. */
export const withSaved = (saved: readonly Saved[], one: Saved): readonly Saved[] =>
  [...saved.filter(({ name }) => name !== one.name), one]
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
    .slice(0, mostSaved)

/** The run first, without an older one of the same statement. */
export const withRun = (runs: readonly Run[], one: Run): readonly Run[] =>
  [one, ...runs.filter(({ query, parameters }) => query !== one.query || parameters !== one.parameters)].slice(
    0,
    mostRuns,
  )
