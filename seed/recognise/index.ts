// All names of an article: persons first, then organisations around them, then projects; then every further place of each name.

import type { EntityType } from '../ontology.ts'
import type { ArticleText, Span } from '../segment/article.ts'
import { type Context, contextOf } from './context.ts'
import type { Mention, NameMention, PlaceMention, ValueMention } from './mention.ts'
import { type Names, namesOf } from './names.ts'
import { plausibleNames } from './plausible/index.ts'
import { type Registry, registryOf } from './registry.ts'
import { withTaggedNames } from './tagger/index.ts'
import type { Tagged } from './tagger/names.ts'
import type { TitleMention } from './titles.ts'

/** A larger project named with a smaller one (某某计划|河南项目), and where the text says so. */
export interface ParentMention extends Span {
  readonly child: string
  readonly parent: string
  /** The place in the child's name. */
  readonly place?: PlaceMention
}

export interface Recognised {
  readonly article: ArticleText
  /** Names and values by where they begin; a value inside a name is left out, names do not overlap save those of shared heads. */
  readonly mentions: readonly Mention[]
  readonly titles: readonly TitleMention[]
  readonly parents: readonly ParentMention[]
  /** Places that stand for themselves and those that the names of bodies of the state begin with, in order. */
  readonly places: readonly PlaceMention[]
  /** Other names by type and canonical name. */
  readonly aliases: readonly AliasesOf[]
}

export interface AliasesOf {
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
}

/** What is learned of names rather than ruled. */
export interface Judges {
  /** Names with those that rules do not see. */
  readonly tagged: (context: Context, names: Names) => Tagged
  /** Those of the names among the mentions that are likely names. */
  readonly plausible: typeof plausibleNames
}

/** Recognises the names of an article whose values are known. */
export const recognise = (article: ArticleText, values: readonly ValueMention[]): Recognised =>
  recogniseBy({ tagged: withTaggedNames, plausible: plausibleNames }, article, values)

/** The same by other judges. */
export function recogniseBy(
  { tagged, plausible }: Judges,
  article: ArticleText,
  values: readonly ValueMention[],
): Recognised {
  const context = contextOf(article, values)
  const { names, seen } = tagged(context, namesOf(context))
  const registry: Registry = registryOf(context, names)
  const found = merge(registry.mentions, values)
  const likely = plausible(context, found, names.titles, seen)
  const mentions = likely.length === registry.mentions.length ? found : merge(likely, values)
  const places = placesOf(context, mentions)
  return {
    article,
    mentions,
    titles: names.titles,
    parents: names.parents,
    places,
    aliases: aliasesOf(registry, likely),
  }
}

/** The other names of what stands. */
function aliasesOf({ mentions, aliases }: Registry, standing: readonly NameMention[]): readonly AliasesOf[] {
  if (mentions.length === standing.length) return aliases
  const names = new Set(standing.map(({ type, name }) => `${type}:${name}`))
  return aliases.filter(({ type, name }) => names.has(`${type}:${name}`))
}

function placesOf({ placeFrom }: Context, mentions: readonly Mention[]): PlaceMention[] {
  const found: PlaceMention[] = []
  for (const mention of mentions) {
    if (mention.kind === 'place') found.push(mention)
    if (mention.kind !== 'name' || mention.type !== 'GovernmentBody') continue
    for (let place = placeFrom.get(mention.start); place && place.end <= mention.end; place = placeFrom.get(place.end))
      found.push(place)
  }
  return found
}

/** Names and values in one order; values inside names go. */
function merge(names: readonly NameMention[], values: readonly ValueMention[]): Mention[] {
  const ordered: Mention[] = []
  let next = 0
  let covered = 0
  for (const value of values) {
    for (let name = names[next]; name && name.start <= value.start; name = names[++next]) {
      ordered.push(name)
      covered = Math.max(covered, name.end)
    }
    const follower = names[next]
    if (value.start >= covered && !(follower && follower.start < value.end)) ordered.push(value)
  }
  return [...ordered, ...names.slice(next)]
}
