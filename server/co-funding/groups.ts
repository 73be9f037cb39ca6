// Who funds together, group by group: those that launched or funded one project. A group is one fact, however many belong to it.

import type { z } from 'zod'
import type { CoFunding, coFundingQuerySchema } from '../contract.ts'
import { toMinor } from '../money/minor.ts'
import type { Row } from '../queries/rows.ts'

type Group = CoFunding['groups'][number]
type Basis = Group['basis'][number]
type Filters = Partial<Omit<z.infer<typeof coFundingQuerySchema>, 'limit' | 'cursor'>>

/** The parameter `filter` of the query `co-funding`; what is not asked for is null. */
export const coFundingFilter = (filters: Filters) => ({
  funder: filters.funder ?? null,
  topic: filters.topic ?? null,
  place: filters.place ?? null,
  since: filters.since ?? null,
  until: filters.until ?? null,
  atLeast: filters.atLeast === undefined ? null : toMinor(filters.atLeast),
  currency: filters.currency ?? null,
  basis: filters.basis ?? null,
})

const days = (values: readonly (string | undefined)[]) => values.filter((value) => value !== undefined).sort()

const funderOf = ({ entity, links }: Row<'co-funding'>['funders'][number]): Group['funders'][number] => {
  const since = days(links.map((link) => link.since))[0]
  const until = days(links.map((link) => link.until)).at(-1)
  return {
    entity,
    launched: links.some(({ type }) => type === 'INITIATES'),
    funded: links.some(({ type }) => type === 'FUNDS'),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    claims: [...new Set(links.flatMap(({ claims }) => claims))],
  }
}

const basisOf = ({ launched, funded, grants }: Row<'co-funding'>): Basis[] => [
  ...(grants.length > 0 ? ['sameGrant' as const] : []),
  ...(funded > 1 ? ['sameProject' as const] : []),
  ...(launched > 1 ? ['jointLaunch' as const] : []),
]

/** The group of a row. Who alone launched what others funded belongs to no group by that. */
export const groupOf = (row: Row<'co-funding'>): Group => {
  const { project, launched, funded, grants } = row
  const belongs = (funder: Group['funders'][number]) =>
    (funder.launched && launched > 1) || (funder.funded && funded > 1)
  const all = row.funders.map(funderOf)
  const funders = all.filter(belongs)
  const single = all.length - funders.length
  return { project, basis: basisOf(row), size: Math.max(funders.length, row.size - single), funders, grants }
}
