// The type of an organisation from its name alone, for sources that do not tell it.

import { endingTypes } from '../lexicon/organizations.ts'
import type { OrganizationType } from '../ontology.ts'

const longestEnding = Math.max(...Array.from(endingTypes.keys(), (ending) => ending.length))

/** English words that tell a type, the more telling first. */
const words: readonly (readonly [RegExp, OrganizationType])[] = [
  [/\b(?:hospital|clinic|infirmary)\b/i, 'Hospital'],
  [/\b(?:university|college|institute|school|academy|laboratory)\b/i, 'ResearchBody'],
  [/\b(?:council|ministry|department|government|authority|bureau)\b/i, 'GovernmentBody'],
  [/\b(?:foundation|trust|endowment|fund)\b/i, 'Foundation'],
  [/\b(?:ltd|limited|plc|inc|corporation|company|gmbh|llc|bank)\b/i, 'Company'],
]

/** By the longest ending that is known, else by English words, else what organisations in this place mostly are. */
export function typeOfName(name: string, otherwise: OrganizationType): OrganizationType {
  const bare = name.replace(/[()（）][^()（）]*[()（）]$/, '').trim()
  for (let length = Math.min(longestEnding, bare.length); length > 0; length--) {
    const type = endingTypes.get(bare.slice(-length))
    if (type) return type
  }
  return words.find(([pattern]) => pattern.test(name))?.[1] ?? otherwise
}
