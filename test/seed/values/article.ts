// Values found in a sentence, for tests.

import type { ValueMention } from '../../../seed/recognise/mention.ts'
import { recogniseValues } from '../../../seed/recognise/values/index.ts'
import type { ArticleText } from '../../../seed/segment/article.ts'
import { articlesOf } from '../segment/source.ts'

/** An article of one paragraph, published on a day or undated. */
export function articleOf(text: string, published?: string): ArticleText {
  const [article] = articlesOf(`---\nkind: test\n${published ? `date: ${published}\n` : ''}---\n${text}\n`)
  if (!article) throw new Error('no article')
  return article
}

export interface Value {
  readonly said: string
  readonly mention: ValueMention
}

export function valuesIn(text: string, published?: string): Value[] {
  const article = articleOf(text, published)
  return recogniseValues(article).map((mention) => ({
    said: article.view.text.slice(mention.start, mention.end),
    mention,
  }))
}
