// The facts of one article, sentence by sentence.

import { flatMap } from '../flat.ts'
import type { Recognised } from '../recognise/index.ts'
import type { NameMention } from '../recognise/mention.ts'
import type { Span } from '../segment/article.ts'
import { actedFor, actorsOf } from './actor.ts'
import { branchFacts } from './branches.ts'
import { clauseAt } from './clauses.ts'
import { type Draft, unique } from './draft.ts'
import { quotedSpan } from './evidence.ts'
import type { Fact, FigureFact, Reference } from './fact.ts'
import { figuresOf, withoutFigures } from './figures.ts'
import { founderFacts } from './founders.ts'
import { closeGifts, type Gifts, giftDetails } from './gift-details.ts'
import type { Group } from './groups.ts'
import { mainsOf } from './mains.ts'
import { createMemory, type Memory } from './memory.ts'
import { isDate } from './money.ts'
import { namedPlaces } from './named-places.ts'
import { ownNameFacts } from './own-names.ts'
import { partFacts, placedProject, placeFacts } from './parents.ts'
import { type PersonPhrase, personsOf } from './positions/read.ts'
import { isProject, type Reading, readingOf, referenceOf, type SentenceReading, sentencesOf } from './reading.ts'
import { type SentenceFacts, sentenceFacts } from './sentence.ts'
import { withoutStandIns } from './stand-ins.ts'
import { statusOf } from './status.ts'
import { createToldApart } from './told-apart.ts'
import { topicFacts } from './topics.ts'
import { spenderIn, usedFor } from './used-for.ts'
import { besideWriter, writerOf } from './writer.ts'

export interface ArticleFacts {
  readonly facts: readonly Fact[]
  readonly figures: readonly FigureFact[]
}

function positionFacts(persons: readonly PersonPhrase[], sentence: Span, clauses: readonly Span[]): Fact[] {
  return flatMap(persons, ({ person, positions, start, end }) =>
    positions.map(({ body, title, method, confidence, told }) => ({
      type: 'HOLDS_POSITION' as const,
      from: referenceOf(person),
      to: body,
      status: 'asserted' as const,
      method,
      confidence,
      details: title === undefined ? {} : { title },
      ...quotedSpan(sentence, clauses, told ?? { start, end }),
    })),
  )
}

/** Types whose date is that of the sentence. */
const dated = new Set(['SIGNED_WITH', 'LOCATED_IN', 'FUNDS', 'INITIATES', 'COORDINATES_WITH'])

const recently = /近日|日前|最近/

interface Progress extends Gifts {
  readonly figures: FigureFact[]
  date: string | undefined
}

/** 下一步,某会将 …: all of the sentence is to come. */
const ahead = /^[“]?(?:下一步|下一阶段|下阶段|接下来|今后|未来|后续|明年)[,,将我]/

/** The text of a span with its names blanked: a name that holds 计划 says nothing of plans. */
function withoutNames({ text }: Reading, { start, end }: Span, { mentions }: SentenceReading): string {
  let at = start
  let kept = ''
  for (const mention of mentions) {
    if (mention.kind !== 'name' || mention.end <= at || mention.start >= end) continue
    kept += text.slice(at, mention.start) + '□'.repeat(Math.min(mention.end, end) - Math.max(mention.start, at))
    at = Math.min(mention.end, end)
  }
  return kept + text.slice(at, end)
}

function factOf(reading: Reading, sentence: SentenceReading, read: SentenceFacts, draft: Draft): Fact {
  const { type, from, to, method, confidence, verbAt, statusAt = verbAt } = draft
  const told = sentence.mentions.find(isDate)
  // 在今年4月摘帽之后,近日|捐资: on another day.
  const date = told && recently.test(reading.text.slice(told.end, verbAt)) ? undefined : told?.edtf
  const gift = type === 'FUNDS' ? giftDetails(reading, sentence, read, draft) : {}
  return {
    type,
    from,
    to,
    method,
    confidence,
    status: ahead.test(reading.text.slice(sentence.start, sentence.start + 6))
      ? 'planned'
      : statusOf(withoutNames(reading, { start: Math.max(sentence.start, statusAt - 40), end: statusAt }, sentence)),
    details: Object.assign({}, draft.details, date !== undefined && dated.has(type) && { date }, gift),
    ...quotedSpan(sentence, read.clauses, draft),
  }
}

/** That some will or should work together says nothing yet that could be drawn, nor what is hoped of nobody that is named beside it, nor where it should be. */
const isWish = ({ type, status, method }: Fact) =>
  (type === 'COORDINATES_WITH' && status !== 'asserted') ||
  (type === 'LOCATED_IN' && status !== 'asserted' && method.endsWith('-inherited')) ||
  (type === 'SIGNED_WITH' && status === 'hoped') ||
  (status === 'hoped' && method.endsWith('-inherited'))

/** What a person is known to act for, by the positions read so far. */
function createAffiliations() {
  const byPerson = new Map<string, readonly Reference[]>()
  return {
    note(persons: readonly PersonPhrase[]) {
      for (const { person, positions } of persons) {
        if (positions.length > 0) byPerson.set(person.name, actedFor(positions))
      }
    },
    of: (person: string): readonly Reference[] => byPerson.get(person) ?? [],
  }
}

const isName = (mention: { kind: string }): mention is NameMention => mention.kind === 'name'

/** A first line that is longer is no title, in units. */
const longestTitle = 60

/** So many sentences after a gift its amount may still be told. */
const sentencesToAmount = 2

/** 据了解,|“某计划”: words that lead up to a new subject. */
const leading =
  /^(?:据[\u4e00-\u9fff]{1,5},|截至目前,|目前,|此次,|此外,|此前,|随后,|当[天日],|(?:与此)?同时,|\d{1,2}日,)?“?/

/** A paragraph that begins with a name, a place or a date, or with what somebody says, speaks of something else than the one before. */
const beginsAnew = (text: string, { start, mentions: [first] }: SentenceReading): boolean =>
  (text.charAt(start) === '“' && (first === undefined || first.start > start + 1)) ||
  (first !== undefined &&
    first.kind !== 'money' &&
    first.kind !== 'count' &&
    [start, start + (leading.exec(text.slice(start, start + 10))?.[0].length ?? 0)].includes(first.start))

export function articleFacts(recognised: Recognised): ArticleFacts {
  const reading = readingOf(recognised)
  const sentences = sentencesOf(reading)
  const mains = mainsOf(reading)
  const memory: Memory = createMemory(mains, besideWriter(reading), writerOf(reading))
  const [first] = reading.article.paragraphs
  const titleEnd = first && first.end - first.start <= longestTitle ? first.end : 0
  const titled = reading.mentions.some((mention) => isProject(mention) && mention.end <= titleEnd)
  const toldApart = createToldApart(reading.text, titleEnd)
  let recipients: readonly Reference[] = []
  let lastGivers: readonly Reference[] = []
  let listing = false
  let pending: readonly Reference[] = []
  const receivers = new Map<string, Reference>()
  const affiliations = createAffiliations()
  const progress: Progress = { facts: [], figures: [], openGifts: [], openFor: 0, date: recognised.article.published }
  let subject: Group | undefined
  let focus: Reference | undefined
  const paragraphStarts = new Set(reading.article.paragraphs.map(({ start }) => start))
  for (const sentence of sentences) {
    if (paragraphStarts.has(sentence.start) && beginsAnew(reading.text, sentence)) {
      subject = undefined
      focus = undefined
      memory.focusOn(undefined)
      lastGivers = []
      if (!listing) recipients = []
    }
    for (const mention of sentence.mentions) {
      if (isName(mention)) memory.note([referenceOf(mention)], mention.start)
    }
    const persons = personsOf(reading, sentence, memory, (person) => affiliations.of(person).length > 0)
    affiliations.note(persons)
    const actors = actorsOf(reading, sentence, persons, memory, affiliations.of)
    const read = sentenceFacts(reading.text, sentence, actors, subject, {
      project: focus ?? memory.lastProject(),
      titled,
      recipients,
      receiver: receivers.size === 1 ? [...receivers.values()][0] : undefined,
      listing,
      pending,
    })
    pending = read.pending
    for (const receiver of read.receivers) receivers.set(receiver.name, receiver)
    recipients = read.recipients
    focus = read.focus
    memory.focusOn(focus)
    listing = read.listing
    for (const { groups } of read.clauses)
      for (const { actors } of groups) {
        // The bodies of one person are no two sides.
        if (actors.length === 1 && actors[0]?.person) continue
        memory.noteGroup(
          flatMap(actors, ({ references }) => references),
          actors.some(({ person }) => person !== undefined),
        )
      }
    progress.facts.push(...positionFacts(persons, sentence, read.clauses))
    progress.facts.push(...founderFacts(reading, persons, sentence, read.clauses))
    closeGifts(reading, sentence, progress)
    const gave = read.drafts.filter(({ type }) => type === 'FUNDS')
    if (gave.length > 0) lastGivers = unique(gave.map(({ from }) => from))
    const spenders = spenderIn(reading.text, read.clauses)
    if (spenders.length > 0) lastGivers = spenders
    const drafts = [...read.drafts, ...usedFor(reading.text, read.clauses, lastGivers)]
    const found = drafts.map((draft) => factOf(reading, sentence, read, draft)).filter((fact) => !isWish(fact))
    progress.facts.push(...found)
    toldApart.note(sentence, read, (draft) => factOf(reading, sentence, read, draft))
    const gifts = found.filter(({ type, details }) => type === 'FUNDS' && details.amount === undefined)
    if (gifts.length > 0) {
      progress.openGifts = gifts
      progress.openFor = sentencesToAmount
    }
    const project = placedProject(recognised, sentence) ?? memory.lastProject()
    progress.figures.push(...figuresOf({ text: reading.text, project, date: progress.date }, sentence))
    progress.date = sentence.mentions.find(isDate)?.edtf ?? progress.date
    subject = read.subject ?? subject
  }
  progress.facts.push(...toldApart.facts(progress.facts))
  const sentenceOf = (at: number): Span => sentences[clauseAt(sentences, at)] ?? { start: at, end: at + 1 }
  progress.facts.push(...partFacts(recognised, sentenceOf), ...placeFacts(recognised, sentenceOf))
  const names = reading.mentions.filter(isName)
  progress.facts.push(...branchFacts(names, sentenceOf), ...namedPlaces(names, sentenceOf))
  progress.facts.push(...topicFacts(names, sentenceOf), ...ownNameFacts(names, progress.facts, sentenceOf))
  const facts = withoutStandIns(reading.text, progress.facts)
  return { facts: withoutFigures(facts, progress.figures), figures: progress.figures }
}
