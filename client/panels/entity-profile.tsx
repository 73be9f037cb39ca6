// What is known of one thing: names, sums, positions, places, topics, figures, sources. In the inspector and on its own page.

import { useState } from 'react'
import { Link } from 'wouter'
import type { DocumentBrief, Profile } from '../../server/contract.ts'
import { useWords } from '../i18n/words.ts'
import { TextButton } from './controls.tsx'
import { EntityChip, EntityChips } from './entity-chip.tsx'
import { SectionTitle } from './section-title.tsx'
import { Totals } from './totals.tsx'

export const ProfileHead = ({ profile }: { readonly profile: Profile }) => {
  const { t, date, n } = useWords()
  const { firstSeen, lastSeen, documents } = profile
  const seen =
    firstSeen === undefined || lastSeen === undefined
      ? t('inspect.seenUndated', n(documents))
      : firstSeen === lastSeen
        ? t('inspect.seenOnce', { first: date(firstSeen) })
        : t('inspect.seen', { first: date(firstSeen), last: date(lastSeen), ...n(documents) })
  return (
    <>
      {profile.aliases.length > 0 && (
        <p className="aliases">
          {t('inspect.aliases')}
          {t('common.colon')}
          {profile.aliases.join(t('common.list'))}
        </p>
      )}
      <p className="seen">{seen}</p>
    </>
  )
}

export const ProfileBody = ({ profile }: { readonly profile: Profile }) => {
  const { t } = useWords()
  return (
    <>
      {(profile.given.length > 0 || profile.received.length > 0) && (
        <div className="totals-pair">
          <Totals title={t('inspect.given')} totals={profile.given} />
          <Totals title={t('inspect.received')} totals={profile.received} />
        </div>
      )}
      <Figures profile={profile} />
      <Timeline profile={profile} />
      {profile.positions.length > 0 && (
        <section className="panel-section">
          <SectionTitle>{t(profile.type === 'Person' ? 'inspect.positionsOf' : 'inspect.positionsAt')}</SectionTitle>
          <ul className="positions">
            {profile.positions.map(({ link, entity }) => (
              <li key={link.id}>
                <EntityChip entity={entity} />
                <span className="position-title">{link.title}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Chips title={t('inspect.places')} entities={profile.places} />
      <Chips title={t('inspect.topics')} entities={profile.topics} />
    </>
  )
}

const Chips = ({ title, entities }: { readonly title: string; readonly entities: Profile['places'] }) =>
  entities.length === 0 ? null : (
    <section className="panel-section">
      <SectionTitle>{title}</SectionTitle>
      <EntityChips entities={entities} />
    </section>
  )

const Figures = ({ profile }: { readonly profile: Profile }) => {
  const { t, money, exactMoney, n, date } = useWords()
  if (profile.figures.length === 0) return null
  return (
    <section className="panel-section">
      <SectionTitle>{t('inspect.figures')}</SectionTitle>
      <ul className="figures">
        {profile.figures.map((figure) => (
          <li key={`${figure.document.id}-${figure.start}-${figure.amount}-${figure.beneficiaries}`}>
            <Link href={`/document/${encodeURIComponent(figure.document.id)}#at=${figure.start}-${figure.end}`}>
              <span className="figure-values">
                {figure.amount !== undefined && (
                  <strong title={exactMoney(figure.amount, figure.currency ?? 'CNY')}>
                    {money(figure.amount, figure.currency ?? 'CNY')}
                  </strong>
                )}
                {figure.beneficiaries !== undefined && (
                  <strong>{t('inspect.beneficiaries', n(figure.beneficiaries))}</strong>
                )}
              </span>
              {figure.asOf !== undefined && <small>{t('inspect.asOf', { date: date(figure.asOf) })}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Events that are shown before more are asked for. */
const fewEvents = 5

const Timeline = ({ profile }: { readonly profile: Profile }) => {
  const { t, n, date, money, linkName } = useWords()
  const [all, setAll] = useState(false)
  const { timeline } = profile
  if (timeline.length === 0) return null
  return (
    <section className="panel-section">
      <SectionTitle>{t('inspect.timeline')}</SectionTitle>
      <ol className="timeline">
        {(all ? timeline : timeline.slice(0, fewEvents)).map((event) => (
          <li key={`${event.since} ${event.type} ${event.direction} ${event.grant ?? event.claims.join()}`}>
            <time>{date(event.date ?? event.since)}</time>
            <div>
              <span className="timeline-what">
                {t(`inspect.direction.${event.direction}`, { type: linkName(event.type) })}
                {event.amount !== undefined && <strong>{money(event.amount, event.currency ?? 'CNY')}</strong>}
              </span>
              <EntityChips entities={event.ends} />
            </div>
          </li>
        ))}
      </ol>
      {timeline.length > fewEvents && (
        <TextButton kind="link" onPress={() => setAll(!all)}>
          {all ? t('inspect.less') : t('inspect.more', n(timeline.length - fewEvents))}
        </TextButton>
      )}
    </section>
  )
}

export const Sources = ({ sources }: { readonly sources: readonly DocumentBrief[] }) => {
  const { t, date } = useWords()
  if (sources.length === 0) return null
  return (
    <section className="panel-section">
      <SectionTitle>{t('inspect.sources')}</SectionTitle>
      <ul className="sources">
        {sources.map((document) => (
          <li key={document.id}>
            <Link href={`/document/${encodeURIComponent(document.id)}`}>{document.title}</Link>
            <small>
              {[document.publisher, document.published && date(document.published)].filter(Boolean).join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
