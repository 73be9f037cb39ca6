// The parameters that the analyst writes as JSON. Pure.

import type { ConsoleWords } from '../i18n/console.zh.ts'
import { fill } from './fill.ts'

export type Parameters = Readonly<Record<string, unknown>>

export type Read =
  | { readonly kind: 'read'; readonly parameters: Parameters }
  | { readonly kind: 'wrong'; readonly problem: 'notJson'; readonly offset: number | undefined }
  | { readonly kind: 'wrong'; readonly problem: 'notObject' }
  /** A whole number that JavaScript cannot hold exactly, under the parameter of that name. */
  | { readonly kind: 'wrong'; readonly problem: 'tooLarge'; readonly name: string }

const isObject = (value: unknown): value is Parameters =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const holdsUnsafe = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUnsafe)
}

/** Where the text stops being JSON, in UTF-16 units, as far as the engine's message tells. */
const offsetIn = (message: string, text: string): number | undefined => {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  const place = /line (\d+) column (\d+)/.exec(message)
  if (place !== null) {
    const before = text.split('\n').slice(0, Number(place[1]) - 1)
    return before.reduce((sum, line) => sum + line.length + 1, 0) + Number(place[2]) - 1
  }
  return /end of|Unterminated/i.test(message) ? text.length : undefined
}

/** Reads the text; an empty one means no parameters. */
export const readParameters = (text: string): Read => {
  if (text.trim() === '') return { kind: 'read', parameters: {} }
  try {
    const value: unknown = JSON.parse(text)
    if (!isObject(value)) return { kind: 'wrong', problem: 'notObject' }
    const unsafe = Object.entries(value).find(([, item]) => holdsUnsafe(item))
    return unsafe === undefined
      ? { kind: 'read', parameters: value }
      : { kind: 'wrong', problem: 'tooLarge', name: unsafe[0] }
  } catch (error) {
    return { kind: 'wrong', problem: 'notJson', offset: offsetIn(error instanceof Error ? error.message : '', text) }
  }
}

/** Line and column, counted from 1. */
export const placeAt = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** What is wrong, in words; undefined where nothing is. */
export const explainParameters = (read: Read, text: string, words: ConsoleWords['parameters']): string | undefined => {
  if (read.kind === 'read') return undefined
  switch (read.problem) {
    case 'notJson':
      return fill(words.notJson, {
        place: read.offset === undefined ? '' : fill(words.place, placeAt(text, read.offset)),
      })
    case 'notObject':
      return words.notObject
    case 'tooLarge':
      return fill(words.tooLarge, { name: read.name })
  }
}
