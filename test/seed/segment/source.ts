// Documents for tests, made of a text.

import { readFrontMatter } from '../../../seed/read/front-matter.ts'
import type { SourceText } from '../../../seed/read/source.ts'
import type { ArticleText } from '../../../seed/segment/article.ts'
import { segment } from '../../../seed/segment/index.ts'

export const sourceOf = (text: string): SourceText => ({
  path: 'example.txt',
  sha256: '0'.repeat(64),
  text,
  ...readFrontMatter(text),
})

export const articlesOf = (text: string): ArticleText[] => segment(sourceOf(text))

/** The paragraphs of an article, as its view has them. */
export const paragraphsOf = ({ view, paragraphs }: ArticleText): string[] =>
  paragraphs.map(({ start, end }) => view.text.slice(start, end))

export const sentencesIn = ({ view, sentences }: ArticleText): string[] =>
  sentences.map(({ start, end }) => view.text.slice(start, end))
