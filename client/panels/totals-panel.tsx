// The money behind the canvas: what the gifts that its links rest on come to, and how they spread over the years.

import { useEffect, useMemo } from 'react'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { grantsAmong, totalsOf } from '../model/scene-grants.ts'
import { sumsByYear } from '../model/sums.ts'
import { BarChart } from './bar-chart.tsx'
import { useGrants } from './grant-list.tsx'
import { ScopeLinks } from './scope-links.tsx'
import { SectionLevel } from './section-title.tsx'
import { Failure, Loading } from './states.tsx'
import { Totals } from './totals.tsx'

/** Gifts asked for at once, and pages of them that are looked through. */
const page = 200
const mostPages = 25

export const TotalsPanel = () => {
  const { t, n } = useWords()
  const { shown, scene } = useExplorer()
  const { since, until } = scene.filters
  const query = useGrants({ since, until }, page)
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query
  const pages = data?.pages.length ?? 0
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && pages < mostPages) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, pages])
  const grants = useMemo(
    () =>
      grantsAmong(
        (data?.pages ?? []).flatMap((each) => each.grants),
        shown.links,
      ),
    [data, shown.links],
  )
  const totals = useMemo(() => totalsOf(grants), [grants])
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (data === undefined || (hasNextPage && pages < mostPages)) return <Loading />
  const currency = totals[0]?.currency ?? 'CNY'
  return (
    <div className="totals-panel">
      <div>
        <p className="page-note" role="status">
          {t('grants.onCanvas', n(grants.length))}
        </p>
        <SectionLevel value={2}>
          <Totals title={t('grants.total')} totals={totals} />
        </SectionLevel>
        <ScopeLinks filters={scene.filters} />
      </div>
      <BarChart title={t('grants.byYear')} bars={sumsByYear(grants, currency)} currency={currency} />
    </div>
  )
}
