// One thing of certain types to choose by its name; shows which is chosen and lets the reader choose another.

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import type { EntityType } from '../../seed/ontology.ts'
import type { SearchHit } from '../../server/contract.ts'
import { api } from '../api.ts'
import { useWords } from '../i18n/words.ts'
import { TextButton } from './controls.tsx'
import { TypeMark } from './marks.tsx'
import { useSlow } from './slow.ts'

interface Props {
  readonly label: string
  readonly types: readonly EntityType[]
  /** Id of what is chosen; empty where nothing is. */
  readonly value: string
  readonly onChange: (id: string) => void
}

export const EntityPicker = (props: Props) => (props.value === '' ? <Search {...props} /> : <Chosen {...props} />)

const Chosen = ({ label, value, onChange }: Props) => {
  const { t } = useWords()
  const { data } = useQuery({ queryKey: ['entity', value], queryFn: ({ signal }) => api.entity(value, signal) })
  return (
    <div className="picker">
      <span className="picker-label">{label}</span>
      <span className="picker-chosen">
        {data !== undefined && <TypeMark type={data.type} />}
        <strong>{data?.name ?? '…'}</strong>
        <TextButton kind="link" onPress={() => onChange('')}>
          {t('pick.clear')}
        </TextButton>
      </span>
    </div>
  )
}

const Search = ({ label, types, onChange }: Props) => {
  const { t, typeName } = useWords()
  const [text, setText] = useState('')
  const query = useSlow(text.trim(), 120)
  const { data, isFetching } = useQuery({
    queryKey: ['search', query, types],
    queryFn: ({ signal }) => api.searchType(query, types, signal),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  })
  const waiting = isFetching || query !== text.trim()
  return (
    <ComboBox
      className="picker"
      items={query === '' ? [] : (data?.hits ?? [])}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(id) => {
        if (id !== null) onChange(String(id))
      }}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Label className="picker-label">{label}</Label>
      <Input className="picker-input" placeholder={t('pick.search')} autoComplete="off" spellCheck="false" />
      <Popover className="search-results" offset={4}>
        <ListBox<SearchHit>
          aria-label={label}
          renderEmptyState={() => (
            <p className="search-empty">{waiting ? t('search.searching') : t('search.none', { query })}</p>
          )}
        >
          {(hit) => (
            <ListBoxItem id={hit.id} textValue={hit.name} className="search-hit">
              <TypeMark type={hit.type} />
              <span className="hit-name">{hit.name}</span>
              <span className="hit-type">{typeName(hit.type)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
