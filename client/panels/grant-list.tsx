// Grants with their total: each with givers, recipients, amount and the sentences that say it.

import { useInfiniteQuery } from '@tanstack/react-query'
import { grantKinds } from '../../seed/ontology.ts'
import type { Grants, GrantView } from '../../server/contract.ts'
import { api, type GrantsRequest } from '../api.ts'
import { useWords } from '../i18n/words.ts'
import { noCurrency } from '../model/scene-grants.ts'
import { TextButton } from './controls.tsx'
import { EntityLink } from './entity-link.tsx'
import { GrantEvidence } from './grant-evidence.tsx'
import { QueryLink } from './query-link.tsx'
import { Failure, Loading } from './states.tsx'
import { Totals } from './totals.tsx'

export const useGrants = (request: GrantsRequest, limit = 50) =>
  useInfiniteQuery({
    queryKey: ['grants', request, limit],
    queryFn: ({ pageParam, signal }) => api.grants({ ...request, cursor: pageParam, limit }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Grants) => page.cursor,
  })

/** What the query is asked for, without the pages. */
const filterOf = ({ cursor: _cursor, limit: _limit, ...filter }: GrantsRequest) => filter

export const GrantList = ({ request, empty }: { readonly request: GrantsRequest; readonly empty: string }) => {
  const { t, n } = useWords()
  const query = useGrants(request)
  if (query.isPending) return <Loading />
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />
  const [first] = query.data.pages
  const grants = query.data.pages.flatMap((page) => page.grants)
  if (first === undefined || grants.length === 0) return <Nothing text={empty} />
  return (
    <>
      <p className="page-note" role="status">
        {t('grants.number', n(first.number))}
        <QueryLink name={first.query} given={{ filter: filterOf(request) }} />
      </p>
      <Totals title={t('grants.total')} totals={first.totals} />
      <ol className="grants">
        {grants.map((grant) => (
          <li key={grant.id}>
            <GrantCard grant={grant} />
          </li>
        ))}
      </ol>
      {query.hasNextPage && <TextButton onPress={() => void query.fetchNextPage()}>{t('grants.more')}</TextButton>}
    </>
  )
}

const Nothing = ({ text }: { readonly text: string }) => (
  <p className="empty" role="status">
    {text}
  </p>
)

const GrantCard = ({ grant }: { readonly grant: GrantView }) => {
  const { t, language, date, money, exactMoney, qualifierName } = useWords()
  const { amount, currency = noCurrency, qualifier, leftOut } = grant
  return (
    <article className="grant">
      <p className="grant-amount" title={amount === undefined ? undefined : exactMoney(amount, currency)}>
        {amount === undefined ? t('grants.notStated') : money(amount, currency)}
        {qualifier !== undefined && qualifier !== 'exact' && <small> {qualifierName(qualifier)}</small>}
        <small data-counted={leftOut === undefined}>
          {leftOut === undefined ? t('grants.counted') : t(`grants.leftOut.${leftOut}`)}
        </small>
      </p>
      <div className="grant-ends">
        <Ends entities={grant.givers} />
        <span aria-hidden="true">→</span>
        <Ends entities={grant.recipients} />
      </div>
      <p className="grant-meta">
        {[
          grant.date === undefined ? t('link.unknownDate') : date(grant.date),
          grantKinds[grant.kind][language],
          grant.purpose,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <GrantEvidence grant={grant} />
    </article>
  )
}

const Ends = ({ entities }: { readonly entities: GrantView['givers'] }) => (
  <ul>
    {entities.map((entity) => (
      <li key={entity.id}>
        <EntityLink entity={entity} />
      </li>
    ))}
  </ul>
)
