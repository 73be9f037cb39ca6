// One document through the steps of extraction: segment, recognise, relate. Pure: the same text gives the same facts.

import type { Article, DocumentRecord, Extraction } from './extraction.ts'
import type { SourceText } from './read/source.ts'
import { recognise } from './recognise/index.ts'
import { recogniseValues } from './recognise/values/index.ts'
import { relate } from './relate/index.ts'
import type { ArticleText } from './segment/article.ts'
import { segment } from './segment/index.ts'

/** Stable over runs and places: it depends on the bytes of the document alone. */
const documentId = (sha256: string): string => `doc-${sha256.slice(0, 16)}`

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) || path

const articleRecord = ({ title, publisher, published, start, end }: ArticleText): Article => ({
  ...(title && { title }),
  ...(publisher && { publisher }),
  ...(published && { published }),
  start,
  end,
})

/** What a document is; where it names no title itself, its first article's title or its file name stands for it. */
function documentRecord(source: SourceText, articles: readonly ArticleText[]): DocumentRecord {
  const [first] = articles
  const publisher = source.publisher ?? first?.publisher
  const published = source.published ?? first?.published
  return {
    id: documentId(source.sha256),
    path: source.path,
    title: source.title ?? first?.title ?? fileName(source.path),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(source.url && { url: source.url }),
    sha256: source.sha256,
    articles: articles.map(articleRecord),
    text: source.text,
  }
}

/** The facts of one document, its text included; nothing is merged with other documents yet. */
export function extractDocument(source: SourceText): Extraction {
  const articles = segment(source)
  const document = documentRecord(source, articles)
  const recognised = articles.map((article) => recognise(article, recogniseValues(article)))
  return relate(document, source.text, recognised)
}
