// Who writes: 我会 and 我校 stand for none of the bodies that come to them or that they go to.

import { matchesOf } from '../flat.ts'
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
