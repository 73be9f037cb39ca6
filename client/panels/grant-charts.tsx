// Grants as charts: money over the years and by topic, each from the same counted sums as the total.

import { useQueries } from '@tanstack/react-query'
import { api, type GrantsRequest } from '../api.ts'
import { useFields } from '../explorer/fields.ts'
import { useWords } from '../i18n/words.ts'
import { sumsByYear } from '../model/sums.ts'
import { BarChart } from './bar-chart.tsx'
import { useTopicName } from './field-select.tsx'
import { useGrants } from './grant-list.tsx'

export const GrantCharts = ({ request }: { readonly request: GrantsRequest }) => {
  const { t } = useWords()
  const grants = useGrants(request, 200)
  const pages = grants.data?.pages ?? []
  const currency = mainCurrency(pages[0]?.totals ?? [])
  const byTopic = useTopicSums(request, currency)
  if (currency === undefined) return null
  return (
    <aside className="charts" aria-label={t('grants.total')}>
      <BarChart
        title={t('grants.byYear')}
        bars={sumsByYear(
          pages.flatMap((page) => page.grants),
          currency,
        )}
        currency={currency}
      />
      <BarChart title={t('grants.byTopic')} note={t('grants.overlap')} bars={byTopic} currency={currency} />
    </aside>
  )
}

const mainCurrency = (totals: readonly { readonly currency: string; readonly grants: number }[]) =>
  [...totals].filter((total) => total.grants > 0).sort((a, b) => b.grants - a.grants)[0]?.currency

const useTopicSums = (request: GrantsRequest, currency: string | undefined) => {
  const { topics } = useFields()
  const topicName = useTopicName()
  const wanted = request.topic === undefined ? topics : topics.filter(({ id }) => id === request.topic)
  return useQueries({
    queries: wanted.map(({ id }) => ({
      queryKey: ['grants', { ...request, topic: id }, 1],
      queryFn: ({ signal }: { signal: AbortSignal }) => api.grants({ ...request, topic: id, limit: 1 }, signal),
      enabled: currency !== undefined,
    })),
    combine: (answers) =>
      answers
        .flatMap(({ data }, index) => {
          const total = data?.totals.find((each) => each.currency === currency)
          const name = wanted[index]?.name
          return total === undefined || name === undefined || total.grants === 0
            ? []
            : [{ label: topicName(name), amount: total.amount }]
        })
        .sort((a, b) => Number(b.amount) - Number(a.amount)),
  })
}
