// What the head of an article tells without a verb: a project as its title and its owner as the line below it.

import { flatMap } from '../flat.ts'
import { divisionOf } from '../lexicon/divisions.ts'
import type { NameMention } from '../recognise/mention.ts'
import { leadingPlace } from '../recognise/values/places.ts'
import type { Span } from '../segment/article.ts'
import type { Fact } from './fact.ts'
import { isOrganizationMention, isProject, type Reading, referenceOf } from './reading.ts'

/** Lines of the head that are looked at. */
const headLines = 3

const bare = (text: string) => text.replace(/[\s“”《》【】‘’"]/g, '')

/** The name that a line consists of, but for marks and a few characters. */
const wholeLine = ({ text, mentions }: Reading, line: Span, slack: number): NameMention | undefined => {
  const written = bare(text.slice(line.start, line.end)).length
  const found = mentions.find(
    (mention): mention is NameMention =>
      mention.kind === 'name' && mention.start >= line.start && mention.end <= line.end,
  )
  return found && written - bare(text.slice(found.start, found.end)).length <= slack ? found : undefined
}

/** 某计划 as the title, 某慈善会 alone in a line below. */
export function headFacts(reading: Reading): Fact[] {
  const [title, ...rest] = reading.article.paragraphs.slice(0, headLines)
  const project = title && wholeLine(reading, title, 4)
  if (!title || !project || !isProject(project)) return []
  return flatMap(rest, (line): Fact[] => {
    const owner = wholeLine(reading, line, 0)
    if (!owner || !isOrganizationMention(owner)) return []
    if (owner.type !== 'Foundation' && owner.type !== 'SocialOrganization') return []
    return [
      {
        type: 'PARTNERS_IN',
        from: referenceOf(owner),
        to: referenceOf(project),
        status: 'asserted',
        method: 'head',
        confidence: 0.75,
        details: {},
        start: title.start,
        end: line.end,
      },
    ]
  })
}

/** Projects whose own name begins with a place: 某县助学计划. */
export function namedPlaces(names: readonly NameMention[], sentenceOf: (at: number) => Span): Fact[] {
  const seen = new Set<string>()
  const bodies = new Set(names.filter(isOrganizationMention).map(({ name }) => name))
  /** 某地某某会|扶助基金 has its place from the body's name. */
  const isOfBody = (name: string) => {
    for (let end = 4; end < name.length; end++) if (bodies.has(name.slice(0, end))) return true
    return false
  }
  return flatMap(names, (mention): Fact[] => {
    if (!isProject(mention) || seen.has(mention.name)) return []
    seen.add(mention.name)
    const place = leadingPlace(mention.name.replace(/^(?:支援|援助|驰援|助力)/, ''))
    const division = place && divisionOf(place.code)
    // 某市某大学某项目 has its place from the university's name.
    if (!place || !division || /大学|学院|银行|基金会|公司|集团/.test(mention.name) || isOfBody(mention.name)) return []
    return [
      {
        type: 'LOCATED_IN',
        from: referenceOf(mention),
        to: { type: 'Place', name: division.name, code: place.code },
        status: 'asserted',
        method: 'project-place',
        confidence: 0.8,
        details: {},
        ...sentenceOf(mention.start),
      },
    ]
  })
}
