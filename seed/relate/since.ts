// 自2018年启动“某计划”以来,|某集团已 …: who acts in the clause after launched it, or carries it out.

import { flatMap } from '../flat.ts'
import { projectsOf } from './actor.ts'
import { certainty, type Draft, fromGroups, pairsOf } from './draft.ts'
import { namedOrganizations } from './frames/making.ts'
import { isPlace } from './kinds.ts'
import type { ClauseReading } from './roles.ts'

const begun =
  /^(?:自|从)?[^,。;“”]{0,16}(?:(启动|发起|设立|创立|推出|成立|创办)|开展|实施|执行|承办)了?[^,。;“”]{0,8}[“《]?$/
const since = /^[”》]?(?:公益|慈善|助学|救助|帮扶)?(?:项目|计划|工程|活动)?以来,$/
const leads = /^(?:,|、)?[“《]?$/

/** Of each clause that ends with 以来 and the one after it. */
export const sinceDrafts = (text: string, clauses: readonly ClauseReading[]): Draft[] =>
  flatMap(clauses, ({ start, end, groups }, index): Draft[] => {
    if (!text.startsWith('以来,', end - 3)) return []
    const [project, ...others] = groups.filter((group) => !isPlace(group))
    const next = clauses[index + 1]
    const [first] = next?.groups ?? []
    if (!project || others.length > 0 || !first || first.governor !== 'none' || first.possesses) return []
    const verb = begun.exec(text.slice(start, project.start))
    if (!verb || !since.test(text.slice(project.end, end)) || !leads.test(text.slice(end, first.start))) return []
    const from = fromGroups([first], namedOrganizations)
    return pairsOf(from, fromGroups([project], projectsOf)).map(([a, b]) => ({
      type: verb[1] === undefined ? ('PARTNERS_IN' as const) : ('INITIATES' as const),
      from: a,
      to: b,
      method: 'since',
      confidence: 0.8 * certainty([first, project], false),
      details: {},
      verbAt: project.start,
      start,
      end: first.end,
    }))
  })
