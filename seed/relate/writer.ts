// Who writes: 我会 and 我校 stand for none of the bodies that come to them or that they go to.

import { matchesOf } from '../flat.ts'
import type { Reference } from './fact.ts'
import { isOrganizationMention, type Reading } from './reading.ts'

const met =
  /(?:到|来|赴|走访|拜访|访问|与|和|同|向|给|为|邀请|联合|携手|以及|感谢)我[会院校]|我[会院校][^,。;:]{0,16}(?:与|和|同|向|赴|到|走访|拜访|联合|携手|感谢|接待|邀请)/g

/** Bodies of the clauses that tell of such meetings. */
export function besideWriter({ text, mentions }: Reading): ReadonlySet<string> {
  const names = new Set<string>()
  for (const match of matchesOf(text, met)) {
    const end = match.index + match[0].length
    const before = /[^,。;:!?\n]*$/.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0].length ?? 0
    const after = /^[^,。;:!?\n]*/.exec(text.slice(end, end + 40))?.[0].length ?? 0
    for (const mention of mentions)
      if (isOrganizationMention(mention) && mention.start >= match.index - before && mention.end <= end + after)
        names.add(mention.name)
  }
  return names
}

/** How a body of a kind is called, and how it calls itself. */
const kinds = [
  ['Foundation', /基金会$/, /[我本](?:会|基金会)/],
  [
    'SocialOrganization',
    /(?:总会|协会|学会|商会|红十字会|慈善会|(?<!文学艺术界)联合会|促进会|联谊会|研究会)$/,
    /[我本](?:会|协会|商会)/,
  ],
  ['Hospital', /(?:医院|保健院|卫生院)$/, /[我本]院/],
  ['ResearchBody', /(?:大学|学院|中学|小学|学校)$/, /[我本][校院]/],
] as const

/** The body that a page is from, where the article says 我会 or 我院 of it (来源:某基金会). */
export function writerOf({ article, text }: Reading): Reference | undefined {
  const { publisher: name = '' } = article
  const type = kinds.find(([, ending, own]) => ending.test(name) && own.test(text))?.[0]
  return type && { type, name }
}
