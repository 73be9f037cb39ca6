// Filters of links: how sure and how often one is said, how large the gift is, when it was, who published it, what it is about and where. Each
// shows how much there is under all others.

import { memo } from 'react'
import { useFiltering } from '../explorer/context.ts'
import { useWords } from '../i18n/words.ts'
import { amountStep, amountSteps, reaching } from '../model/facets.ts'
import { changed, type FilterChange, type Filters } from '../model/filters.ts'
import { BarSlider } from './bar-slider.tsx'
import { FieldFilters } from './field-filters.tsx'
import { ScopeLinks } from './scope-links.tsx'
import { TimeFilter } from './time-filter.tsx'

export interface FilterProps {
  readonly filters: Filters
  /** `goesOn`: part of the change before, as while a slider is held. */
  readonly set: (change: FilterChange, goesOn?: boolean) => void
}

const tenths = Array.from({ length: 11 }, (_, i) => i)

export const LinkFilters = memo(() => {
  const { t } = useWords()
  const { scene, act } = useFiltering()
  const { filters } = scene
  const set: FilterProps['set'] = (change, goesOn = false) =>
    act({ kind: 'filter', filters: changed(filters, change), goesOn })
  return (
    <section className="panel-section" aria-labelledby="filter-title">
      <h2 id="filter-title">{t('filter.label')}</h2>
      <TimeFilter filters={filters} set={set} />
      <ConfidenceFilter filters={filters} set={set} />
      <DocumentsFilter filters={filters} set={set} />
      <AmountFilter filters={filters} set={set} />
      <FieldFilters filters={filters} set={set} />
      <ScopeLinks filters={filters} />
    </section>
  )
})

const ConfidenceFilter = ({ filters, set }: FilterProps) => {
  const { t, n, share } = useWords()
  const { counts } = useFiltering()
  const value = Math.round(filters.confidence * 10)
  const left = reaching(counts.confidence, value)
  return (
    <BarSlider
      label={t('filter.confidence')}
      text={value === 0 ? t('filter.any') : t('filter.left', { value: share(value / 10), ...n(left) })}
      bars={tenths.map((at) => {
        const size = counts.confidence.get(at) ?? 0
        return { at, size, title: t('filter.left', { value: share(at / 10), ...n(size) }) }
      })}
      range={[0, 10]}
      values={[value]}
      onChange={([tenth = 0], goesOn) => set({ confidence: tenth / 10 }, goesOn)}
    />
  )
}

/** More than so many documents are one step: so few links have them. */
const mostDocuments = 12

const DocumentsFilter = ({ filters, set }: FilterProps) => {
  const { t, n, count } = useWords()
  const { counts } = useFiltering()
  const most = Math.min(mostDocuments, Math.max(filters.documents, ...counts.documents.keys()))
  if (most <= 1) return null
  const value = Math.min(most, filters.documents)
  const left = reaching(counts.documents, value)
  return (
    <BarSlider
      label={t('filter.documents')}
      text={value === 1 ? t('filter.any') : t('filter.left', { value: count(value), ...n(left) })}
      bars={Array.from({ length: most }, (_, i) => {
        const at = i + 1
        const size = at === most ? reaching(counts.documents, at) : (counts.documents.get(at) ?? 0)
        return { at, size, title: t('filter.left', { value: count(at), ...n(size) }) }
      })}
      range={[1, most]}
      values={[value]}
      onChange={([documents = 1], goesOn) => set({ documents }, goesOn)}
    />
  )
}

const AmountFilter = ({ filters, set }: FilterProps) => {
  const { t, n, money } = useWords()
  const { counts } = useFiltering()
  if (counts.amounts.size === 0 && filters.atLeast === 0) return null
  const value = amountStep(filters.atLeast)
  const yuan = (step: number) => money(String(amountSteps[step] ?? 0), 'CNY')
  const left = reaching(counts.amounts, value)
  return (
    <BarSlider
      label={t('filter.amount')}
      text={value === 0 ? t('filter.any') : t('filter.left', { value: yuan(value), ...n(left) })}
      bars={amountSteps.map((_, at) => {
        const size = counts.amounts.get(at) ?? 0
        return { at, size, title: t('filter.left', { value: yuan(at), ...n(size) }) }
      })}
      range={[0, amountSteps.length - 1]}
      values={[value]}
      onChange={([step = 0], goesOn) => set({ atLeast: amountSteps[step] ?? 0 }, goesOn)}
    />
  )
}
