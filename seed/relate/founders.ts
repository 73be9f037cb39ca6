// Projects that people are said to have founded: “某计划”发起人甲、乙.

import { flatMap } from '../flat.ts'
import type { Span } from '../segment/article.ts'
import { quotedSpan } from './evidence.ts'
import type { Fact } from './fact.ts'
import type { PersonPhrase } from './positions/read.ts'
import { isProject, type Reading, referenceOf } from './reading.ts'

const founder = /^(?:项目|计划|活动|公益)?(?:联合|共同|主要|总)?(?:发起人|创始人|创办人|创建人|倡议人)$/

/** INITIATES facts of the persons after the title of founder, all of a list. */
export function founderFacts(
  { text, titleTo, mentionTo }: Reading,
  persons: readonly PersonPhrase[],
  sentence: Span,
  clauses: readonly Span[],
): Fact[] {
  return flatMap(persons, ({ person }, index): Fact[] => {
    const title = titleTo.get(person.start)
    if (!title || !founder.test(text.slice(title.start, title.end))) return []
    // “某计划”项目|发起人, where the title may begin with 项目 too
    const isProjects = text.startsWith('项目', title.start)
    const end = text.charAt(title.start - 1) === '的' ? title.start - 1 : title.start
    const project = mentionTo.get(end) ?? (isProjects ? mentionTo.get(end + 2) : undefined)
    if (project?.kind !== 'name' || !isProject(project)) return []
    const founders = [person]
    for (const next of persons.slice(index + 1)) {
      const last = founders.at(-1)
      if (!last || next.start !== next.person.start || !/^[、和与及]$/.test(text.slice(last.end, next.start))) break
      founders.push(next.person)
    }
    return founders.map((one) => ({
      type: 'INITIATES',
      from: referenceOf(one),
      to: referenceOf(project),
      status: 'asserted',
      method: 'founder',
      confidence: 0.9,
      details: {},
      ...quotedSpan(sentence, clauses, { start: project.start, end: one.end }),
    }))
  })
}
