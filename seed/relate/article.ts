// The facts of one article, sentence by sentence.

import { byCode } from '../identity.ts'
import type { EntityType } from '../ontology.ts'
import type { Recognised } from '../recognise/index.ts'
import type { NameMention } from '../recognise/mention.ts'
import type { Span } from '../segment/article.ts'
import { actorsOf } from './actor.ts'
import { clauseAt } from './clauses.ts'
import { type Draft, unique } from './draft.ts'
import { quotedSpan } from './evidence.ts'
import type { Details, Fact, FigureFact, Reference } from './fact.ts'
import { figuresOf } from './figures.ts'
import type { Group } from './groups.ts'
import { createMemory, type Mains, type Memory } from './memory.ts'
import { amountFor, followingAmount, giftOf, isDate, purposeIn } from './money.ts'
import { type PersonPhrase, personsOf } from './positions/read.ts'
import { isProject, type Reading, readingOf, referenceOf, type SentenceReading, sentencesOf } from './reading.ts'
import { type SentenceFacts, sentenceFacts } from './sentence.ts'
import { statusOf } from './status.ts'
import { topicFacts } from './topics.ts'

export interface ArticleFacts {
  readonly facts: readonly Fact[]
  readonly figures: readonly FigureFact[]
}

/** What the article is about, of each type: one in its title, or the one named most. */
function mainsOf({ mentions, article }: Reading): Mains {
  const counts = new Map<string, { reference: Reference; count: number }>()
  const titleEnd = article.paragraphs[0]?.end ?? 0
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue
    const key = `${mention.type}:${mention.name}`
    const known = counts.get(key) ?? { reference: referenceOf(mention), count: 0 }
    counts.set(key, { ...known, count: known.count + (mention.start < titleEnd ? 3 : 1) })
  }
  const mains = new Map<EntityType, Reference>()
  const ordered = [...counts.values()].sort((a, b) => b.count - a.count || byCode(a.reference.name, b.reference.name))
  for (const { reference } of ordered) if (!mains.has(reference.type)) mains.set(reference.type, reference)
  return mains
}

function positionFacts(persons: readonly PersonPhrase[], sentence: Span, clauses: readonly Span[]): Fact[] {
  return persons.flatMap(({ person, positions, start, end }) =>
    positions.map(({ body, title, method, confidence }) => ({
      type: 'HOLDS_POSITION' as const,
      from: referenceOf(person),
      to: body,
      status: 'asserted' as const,
      method,
      confidence,
      details: title === undefined ? {} : { title },
      ...quotedSpan(sentence, clauses, { start, end }),
    })),
  )
}

/** Types whose date is that of the sentence. */
const dated = new Set(['SIGNED_WITH', 'LOCATED_IN', 'FUNDS', 'INITIATES', 'COORDINATES_WITH'])

interface Progress {
  readonly facts: Fact[]
  readonly figures: FigureFact[]
  /** Gifts told without an amount, which the next sentence may give. */
  openGifts: Fact[]
  grants: number
  date: string | undefined
}

function giftDetails(
  reading: Reading,
  sentence: SentenceReading,
  read: SentenceFacts,
  draft: Draft,
  progress: Progress,
): Details {
  const clause = read.clauses.find(({ start, end }) => start <= draft.verbAt && draft.verbAt < end) ?? sentence
  const next = read.clauses
    .flatMap(({ triggers }) => triggers)
    .find(({ start, action }) => start > draft.verbAt && action === 'fund')
  const limit = next ? next.start : sentence.end
  const money = amountFor(sentence.mentions, draft.verbAt, clause, limit)
  const givers = unique(
    read.drafts.filter(({ type, verbAt }) => type === 'FUNDS' && verbAt === draft.verbAt).map(({ from }) => from),
  ).length
  const told = reading.text.slice(clause.start, money ? Math.min(money.end + 12, sentence.end) : clause.end)
  // What the gift is for does not say what it is.
  const [around = told] = told.split(/用于|支持|用以/)
  const purpose = purposeIn(reading.text.slice(draft.verbAt, sentence.end))
  return {
    ...(money && giftOf(money, givers, around)),
    ...(purpose && { purpose }),
    grant: `${progress.grants}:${draft.verbAt}`,
  }
}

function factOf(
  reading: Reading,
  sentence: SentenceReading,
  read: SentenceFacts,
  draft: Draft,
  progress: Progress,
): Fact {
  const { type, from, to, method, confidence, verbAt } = draft
  const date = sentence.mentions.find(isDate)?.edtf
  const gift = type === 'FUNDS' ? giftDetails(reading, sentence, read, draft, progress) : {}
  return {
    type,
    from,
    to,
    method,
    confidence,
    status: statusOf(reading.text.slice(Math.max(sentence.start, verbAt - 40), verbAt)),
    details: { ...draft.details, ...(date !== undefined && dated.has(type) && { date }), ...gift },
    ...quotedSpan(sentence, read.clauses, draft),
  }
}

/** That some will or should work together says nothing yet that could be drawn. */
const isWish = ({ type, status }: Fact) => type === 'COORDINATES_WITH' && status !== 'asserted'

/** An amount told in the sentence after a gift belongs to it: 移交捐赠牌。此次捐赠价值 … */
function closeGifts(reading: Reading, sentence: SentenceReading, progress: Progress): void {
  const money = followingAmount(reading.text, sentence, sentence.mentions)
  if (!money) return
  for (const gift of progress.openGifts) {
    const index = progress.facts.indexOf(gift)
    const details = {
      ...gift.details,
      ...giftOf(money, progress.openGifts.length, reading.text.slice(sentence.start, money.end + 12)),
    }
    progress.facts[index] = {
      ...gift,
      details,
      method: `${gift.method}-amount`,
      confidence: gift.confidence * 0.95,
      end: sentence.end,
    }
  }
  progress.openGifts = []
}

/** What a person is known to act for, by the positions read so far. */
function createAffiliations() {
  const byPerson = new Map<string, readonly Reference[]>()
  return {
    note(persons: readonly PersonPhrase[]) {
      for (const { person, positions } of persons) {
        if (positions.length > 0)
          byPerson.set(
            person.name,
            positions.map(({ body }) => body),
          )
      }
    },
    of: (person: string): readonly Reference[] => byPerson.get(person) ?? [],
  }
}

/** The sub-project named after a place that the sentence speaks of, where it names none itself by its full name. */
function placedProject({ parents }: Recognised, sentence: SentenceReading): Reference | undefined {
  const codes = new Set(
    sentence.mentions.flatMap((mention) => (mention.kind === 'place' && mention.code ? [mention.code] : [])),
  )
  const child = parents.find(({ place }) => place?.code !== undefined && codes.has(place.code))
  return child && { type: 'Project', name: child.child }
}

/** A sub-project named after a place is there. */
function placeFacts({ parents }: Recognised, sentenceOf: (at: number) => Span): Fact[] {
  return parents.flatMap(({ start, child, place }) =>
    place
      ? [
          {
            type: 'LOCATED_IN' as const,
            from: { type: 'Project' as const, name: child },
            to: referenceOf(place),
            status: 'asserted' as const,
            method: 'name-place',
            confidence: 0.9,
            details: {},
            ...sentenceOf(start),
          },
        ]
      : [],
  )
}

function partFacts({ parents }: Recognised, sentenceOf: (at: number) => Span): Fact[] {
  return parents.map(({ start, child, parent }) => ({
    type: 'PART_OF' as const,
    from: { type: 'Project' as const, name: child },
    to: { type: 'Project' as const, name: parent },
    status: 'asserted' as const,
    method: 'name-part',
    confidence: 0.93,
    details: {},
    ...sentenceOf(start),
  }))
}

const isName = (mention: { kind: string }): mention is NameMention => mention.kind === 'name'

export function articleFacts(recognised: Recognised): ArticleFacts {
  const reading = readingOf(recognised)
  const sentences = sentencesOf(reading)
  const mains = mainsOf(reading)
  const memory: Memory = createMemory(mains)
  const titleEnd = reading.article.paragraphs[0]?.end ?? 0
  const titled = reading.mentions.some((mention) => isProject(mention) && mention.end <= titleEnd)
  let recipients: readonly Reference[] = []
  const affiliations = createAffiliations()
  const progress: Progress = { facts: [], figures: [], openGifts: [], grants: 0, date: recognised.article.published }
  let subject: Group | undefined
  for (const sentence of sentences) {
    for (const mention of sentence.mentions) {
      if (isName(mention)) memory.note([referenceOf(mention)], mention.start)
    }
    const persons = personsOf(reading, sentence, memory)
    affiliations.note(persons)
    const actors = actorsOf(reading, sentence, persons, memory, affiliations.of)
    const read = sentenceFacts(reading.text, sentence, actors, subject, {
      project: memory.lastProject(),
      titled,
      recipients,
    })
    recipients = read.recipients
    for (const { groups } of read.clauses)
      for (const group of groups) memory.noteGroup(group.actors.flatMap(({ references }) => references))
    progress.facts.push(...positionFacts(persons, sentence, read.clauses))
    closeGifts(reading, sentence, progress)
    const found = read.drafts
      .map((draft) => factOf(reading, sentence, read, draft, progress))
      .filter((fact) => !isWish(fact))
    progress.facts.push(...found)
    const gifts = found.filter(({ type, details }) => type === 'FUNDS' && details.amount === undefined)
    if (gifts.length > 0) progress.openGifts = gifts
    const project = placedProject(recognised, sentence) ?? memory.lastProject()
    progress.figures.push(...figuresOf({ text: reading.text, project, date: progress.date }, sentence))
    progress.date = sentence.mentions.find(isDate)?.edtf ?? progress.date
    subject = read.subject ?? subject
  }
  const sentenceOf = (at: number): Span => sentences[clauseAt(sentences, at)] ?? { start: at, end: at + 1 }
  progress.facts.push(...partFacts(recognised, sentenceOf), ...placeFacts(recognised, sentenceOf))
  progress.facts.push(...topicFacts(reading.mentions.filter(isName), sentenceOf))
  return { facts: progress.facts, figures: progress.figures }
}
