// The organisations of an article while they are being found.

import type { Context } from '../context.ts'
import type { OrganizationSpan } from './organization.ts'

/**
 * The organisations found so far, the last of overlapping ones. `whole` gives the last one whose name ends with 市某会, and `isHead`
 * tells whether the name of a company begins so.
 */
export function createFound({ placeFrom }: Context) {
  const found: OrganizationSpan[] = []
  const byEnd = new Map<number, OrganizationSpan>()
  const byRest = new Map<string, string>()
  const heads = new Set<string>()
  return {
    found,
    byEnd,
    whole: (rest: string) => byRest.get(rest),
    isHead: (head: string) => heads.has(head),
    add(organization: OrganizationSpan) {
      if (organization.type === 'Company' && !organization.anchored) heads.add(organization.name.slice(0, 2))
      const place = placeFrom.get(organization.start)
      if (place && place.end < organization.end)
        byRest.set(organization.name.slice(place.end - organization.start - 1), organization.name)
      while ((found.at(-1)?.start ?? -1) >= organization.start) found.pop()
      const last = found.at(-1)
      if (last && last.end > organization.start) return
      found.push(organization)
      byEnd.set(organization.end, organization)
    },
  }
}
