// Classes of characters that the rules for names ask for.

import { isHan, unitSet } from '../segment/normalise.ts'

export const isHanAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isHan(text.charCodeAt(at))

const latin = /[A-Za-z]/
export const isLatinAt = (text: string, at: number): boolean => latin.test(text.charAt(at))

const marks = unitSet(',。、;:!?()“”‘’《》〈〉【】[]…—/|\n "\'')
/** Punctuation, white space, or outside the text. */
export const isMarkAt = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || marks[text.charCodeAt(at)] === 1
