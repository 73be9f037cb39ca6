// Who has part in a project by a description: 为|实施“某计划”的|某妇联|颁发 …, 作为“某计划”定点医院的|某医院.

import { flatMap } from '../flat.ts'
import { projectsOf } from './actor.ts'
import { certainty, type Draft, fromGroups, pairsOf } from './draft.ts'
import { bodiesOf } from './frames/making.ts'
import { isProject } from './kinds.ts'
import type { ClauseReading } from './roles.ts'

/** What stands before the verb where nobody is told to act: the clause begins, or a word that governs what is described. */
const opens =
  /(?:^|[,。;:“为向对给让把将与和及、]|邀请|组织|走访|考察|调研|慰问|表彰|支持|资助|联合|携手|来到|走进|前往|推荐|通过|由|[了过])(?:正在|已|共同|负责|具体|积极|全面|首批|长期|一直|曾|率先|作为|[\d多两三四五六七八九十]+[家所个])*$/

/** “某计划”|的首批试点学校、|某校 */
const describes = /^[”》]?(?:公益|慈善)?(?:项目|计划|工程|行动|活动)?的[^,。;:的由向]{0,8}[“《]?$/
const playsIn =
  /^[”》]?(?:公益|慈善)?(?:项目|计划|工程|行动|活动)?的?[^,。;:的由向]{0,6}(?:医院|单位|机构|学校|院校|基地|伙伴|[方地点])的?[“《]?$/

/** Drafts of a clause for bodies that a description says to carry out a project. */
export function partakers(text: string, clause: ClauseReading): Draft[] {
  return flatMap(clause.groups, (project, index): Draft[] => {
    const body = clause.groups[index + 1]
    if (!body || !isProject(project) || body.start - project.end > 20) return []
    const verb = clause.triggers.findLast(({ end }) => end <= project.start)
    const isPlayed = /(?:作为|担任)[“《]?$/.test(text.slice(Math.max(0, project.start - 4), project.start))
    const isDone =
      verb !== undefined &&
      /^(?:conduct|participate)$/.test(verb.action) &&
      /^(?:了|过)?[“《]?$/.test(text.slice(verb.end, project.start))
    const gap = text.slice(project.end, body.start)
    if (!(isDone && describes.test(gap)) && !(isPlayed && playsIn.test(gap))) return []
    const from = isDone ? (verb?.start ?? project.start) : project.start
    const before = clause.groups[index - 1]
    if (isDone && !opens.test(text.slice(before?.end ?? clause.start, from))) return []
    return pairsOf(fromGroups([body], bodiesOf), fromGroups([project], projectsOf)).map(([from, to]) => ({
      type: 'PARTNERS_IN' as const,
      from,
      to,
      method: 'partaker',
      confidence: 0.8 * certainty([project, body], false),
      details: verb && isDone ? { role: verb.verb } : {},
      verbAt: project.start,
      start: project.start,
      end: body.end,
    }))
  })
}
