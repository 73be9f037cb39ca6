// Filters by how sure and how often a link is said, and by time: a histogram of the years, of which a stretch can be chosen.

import { useMemo } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { Label } from 'react-aria-components/Label'
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import type { LinkView } from '../../server/contract.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import type { Filters } from '../model/filters.ts'
import { yearsOf } from '../model/time.ts'
import { FieldFilters, ScopeLinks } from './field-filters.tsx'

export const LinkFilters = () => {
  const { t, share } = useWords()
  const { scene, act } = useExplorer()
  const { filters } = scene
  const set = (change: Partial<Filters>) => act({ kind: 'filter', filters: { ...filters, ...change } })
  const most = useMemo(() => mostDocuments(scene.links.values()), [scene.links])
  return (
    <section className="panel-section" aria-labelledby="filter-title">
      <h2 id="filter-title">{t('filter.label')}</h2>
      <Slider
        className="slider"
        minValue={0}
        maxValue={1}
        step={0.05}
        value={filters.confidence}
        formatOptions={{ style: 'percent' }}
        onChange={(value) => set({ confidence: single(value) })}
      >
        <Label>{t('filter.confidence')}</Label>
        <SliderOutput>{share(filters.confidence)}</SliderOutput>
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" />
        </SliderTrack>
      </Slider>
      {most > 1 && (
        <Slider
          className="slider"
          minValue={1}
          maxValue={most}
          step={1}
          value={Math.min(most, filters.documents)}
          onChange={(value) => set({ documents: single(value) })}
        >
          <Label>{t('filter.documents')}</Label>
          <SliderOutput />
          <SliderTrack className="slider-track">
            <SliderThumb className="slider-thumb" />
          </SliderTrack>
        </Slider>
      )}
      <TimeFilter filters={filters} set={set} />
      <FieldFilters filters={filters} set={set} />
      <ScopeLinks filters={filters} />
    </section>
  )
}

const mostDocuments = (links: Iterable<LinkView>): number => {
  let most = 1
  for (const { documents } of links) most = Math.max(most, documents)
  return most
}

const single = (value: number | number[]): number => (typeof value === 'number' ? value : (value[0] ?? 0))

const TimeFilter = ({
  filters,
  set,
}: {
  readonly filters: Filters
  readonly set: (change: Partial<Filters>) => void
}) => {
  const { t, n } = useWords()
  const { scene, act, counts } = useExplorer()
  // The range is that of the whole scene, so that it stands still; the bars follow the other filters.
  const { years } = useMemo(() => yearsOf(scene.links.values()), [scene.links])
  const { undated } = counts.years
  const linksIn = new Map(counts.years.years.map(({ year, links }) => [year, links]))
  const first = years[0]?.year
  const last = years.at(-1)?.year
  if (first === undefined || last === undefined || first === last) return null
  const from = Math.max(first, Number(filters.since?.slice(0, 4) ?? first))
  const until = Math.min(last, Number(filters.until?.slice(0, 4) ?? last))
  const most = Math.max(1, ...linksIn.values())
  const choose = (low: number, high: number) => {
    const { since: _since, until: _until, ...rest } = filters
    const whole = low <= first && high >= last
    act({ kind: 'filter', filters: whole ? rest : { ...rest, since: `${low}-01-01`, until: `${high}-12-31` } })
  }
  return (
    <>
      <Slider
        className="slider time"
        minValue={first}
        maxValue={last}
        step={1}
        value={[from, until]}
        formatOptions={{ useGrouping: false }}
        onChange={(value) => choose(value[0] ?? first, value[1] ?? last)}
      >
        <Label>{t('filter.time')}</Label>
        <SliderOutput>{from === until ? from : `${from} – ${until}`}</SliderOutput>
        <div className="histogram" aria-hidden="true">
          {years.map(({ year }) => {
            const links = linksIn.get(year) ?? 0
            return (
              <span
                key={year}
                title={t('filter.year', { year, ...n(links) })}
                data-inside={year >= from && year <= until}
                style={{ height: `${links === 0 ? 0 : Math.max(6, (100 * links) / most)}%` }}
              />
            )
          })}
        </div>
        <SliderTrack className="slider-track">
          <SliderThumb index={0} className="slider-thumb" aria-label={t('filter.from')} />
          <SliderThumb index={1} className="slider-thumb" aria-label={t('filter.until')} />
        </SliderTrack>
      </Slider>
      {undated > 0 && (
        <Checkbox className="checkbox" isSelected={filters.undated} onChange={(value) => set({ undated: value })}>
          <span className="checkbox-box" aria-hidden="true" />
          {t('filter.undated', n(undated))}
        </Checkbox>
      )}
    </>
  )
}
