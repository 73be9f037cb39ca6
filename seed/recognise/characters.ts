// Classes of characters that the rules for names ask for.

import { isHan, unitSet } from '../segment/normalise.ts'

export const isHanAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isHan(text.charCodeAt(at))

const around = 30_000

/** What an article says within so many units of a name: a long article looked through for each of its names would take a square of its length. */
export const near = (text: string, at: number): string =>
  text.length <= 2 * around ? text : text.slice(Math.max(0, at - around), at + around)

const latin = /[A-Za-z]/
export const isLatinAt = (text: string, at: number): boolean => latin.test(text.charAt(at))

const marks = unitSet(',。、;:!?()“”‘’《》〈〉【】[]…—/|\n "\'')
/** Punctuation, white space, or outside the text. */
export const isMarkAt = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || marks[text.charCodeAt(at)] === 1
