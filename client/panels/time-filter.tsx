// The time: a histogram of the years, of which a stretch can be chosen, and what to do with links that have no date.

import { useMemo } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { useFiltering } from '../explorer/context.ts'
import { useWords } from '../i18n/words.ts'
import { yearsOf } from '../model/time.ts'
import { BarSlider } from './bar-slider.tsx'
import type { FilterProps } from './link-filters.tsx'

export const TimeFilter = ({ filters, set }: FilterProps) => {
  const { t, n } = useWords()
  const { scene, counts } = useFiltering()
  // The range is that of the whole scene, so that it stands still; the bars follow the other filters.
  const { years } = useMemo(() => yearsOf(scene.links.values()), [scene.links])
  const { undated } = counts.years
  const linksIn = new Map(counts.years.years.map(({ year, links }) => [year, links]))
  const first = years[0]?.year
  const last = years.at(-1)?.year
  if (first === undefined || last === undefined || first === last) return null
  const from = Math.max(first, Number(filters.since?.slice(0, 4) ?? first))
  const until = Math.min(last, Number(filters.until?.slice(0, 4) ?? last))
  const choose = ([low = first, high = last]: readonly number[], goesOn: boolean) => {
    const whole = low <= first && high >= last
    set(whole ? { since: undefined, until: undefined } : { since: `${low}-01-01`, until: `${high}-12-31` }, goesOn)
  }
  return (
    <>
      <BarSlider
        label={t('filter.time')}
        text={from === until ? String(from) : `${from} – ${until}`}
        bars={years.map(({ year }) => {
          const size = linksIn.get(year) ?? 0
          return { at: year, size, title: t('filter.year', { year, ...n(size) }) }
        })}
        range={[first, last]}
        values={[from, until]}
        thumbs={[t('filter.from'), t('filter.until')]}
        onChange={choose}
      />
      {undated > 0 && (
        <Checkbox className="checkbox" isSelected={filters.undated} onChange={(value) => set({ undated: value })}>
          <span className="checkbox-box" aria-hidden="true" />
          {t('filter.undated', n(undated))}
        </Checkbox>
      )}
    </>
  )
}
