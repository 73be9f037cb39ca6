// A document to its articles: furniture out, wraps mended, several articles told apart, each with a normalised view and sentences.

import { flatMap } from '../flat.ts'
import type { SourceText } from '../read/source.ts'
import type { ArticleText } from './article.ts'
import { type ArticleBlocks, articlesOf } from './articles.ts'
import { type Block, blocksOf } from './blocks.ts'
import { linesOf } from './lines.ts'
import { piecesOf } from './markup.ts'
import { sentencesOf } from './sentences.ts'
import { isTraditional, simplify } from './simplify.ts'
import { buildView } from './view.ts'

function articleText(
  source: SourceText,
  blocks: ArticleBlocks,
  alone: boolean,
  rewrite: (text: string) => string,
): ArticleText {
  const parts = blocks.title ? [blocks.title, ...blocks.body] : blocks.body
  const pieces = parts.map((block) => flatMap(block.lines, (line) => piecesOf(line, rewrite)))
  const { view, paragraphs } = buildView(pieces)
  const ownTitle = blocks.title?.text.replace(/\s+/g, ' ')
  const title = (alone ? source.title : undefined) ?? ownTitle ?? source.title
  const publisher = (alone ? source.publisher : undefined) ?? blocks.publisher ?? source.publisher
  const published = (alone ? source.published : undefined) ?? blocks.published ?? source.published
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    view,
    paragraphs,
    sentences: flatMap(paragraphs, (paragraph) => sentencesOf(view.text, paragraph)),
  }
}

/** Where no line looks like prose, all of them are the article: a list, a table, a single headline. */
const everything = (blocks: readonly Block[]): ArticleBlocks[] => {
  const body = blocks.filter((block) => block.kind !== 'furniture' && block.kind !== 'end')
  return body.length > 0 ? [{ body }] : blocks.length > 0 ? [{ body: blocks }] : []
}

/** The articles of a document, in the order in which they stand. */
export function segment(source: SourceText): ArticleText[] {
  const blocks = blocksOf(source.text, linesOf(source.text, source.bodyStart))
  const found = articlesOf(blocks)
  const articles = found.length > 0 ? found : everything(blocks)
  const rewrite = isTraditional(source.text) ? simplify : (text: string) => text
  return articles.map((article) => articleText(source, article, articles.length === 1, rewrite))
}
