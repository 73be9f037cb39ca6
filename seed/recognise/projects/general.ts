// Whether a phrase that ends like a project names one or only speaks of a kind (救助项目, 公益活动, 重点工程).

import { generalProjectWords, projectEndings, quotedProjectEndings } from '../../lexicon/projects.ts'
import { cutWords, tagOf } from '../words.ts'

const longestFirst = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length)
const plain = longestFirst(projectEndings)
const all = longestFirst([...projectEndings, ...quotedProjectEndings])

/** The ending of a project's name, the longest; undefined where it has none. */
export const projectEnding = (name: string, quoted: boolean): string | undefined =>
  (quoted ? all : plain).find((ending) => name.endsWith(ending) && name.length > ending.length)

/** True where no word of the name tells it from others. */
export function isGeneralProject(name: string, quotedName = false): boolean {
  const ending = projectEnding(name, true)
  const body = ending === undefined ? name : name.slice(0, -ending.length)
  const specific = cutWords(body).filter((word) => !generalProjectWords.has(word))
  const [only = '', ...others] = specific
  return specific.join('').length < 2 || (others.length === 0 && !quotedName && /^v/.test(tagOf(only)))
}
