// Whether a place stands just before what might be a name, or only words of giving stand between the two.

import type { WalkRules } from './anchor.ts'
import { isMarkAt } from './characters.ts'
import type { Context } from './context.ts'

/** A place that opens a clause or follows a word that leads up to names ends at `at` or a few characters before. */
export function placeNear({ text, placeTo }: Context, at: number): boolean {
  for (let end = at; end >= at - 3; end--) {
    const place = placeTo.get(end)
    if (place) return isMarkAt(text, place.start - 1) || '由与和及向对给为经'.includes(text.charAt(place.start - 1))
    if (isMarkAt(text, end - 1) || '由与和及向对给为在的了将'.includes(text.charAt(end - 1))) return false
  }
  return false
}

/** Words of giving that names of bodies hold where a place begins them: 某市社会捐助接收工作站. */
export const heldGiving = new Set(['捐助', '捐赠', '捐献', '接收', '接受', '献血', '募捐', '募集'])

/** Nothing but such words and what is given stands between a place and `at`. */
export function reachesPlace({ text, placeTo }: Context, at: number, names: WalkRules['names']): boolean {
  const before =
    /(?:社会|慈善|人体器官|器官|遗体|角膜|造血干细胞|血液|无偿|救灾|物资|捐助|捐赠|捐献|接收|接受|献血|募捐)*$/.exec(
      text.slice(Math.max(0, at - 12), at),
    )
  const first = at - (before?.[0].length ?? 0)
  // 某市民政局|社会捐助服务中心
  const place = placeTo.get(first) ?? (/^(?:社会|慈善|救灾)/.test(before?.[0] ?? '') ? names?.get(first) : undefined)
  return place !== undefined && !/[向给为对在到]/.test(text.charAt(place.start - 1))
}
