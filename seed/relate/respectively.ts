// 甲、乙分别向丙、丁捐赠: the first to the first, the second to the second.

import type { Draft } from './draft.ts'
import type { Reference } from './fact.ts'
import type { Group } from './groups.ts'
import type { Roles } from './roles.ts'

const placeIn = ({ actors }: Group, { name, type }: Reference): number =>
  actors.findIndex(({ references, person }) =>
    [...references, ...(person ? [person] : [])].some((one) => one.name === name && one.type === type),
  )

/** Of the drafts of a verb those that join members of two lists of one length at the same place, where 分别 stands between the lists. */
export function respectively(text: string, roles: Roles, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 4) return drafts
  const one = roles.agents.find(({ actors }) => actors.length > 1)
  // 甲、乙|分别与|丙、丁: one group of two halves.
  const [half, ...more] = one?.splits ?? []
  const last = half === undefined ? undefined : one?.actors[half - 1]
  const isHalved = one && last && more.length === 0 && half === one.actors.length / 2
  if (isHalved && /分别/.test(text.slice(last.end, one.actors[half]?.start)))
    return drafts.filter(({ from, to }) => (placeIn(one, from) - placeIn(one, to)) % half === 0)
  const other =
    one &&
    [...roles.recipients, ...roles.companions, ...roles.objects].find(
      ({ start, actors }) =>
        start >= one.end &&
        actors.length === one.actors.length &&
        /^[^,。;]{0,10}分别[^,。;]{0,6}$/.test(text.slice(one.end, start)),
    )
  if (!one || !other) return drafts
  return drafts.filter(({ from, to }) => {
    const [first, second] = [placeIn(one, from), placeIn(other, to)]
    return first < 0 || second < 0 || first === second
  })
}
