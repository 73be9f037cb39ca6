// The organisations of an article while they are being found.

import type { Context } from '../context.ts'
import type { OrganizationSpan } from './organization.ts'

/** 某大学|(深圳), 某医院|(集团): the site in brackets is part of the name. */
function withSite({ text, placeFrom }: Context, organization: OrganizationSpan): OrganizationSpan {
  const { end, type, name } = organization
  if (text.charAt(end) !== '(' || !/^(?:ResearchBody|Hospital)$/.test(type)) return organization
  const site =
    placeFrom.get(end + 1)?.end ?? (/^(?:集团|华东|总院)/.test(text.slice(end + 1, end + 3)) ? end + 3 : undefined)
  if (site === undefined || text.charAt(site) !== ')' || !/(?:大学|医院|学校|中心)$/.test(name)) return organization
  return { ...organization, end: site + 1, name: name + text.slice(end, site + 1) }
}

/**
 * The organisations found so far, the last of overlapping ones. `whole` gives the last one whose name ends with 市某会, and `isHead`
 * tells whether the name of a company begins so.
 */
export function createFound(context: Context) {
  const { placeFrom } = context
  const found: OrganizationSpan[] = []
  const byEnd = new Map<number, OrganizationSpan>()
  const byRest = new Map<string, string>()
  const heads = new Set<string>()
  return {
    found,
    byEnd,
    whole: (rest: string) => byRest.get(rest),
    isHead: (head: string) => heads.has(head),
    add(named: OrganizationSpan) {
      const organization = withSite(context, named)
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
