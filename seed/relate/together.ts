// Bodies that do something together (甲、乙联合到某县开展 …, 甲与乙建立了某网络), whatever it is.

import { flatMap } from '../flat.ts'
import type { Actor } from './actor.ts'
import { certainty, type Draft, fromGroups, pairsOf } from './draft.ts'
import { bodiesOf } from './frames/making.ts'
import type { ClauseReading } from './roles.ts'

/** 甲与乙|建立了某网络: whatever they do, they do it together; not with people, and not where it is only wished for. */
export function togetherDrafts(text: string, clause: ClauseReading): Draft[] {
  return [...jointDrafts(text, clause), ...companionDrafts(text, clause)]
}

/** No more bodies than these meet for one thing. */
const mostTogether = 4

/** 甲、乙联合到某县|开展 …: all that act at once. */
function jointDrafts(text: string, clause: ClauseReading): Draft[] {
  return flatMap(clause.groups, (group): Draft[] => {
    const points = group.actors.some(({ pointing }) => pointing !== undefined)
    if (points || !/^(?:none|agent)$/.test(group.governor) || !jointly.test(text.slice(group.end, group.end + 32)))
      return []
    const bodies = fromGroups([group], bodiesOf)
    if (bodies.length < 2 || bodies.length > mostTogether) return []
    return pairsOf(bodies, bodies)
      .filter(([a, b]) => bodies.indexOf(a) < bodies.indexOf(b))
      .map(([from, to]) => ({
        type: 'COORDINATES_WITH' as const,
        from,
        to,
        method: 'jointly',
        confidence: 0.75 * certainty([group], false),
        details: {},
        verbAt: group.end,
        start: group.start,
        end: group.end,
      }))
  })
}

const jointly =
  /^(?:等)?(?:[于在][^,。;]{2,12})?(?:(?:将)?(?:召开|举行)[^,。;]{0,10}(?:座谈|交流|对接|洽谈|研讨|会谈)|一道|将?共建|建立[^,。;]{0,14}(?:机制|关系)|(?:联合|共同|携手|合作)(?:到|赴|在|为|向|给|对|捐|出资|资助|募集|筹集|慰问|看望|走访|前往|来到|深入|开展|举办|举行|组织|启动|召开|组成|推进|推动|实施|探索|打造|建设|搭建|完成)|(?:通力|密切|紧密|精诚)(?:协作|合作|配合))/

function companionDrafts(text: string, clause: ClauseReading): Draft[] {
  const index = clause.groups.findIndex(({ governor }) => governor === 'companion')
  const companion = clause.groups[index]
  const subject = clause.groups[index - 1]
  if (!companion || !subject || subject.governor !== 'none' || subject.possesses || companion.possesses) return []
  const gap = text.slice(subject.end, companion.start)
  const rest = text.slice(companion.end, clause.end)
  if (
    gap.length > 14 ||
    !/(?:建立|开展|共建|开启|完成|推动|推进|组织|开始|形成|举行|进行|实现|成立|组建|制定|探索|召开|举办|一道)/.test(
      rest,
    )
  )
    return []
  const all = ({ kind, references }: Actor) => (kind === 'person' || kind === 'place' ? [] : references)
  return pairsOf(fromGroups([subject], all), fromGroups([companion], bodiesOf)).map(([from, to]) => ({
    type: 'COORDINATES_WITH' as const,
    from,
    to,
    method: 'together',
    confidence: 0.72 * certainty([subject, companion], false),
    details: {},
    verbAt: companion.start,
    start: subject.start,
    end: companion.end,
  }))
}
