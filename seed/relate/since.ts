// 自2018年启动“某计划”以来,|某集团已 …, “某计划”启动以来,|某集团累计 …: who acts in the clause after launched it, or carries it out.

import { flatMap } from '../flat.ts'
import { projectsOf } from './actor.ts'
import { certainty, type Draft, fromGroups, pairsOf } from './draft.ts'
import { namedOrganizations } from './frames/making.ts'
import { isPlace } from './kinds.ts'
import type { ClauseReading } from './roles.ts'

const begun =
  /^(?:自|从)?[^,。;“”]{0,16}(?:(启动|发起|设立|创立|推出|成立|创办)|开展|实施|执行|承办)了?[^,。;“”]{0,8}[“《]?$/
const since = /^[”》]?(?:公益|慈善|助学|救助|帮扶)?(?:项目|计划|工程|活动)?以来,$/
/** “某计划”|启动|以来,某集团 … */
const begins =
  /^[”》]?(?:[\u4e00-\u9fff]{0,8}?(?:项目|计划|工程|活动|行动))?(?:自?[\d一二三四五六七八九十]+年)?(?:正式)?(?:启动|发起|设立|创立|推出|成立|创办|开展|实施|执行|开办|运行)(?:[\d一二三四五六七八九十多余]{1,4}(?:周?年|个月))?以?来,$/
const leads = /^(?:,|、)?[“《]?$/

/** Of each clause that ends with 以来 and the one after it. */
export const sinceDrafts = (text: string, clauses: readonly ClauseReading[]): Draft[] =>
  flatMap(clauses, ({ start, end, groups }, index): Draft[] => {
    if (!/来,$/.test(text.slice(start, end))) return []
    const [project, ...others] = groups.filter((group) => !isPlace(group))
    const next = clauses[index + 1]
    const [first] = next?.groups ?? []
    if (!project || others.length > 0 || !first || first.governor !== 'none' || first.possesses) return []
    const opened = begun.exec(text.slice(start, project.start))
    const isSince = opened
      ? since.test(text.slice(project.end, end))
      : /^(?:自|从)?[“《]?$/.test(text.slice(start, project.start)) &&
        begins.test(text.slice(project.end, end)) &&
        next?.triggers.every(({ action }) => action !== 'fund' && action !== 'support')
    if (!isSince || !leads.test(text.slice(end, first.start))) return []
    const from = fromGroups([first], namedOrganizations)
    return pairsOf(from, fromGroups([project], projectsOf)).map(([a, b]) => ({
      type: opened?.[1] === undefined ? ('PARTNERS_IN' as const) : ('INITIATES' as const),
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
