import { describe, expect, it } from 'vitest'
import { filterStep } from '../../../client/model/filter-step.ts'
import { changed, noFilters } from '../../../client/model/filters.ts'

describe('a step of the filters', () => {
  it('says which type or kind of link was hidden or shown', () => {
    const hidden = changed(noFilters, { hiddenTypes: ['Company'] })
    expect(filterStep(noFilters, hidden)).toEqual({ field: 'type', type: 'Company', hidden: true })
    expect(filterStep(hidden, noFilters)).toEqual({ field: 'type', type: 'Company', hidden: false })
    const links = changed(noFilters, { hiddenLinks: ['FUNDS'] })
    expect(filterStep(noFilters, links)).toEqual({ field: 'link', type: 'FUNDS', hidden: true })
  })

  it.each([
    [{ topics: ['t'] }, 'topics'],
    [{ atLeast: 10_000 }, 'atLeast'],
    [{ since: '2019-01-01' }, 'time'],
    [{ confidence: 0.5 }, 'confidence'],
  ] as const)('says which other filter changed: %j', (change, field) => {
    expect(filterStep(noFilters, changed(noFilters, change))).toEqual({ field })
  })

  it('says that several were taken away at once', () => {
    const many = changed(noFilters, { hiddenTypes: ['Company'], topics: ['t'] })
    expect(filterStep(many, noFilters)).toEqual({ field: 'none' })
  })

  it('is none where nothing changed', () => {
    expect(filterStep(noFilters, noFilters)).toBeUndefined()
  })
})
