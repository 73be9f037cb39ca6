// Gifts told one after another whose recipient only the last one tells: 甲捐赠50万元、乙捐赠30万元,用于支持“某计划”.

import { type Draft, fromGroups, unique } from './draft.ts'
import { givers, make } from './frames/making.ts'
import type { Roles } from './roles.ts'

/** Whether somebody gives to nobody that is named yet. */
const waits = ({ agents, inherited, passive, recipients, trigger }: Roles, rest: string): boolean =>
  agents.length > 0 &&
  /[捐赠资拨]/.test(trigger.verb) &&
  !inherited &&
  !passive &&
  recipients.length === 0 &&
  /^[^,。;、]{0,14}[元箱台套件份辆][^,。;、向给]{0,8}[、,;]/.test(rest)

/** Gifts that wait for a recipient; each further gift either waits too or tells to whom all of them go. */
export function createWaiting(text: string) {
  let waiting: Roles[] = []
  return (roles: Roles, found: readonly Draft[]): Draft[] => {
    const rest = text.slice(roles.trigger.end, roles.trigger.end + 30)
    if (found.length === 0) {
      if (waits(roles, rest)) waiting.push(roles)
      else waiting = []
      return []
    }
    const open = roles.recipients.length === 0 && !roles.inherited ? waiting : []
    waiting = []
    const to = unique(found.map((draft) => draft.to))
    return open.flatMap((one) =>
      make({
        roles: one,
        type: 'FUNDS',
        from: fromGroups(one.agents, givers),
        to,
        confidence: 0.78,
        involved: one.agents,
        method: 'fund-list',
      }),
    )
  }
}
