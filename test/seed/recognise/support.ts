// An article from plain text, and the names found in it by type.

import type { EntityType } from '../../../seed/ontology.ts'
import { type Recognised, recognise } from '../../../seed/recognise/index.ts'
import { recogniseValues } from '../../../seed/recognise/values/index.ts'
import { segment } from '../../../seed/segment/index.ts'

export function recogniseText(text: string): Recognised {
  const [article] = segment({ path: 'example.txt', sha256: '0'.repeat(64), text, bodyStart: 0 })
  if (!article) throw new Error('the text holds no article')
  return recognise(article, recogniseValues(article))
}

/** The canonical names of a type, each once, in the order of the text. */
export const namesOf = ({ mentions }: Recognised, type: EntityType): string[] => [
  ...new Set(mentions.flatMap((mention) => (mention.kind === 'name' && mention.type === type ? [mention.name] : []))),
]

export const aliasesOf = ({ aliases }: Recognised, name: string): readonly string[] =>
  aliases.find((entry) => entry.name === name)?.aliases ?? []
