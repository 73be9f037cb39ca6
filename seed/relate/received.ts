// Gifts told by who receives them: their verb says nothing of who gives, where nobody else is named between.

import { isPlace } from './kinds.ts'
import type { ClauseReading } from './roles.ts'
import type { Trigger } from './triggers.ts'

/** 收到社会各界|捐赠的款物: who receives does not give. */
const received =
  /(?:收到|接收|接受|募集到?)(?:了|来自)?(?:社会各界|各界|各方|爱心人士|爱心企业|公众|网友|社会)?[^,。;、]{0,6}$/

/** 接收社会各界为灾区|捐款, 收到了正在本地演出的某某|捐赠的: nobody else that is named gives between. */
export function isReceived(text: string, clause: ClauseReading, { start }: Trigger): boolean {
  const between = (from: number) => clause.groups.some((group) => group.start > from && group.end <= start)
  const match = received.exec(text.slice(clause.start, start))
  if (match && !between(clause.start + match.index)) return true
  const taking = clause.triggers.findLast((verb) => verb.action === 'receive' && verb.end <= start)
  return (
    taking !== undefined &&
    !/[、]/.test(text.slice(taking.end, start)) &&
    clause.groups.some(({ end }) => end <= taking.start) &&
    !clause.groups.some(
      (group) =>
        group.start >= taking.end && group.end <= start && /^(?:none|agent)$/.test(group.governor) && !isPlace(group),
    )
  )
}
