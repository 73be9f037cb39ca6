// What a newcomer sees where nothing is selected: what this is, how to go about it, and questions to start from.

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { api } from '../api.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { mostImportant } from '../model/sizes.ts'
import { TextButton } from './controls.tsx'
import { EntityChip } from './entity-chip.tsx'
import { QueryLink } from './query-link.tsx'

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0)

/** Questions of those who look for partners, for gaps, for figures, and where they are answered. */
const pages = [
  ['/partners', 'askPartners'],
  ['/matrix', 'askGaps'],
  ['/grants', 'askMoney'],
  ['/console', 'askRows'],
] as const

export const Welcome = () => {
  const { t, count } = useWords()
  const { shown, open } = useExplorer()
  const { data } = useQuery({ queryKey: ['stats'], queryFn: ({ signal }) => api.stats(signal) })
  const central = useMemo(() => mostImportant(shown.nodes, 8), [shown.nodes])
  return (
    <article className="card welcome">
      <header className="card-head">
        <h2>{t('welcome.title')}</h2>
        <p className="lead">{t('welcome.lead')}</p>
        {data !== undefined && (
          <p className="seen">
            {t('welcome.counts', {
              documents: count(data.documents),
              entities: count(sum(data.entities)),
              links: count(sum(data.links)),
            })}{' '}
            <QueryLink name={data.query} />
          </p>
        )}
      </header>
      <section className="panel-section">
        <h3>{t('welcome.steps')}</h3>
        <ol className="steps">
          <li>{t('welcome.one')}</li>
          <li>{t('welcome.two')}</li>
          <li>{t('welcome.three')}</li>
        </ol>
      </section>
      <section className="panel-section">
        <h3>{t('welcome.ask')}</h3>
        <ul className="questions">
          <li>
            <TextButton kind="link" onPress={() => open('co-funding')}>
              {t('welcome.askFunders')}
            </TextButton>
          </li>
          <li>
            <TextButton kind="link" onPress={() => open('coordination')}>
              {t('welcome.askCoordination')}
            </TextButton>
          </li>
          {pages.map(([page, question]) => (
            <li key={page}>
              <Link className="text-button" data-kind="link" href={page}>
                {t(`welcome.${question}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      {central.length > 0 && (
        <section className="panel-section">
          <h3>{t('welcome.central')}</h3>
          <ol className="central">
            {central.map((entity) => (
              <li key={entity.id}>
                <EntityChip entity={entity} />
                <span className="legend-count">{count(entity.degree)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  )
}
