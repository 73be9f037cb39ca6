// All grants, to be narrowed down by giver, recipient, topic and place; the total says what it counts, the charts show it.

import { organizationTypes } from '../../seed/ontology.ts'
import { given, useParameters } from '../explorer/parameters.ts'
import { useWords } from '../i18n/words.ts'
import { EntityPicker } from '../panels/entity-picker.tsx'
import { FieldSelect } from '../panels/field-select.tsx'
import { GrantCharts } from '../panels/grant-charts.tsx'
import { GrantList } from '../panels/grant-list.tsx'
import { SectionLevel } from '../panels/section-title.tsx'
import { Page } from './page.tsx'

const givers = [...organizationTypes, 'Person'] as const
const recipients = [...organizationTypes, 'Project'] as const

export const GrantsPage = () => {
  const { t } = useWords()
  const [chosen, choose] = useParameters(['funder', 'recipient', 'topic', 'place', 'since', 'until'])
  const request = {
    funder: given(chosen.funder),
    recipient: given(chosen.recipient),
    topic: given(chosen.topic),
    place: given(chosen.place),
    since: given(chosen.since),
    until: given(chosen.until),
  }
  return (
    <Page title={t('grants.title')} wide>
      <header className="page-head">
        <h1>{t('grants.title')}</h1>
        <p className="lead">{t('grants.lead')}</p>
      </header>
      <div className="page-choices">
        <EntityPicker
          label={t('grants.funder')}
          types={givers}
          value={chosen.funder}
          onChange={(funder) => choose({ funder })}
        />
        <EntityPicker
          label={t('grants.recipient')}
          types={recipients}
          value={chosen.recipient}
          onChange={(recipient) => choose({ recipient })}
        />
        <FieldSelect kind="topic" value={chosen.topic} onChange={(topic) => choose({ topic })} />
        <FieldSelect kind="place" value={chosen.place} onChange={(place) => choose({ place })} />
      </div>
      <div className="grants-columns">
        <div>
          <SectionLevel value={2}>
            <GrantList request={request} empty={t('grants.none')} />
          </SectionLevel>
        </div>
        <GrantCharts request={request} />
      </div>
    </Page>
  )
}
