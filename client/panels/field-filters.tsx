// Sources, topics and places as filters, each with how many things on the canvas it would leave; and the way to the grants of the same choice.

import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { useFiltering } from '../explorer/context.ts'
import { useFields } from '../explorer/fields.ts'
import { useWords } from '../i18n/words.ts'
import type { Field } from '../model/fields.ts'
import { toggled } from '../model/filters.ts'
import { useTopicName } from './field-select.tsx'
import { Icon } from './icon.tsx'
import type { FilterProps } from './link-filters.tsx'

/** The rest is too long a list for a panel; the search finds every place. */
const mostFields = 20

export const FieldFilters = ({ filters, set }: FilterProps) => {
  const { t } = useWords()
  const { counts } = useFiltering()
  const fields = useFields()
  const topicName = useTopicName()
  return (
    <>
      <FieldList
        title={t('pick.topic')}
        fields={fields.topics.map((field) => ({ ...field, name: topicName(field.name) }))}
        counts={counts.topics}
        chosen={filters.topics}
        onToggle={(id) => set({ topics: toggled(filters.topics, id) })}
      />
      <FieldList
        title={t('pick.place')}
        fields={fields.places}
        counts={counts.places}
        chosen={filters.places}
        onToggle={(id) => set({ places: toggled(filters.places, id) })}
      />
      <FieldList
        title={t('pick.source')}
        fields={[...new Set([...counts.publishers.keys(), ...filters.publishers])].map((name) => ({ id: name, name }))}
        counts={counts.publishers}
        chosen={filters.publishers}
        onToggle={(name) => set({ publishers: toggled(filters.publishers, name) })}
      />
    </>
  )
}

const FieldList = (props: {
  readonly title: string
  readonly fields: readonly Pick<Field, 'id' | 'name'>[]
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: readonly string[]
  readonly onToggle: (id: string) => void
}) => {
  const { count } = useWords()
  const { chosen, counts } = props
  const here = props.fields
    .filter(({ id }) => counts.has(id) || chosen.includes(id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, mostFields)
  if (here.length === 0) return null
  return (
    <Disclosure className="kind" defaultExpanded={chosen.length > 0}>
      <Button slot="trigger" className="field-head">
        <Icon name="right" />
        {props.title}
        <span className="legend-count">
          {chosen.length > 0 ? `${count(chosen.length)} / ` : ''}
          {count(here.length)}
        </span>
      </Button>
      <DisclosurePanel>
        <ul className="legend">
          {here.map(({ id, name }) => (
            <li key={id}>
              <ToggleButton
                className="legend-item field-item"
                isSelected={chosen.includes(id)}
                onChange={() => props.onToggle(id)}
              >
                <span className="checkbox-box" aria-hidden="true" />
                <span className="legend-name">{name}</span>
                <span className="legend-count">{count(counts.get(id) ?? 0)}</span>
              </ToggleButton>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
