// The partner finder: who works on the same without being linked yet, why it fits, and through whom to reach it.

import { useQuery } from '@tanstack/react-query'
import { organizationTypes } from '../../seed/ontology.ts'
import type { Partners } from '../../server/contract.ts'
import { api } from '../api.ts'
import { given, useParameters } from '../explorer/parameters.ts'
import { useWords } from '../i18n/words.ts'
import { byImportance } from '../model/sizes.ts'
import { TextButton } from '../panels/controls.tsx'
import { EntityPicker } from '../panels/entity-picker.tsx'
import { FieldSelect } from '../panels/field-select.tsx'
import { TypeMark } from '../panels/marks.tsx'
import { PartnerCard } from '../panels/partner-card.tsx'
import { QueryLink } from '../panels/query-link.tsx'
import { Fetched, Page } from './page.tsx'

export const PartnersPage = () => {
  const { t } = useWords()
  const [chosen, choose] = useParameters(['for', 'topic', 'place'])
  return (
    <Page title={t('partners.title')}>
      <header className="page-head">
        <h1>{t('partners.title')}</h1>
        <p className="lead">{t('partners.lead')}</p>
      </header>
      <div className="page-choices">
        <EntityPicker
          label={t('partners.for')}
          types={organizationTypes}
          value={chosen.for}
          onChange={(id) => choose({ for: id })}
        />
        <FieldSelect kind="topic" value={chosen.topic} onChange={(topic) => choose({ topic })} />
        <FieldSelect kind="place" value={chosen.place} onChange={(place) => choose({ place })} />
      </div>
      {chosen.for === '' ? <Likely onChoose={(id) => choose({ for: id })} /> : <Found {...chosen} />}
    </Page>
  )
}

/** Where nothing is chosen yet: the organisations that most is known of. */
const Likely = ({ onChoose }: { readonly onChoose: (id: string) => void }) => {
  const { t, count } = useWords()
  const { data } = useQuery({
    queryKey: ['likely'],
    queryFn: ({ signal }) => api.graph({ lens: 'all', types: ['Foundation', 'Company', 'SocialOrganization'] }, signal),
  })
  const likely = byImportance(data?.nodes ?? []).slice(0, 8)
  if (likely.length === 0) return null
  return (
    <section className="likely">
      <h2>{t('partners.likely')}</h2>
      <ol className="central">
        {likely.map(({ id, type, name, degree }) => (
          <li key={id}>
            <TextButton kind="link" onPress={() => onChoose(id)}>
              <TypeMark type={type} />
              {name}
            </TextButton>
            <span className="legend-count">{count(degree)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Found = (chosen: { readonly for: string; readonly topic: string; readonly place: string }) => {
  const query = useQuery({
    queryKey: ['partners', chosen.for, chosen.topic, chosen.place],
    queryFn: ({ signal }) =>
      api.partners({ for: chosen.for, topic: given(chosen.topic), place: given(chosen.place), limit: 20 }, signal),
  })
  return <Fetched query={query}>{(found) => <Candidates found={found} />}</Fetched>
}

/** As the server looks: what very many share says nothing of two of them. */
const bounds = { degree: 150, vias: 200, types: organizationTypes.filter((type) => type !== 'GovernmentBody') }

const Candidates = ({ found }: { readonly found: Partners }) => {
  const { t, n } = useWords()
  const named = new Map(
    found.candidates.flatMap(({ entity, reasons }) => [
      [entity.id, entity.name] as const,
      ...reasons.flatMap(({ via }) => (via === undefined ? [] : [[via.id, via.name] as const])),
    ]),
  ).set(found.for.id, found.for.name)
  // The server names the two ends and what they share; a path may lead through more.
  const missing = [
    ...new Set(
      found.candidates
        .flatMap(({ reasons }) => reasons.flatMap(({ path }) => path.flatMap(({ from, to }) => [from, to])))
        .filter((id) => !named.has(id)),
    ),
  ].sort()
  const { data } = useQuery({
    queryKey: ['names', missing],
    queryFn: ({ signal }) => api.among(missing, 'all', signal),
    enabled: missing.length > 0,
  })
  const names = new Map([...(data?.nodes ?? []).map((node) => [node.id, node.name] as const), ...named])
  const best = Math.max(...found.candidates.map(({ score }) => score))
  if (found.candidates.length === 0) return <p className="empty">{t('partners.none')}</p>
  return (
    <section aria-label={t('partners.title')}>
      <p className="page-note" role="status">
        {t('partners.found', n(found.candidates.length))}
        <QueryLink name={found.query} given={{ id: found.for.id, bounds }} />
      </p>
      <ol className="partners">
        {found.candidates.map((candidate) => (
          <li key={candidate.entity.id}>
            <PartnerCard candidate={candidate} seeker={found.for} best={best} names={names} />
          </li>
        ))}
      </ol>
    </section>
  )
}
