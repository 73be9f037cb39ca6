// An article as relating reads it: its mentions at hand by place, sentence by sentence.

import { isOrganization } from '../ontology.ts'
import type { Recognised } from '../recognise/index.ts'
import type { Mention, NameMention, PlaceMention } from '../recognise/mention.ts'
import { type Regions, regionsOf } from '../recognise/organizations/region.ts'
import type { TitleMention } from '../recognise/titles.ts'
import type { ArticleText, Span } from '../segment/article.ts'
import type { Reference } from './fact.ts'

export interface Reading {
  readonly article: ArticleText
  readonly text: string
  readonly mentions: readonly Mention[]
  /** By where they end; of several that end together the first. */
  readonly mentionTo: ReadonlyMap<number, NameMention | PlaceMention>
  readonly mentionFrom: ReadonlyMap<number, NameMention | PlaceMention>
  readonly titleTo: ReadonlyMap<number, TitleMention>
  readonly titleFrom: ReadonlyMap<number, TitleMention>
  readonly regions: Regions
}

/** A sentence with the mentions that stand in it. */
export interface SentenceReading extends Span {
  readonly mentions: readonly Mention[]
}

export const isOrganizationMention = (mention: Mention): mention is NameMention =>
  mention.kind === 'name' && isOrganization(mention.type)

export const isPerson = (mention: Mention): mention is NameMention =>
  mention.kind === 'name' && mention.type === 'Person'
export const isProject = (mention: Mention): mention is NameMention =>
  mention.kind === 'name' && mention.type === 'Project'

export const referenceOf = (mention: NameMention | PlaceMention): Reference =>
  mention.kind === 'place'
    ? { type: 'Place', name: mention.name, ...(mention.code && { code: mention.code }) }
    : { type: mention.type, name: mention.name }

export function readingOf({ article, mentions, titles, places }: Recognised): Reading {
  const mentionTo = new Map<number, NameMention | PlaceMention>()
  const mentionFrom = new Map<number, NameMention | PlaceMention>()
  for (const mention of mentions) {
    if (mention.kind !== 'name' && mention.kind !== 'place') continue
    if (!mentionTo.has(mention.end)) mentionTo.set(mention.end, mention)
    if (!mentionFrom.has(mention.start)) mentionFrom.set(mention.start, mention)
  }
  return {
    article,
    text: article.view.text,
    mentions,
    mentionTo,
    mentionFrom,
    titleTo: new Map(titles.map((title) => [title.end, title])),
    titleFrom: new Map(titles.map((title) => [title.start, title])),
    regions: regionsOf(places, article.view.text),
  }
}

/** The sentences in order, each with its mentions. */
export function sentencesOf({ article, mentions }: Reading): SentenceReading[] {
  let next = 0
  return article.sentences.map(({ start, end }) => {
    while ((mentions[next]?.start ?? end) < start) next++
    const from = next
    while ((mentions[next]?.start ?? end) < end) next++
    return { start, end, mentions: mentions.slice(from, next) }
  })
}
