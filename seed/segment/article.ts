// One article of a document, ready for recognition: a normalised view cut into paragraphs and sentences.

import type { View } from './view.ts'

/** Half-open, in units of the article's view. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface ArticleText {
  readonly title?: string
  readonly publisher?: string
  /** ISO day. */
  readonly published?: string
  /** Raw offsets of the whole article, furniture around it left out. */
  readonly start: number
  readonly end: number
  /** Title (where it is in the text) and body, paragraphs separated by a single line feed. */
  readonly view: View
  readonly paragraphs: readonly Span[]
  /** Sentences in order; none crosses a paragraph. */
  readonly sentences: readonly Span[]
}
