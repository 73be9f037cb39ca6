// A link in the inspector: every link between the two, and under each the sentences that say it.

import { useQuery } from '@tanstack/react-query'
import type { LinksBetween } from '../../server/contract.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/words.ts'
import { sentencesOf } from '../model/evidence.ts'
import { ClaimCard } from './claim-card.tsx'
import { EntityChip, EntityChips } from './entity-chip.tsx'
import { LinkMark } from './marks.tsx'
import { QueryLink } from './query-link.tsx'
import { Failure, Loading } from './states.tsx'

export const LinkPanel = ({
  from,
  to,
  chosen,
}: {
  readonly from: string
  readonly to: string
  readonly chosen: string
}) => {
  const { t } = useWords()
  const { data, isError, error, refetch } = useQuery({
    queryKey: ['links', from, to],
    queryFn: ({ signal }) => api.links(from, to, signal),
  })
  if (isError) return <Failure error={error} retry={() => void refetch()} />
  if (data === undefined) return <Loading />
  const links = [...data.links].sort((a, b) => Number(b.id === chosen) - Number(a.id === chosen))
  return (
    <article className="card">
      <header className="card-head">
        <h2 className="link-ends">
          <EntityChip entity={data.from} />
          <EntityChip entity={data.to} />
        </h2>
      </header>
      {links.length === 0 && <p className="empty">{t('link.none')}</p>}
      {links.map((link) => (
        <LinkSection key={link.id} link={link} ends={data} />
      ))}
      <p className="card-foot">
        <QueryLink name={data.query} given={{ from, to }} />
      </p>
    </article>
  )
}

const LinkSection = ({ link, ends }: { readonly link: LinksBetween['links'][number]; readonly ends: LinksBetween }) => {
  const { t, n, linkName, basisNames, date } = useWords()
  const sentences = sentencesOf(link.evidence)
  const [source, target] = link.from === ends.from.id ? [ends.from, ends.to] : [ends.to, ends.from]
  return (
    <section className="link-section" aria-label={linkName(link.type)}>
      <header>
        <h3>
          <LinkMark type={link.type} derived={link.derived} />
          {linkName(link.type)}
          {link.derived && <small>{t('link.derived')}</small>}
        </h3>
        <p className="link-saying">
          {source.name} {link.derived ? '—' : '→'} {target.name}
        </p>
        <dl className="link-facts">
          {link.title !== undefined && <Fact term={t('link.title')} value={link.title} />}
          {link.role !== undefined && <Fact term={t('link.role')} value={link.role} />}
          {link.about !== undefined && <Fact term={t('link.about')} value={link.about} />}
          {link.date !== undefined && <Fact term={t('table.columns.date')} value={date(link.date)} />}
          {link.basis !== undefined && <Fact term={t('link.basis')} value={basisNames(link)} />}
        </dl>
        {link.projects !== undefined && link.projects.length > 0 && (
          <div className="link-projects">
            <h4>{t('link.projects')}</h4>
            <EntityChips entities={link.projects} />
          </div>
        )}
      </header>
      <p className="link-count">
        {t('link.claims', n(sentences.length))}
        {' · '}
        {t('link.documents', n(link.documents))}
      </p>
      <ol className="claims">
        {sentences.map((sentence) => (
          <li key={sentence.claim.id}>
            <ClaimCard sentence={sentence} told={link.derived} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const Fact = ({ term, value }: { readonly term: string; readonly value: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{value}</dd>
  </div>
)
