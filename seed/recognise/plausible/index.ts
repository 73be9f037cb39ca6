// Which of the names that the rules found are names: what is likelier none, by weights learned from articles that rules had misread
// (test/bench/names.ts), is left out.

import type { Context } from '../context.ts'
import type { Mention, NameMention } from '../mention.ts'
import type { KindSpan } from '../tagger/marks.ts'
import { isAmong } from '../tagger/names.ts'
import type { TitleMention } from '../titles.ts'
import { mark } from './features.ts'
import { type Group, groupsOf, rowOf } from './groups.ts'
import { oddsOf, probability } from './logistic.ts'
import { ofGroups, ofSpans } from './weights.ts'

/** What is less probable than this is left out. */
const least = 0.3

/** A text of fewer characters is a note rather than an article, such as the weights know: what rules find in it stands. */
const shortest = 200

const isName = (mention: Mention): mention is NameMention => mention.kind === 'name'

/** Names of other peoples (a·b), names with a brand in quotation marks (“某某”基金会), and names that share their last part with others (朝阳区、昌平区红十字会): the weights know too few. */
const isSure = ({ name, mentions: [first] }: Group, text: string): boolean => {
  const written = first ? text.slice(first.start, first.end) : name
  return name.includes('·') || (written !== name && (name.startsWith(written) || written.replace(/[“”]/g, '') === name))
}

/** The names of an article without those that are likely none; `mentions` are its names and values, `seen` what the tagger takes for names. */
export function plausibleNames(
  { text, starts }: Pick<Context, 'text' | 'starts'>,
  mentions: readonly Mention[],
  titles: readonly TitleMention[],
  seen: readonly KindSpan[],
): NameMention[] {
  const names = mentions.filter(isName)
  if (names.length === 0 || text.length < shortest) return names
  const marked = mark(
    { text, starts },
    names,
    titles,
    mentions.filter((mention) => !isName(mention)),
  )
  const groups = groupsOf(names, isAmong(seen))
  const isLikely = (group: Group, index: number) =>
    isSure(group, text) || probability(oddsOf(ofGroups, rowOf(marked, groups, index, ofSpans))) >= least
  const unlikely = new Set(groups.flatMap((group, index) => (isLikely(group, index) ? [] : group.mentions)))
  return unlikely.size === 0 ? names : names.filter((name) => !unlikely.has(name))
}
