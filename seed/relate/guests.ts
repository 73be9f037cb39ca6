// People who are there or give thanks, and do not act.

import type { Actor } from './actor.ts'
import { clauseAt } from './clauses.ts'
import type { Group } from './groups.ts'
import type { ClauseReading } from './roles.ts'

/** 甲会会长王某、乙局局长李某等|出席: guests do not act in the sentence after. */
const attends = (text: string, clauses: readonly ClauseReading[], { actors, end }: Group): boolean =>
  actors.length > 1 &&
  actors.some(({ kind }) => kind === 'person') &&
  /出席|参加|见证|到场|莅临|列席/.test(text.slice(end, clauses[clauseAt(clauses, end - 1)]?.end))

const isOfficial = ({ person, references }: Actor): boolean =>
  person !== undefined && references.length > 0 && references.every(({ type }) => type === 'GovernmentBody')

const thanking =
  /(?:表示|致以|表达)[^,。;]{0,12}(?:感谢|谢意|感激|敬意)|[致道]谢|(?:赠送|颁发|授予|回赠|送上|献上)[^,。;]{0,16}(?:锦旗|[牌匾]匾|证书|奖牌|纪念|模型|聘书|感谢信|哈达)/

/** 某医院院长|对某公司表示感谢, 某副县长|致辞: neither gives in the sentence after. */
function thanks(text: string, clauses: readonly ClauseReading[], { actors, end }: Group): boolean {
  const told = text.slice(end, clauses[clauseAt(clauses, end - 1)]?.end)
  return thanking.test(told) || (actors.every(isOfficial) && /致辞|讲话|发言|主持|出席|揭牌|见证/.test(told))
}

/** Who does nothing in the sentence after. */
export const isGuest = (text: string, clauses: readonly ClauseReading[], group: Group): boolean =>
  attends(text, clauses, group) || thanks(text, clauses, group)
