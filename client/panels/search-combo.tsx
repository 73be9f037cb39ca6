// The search field in use: type-ahead over names, aliases and pinyin. What is chosen comes onto the canvas.

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useLocation } from 'wouter'
import type { SearchHit, SearchResult } from '../../server/contract.ts'
import { api } from '../api.ts'
import { useShowOnCanvas } from '../explorer/show.ts'
import { useWords } from '../i18n/words.ts'
import { Icon } from './icon.tsx'
import { TypeMark } from './marks.tsx'
import { wayToQuery } from './query-link.tsx'
import { type Recent, recents, remember } from './recent.ts'
import { useSlow } from './slow.ts'

export const SearchCombo = (props: {
  readonly text: string
  readonly onText: (text: string) => void
  /** Called when something was chosen. */
  readonly onDone: () => void
  readonly input: RefObject<HTMLInputElement | null>
}) => {
  const { text, onText, onDone, input } = props
  const { t } = useWords()
  const show = useShowOnCanvas()
  const [, navigate] = useLocation()
  const query = useSlow(text.trim(), 120)
  const { data, isFetching, isError } = useQuery({
    queryKey: ['search', query],
    queryFn: ({ signal }) => api.search(query, 12, signal),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  })
  const field = useRef<HTMLDivElement>(null)
  const [last] = useState(recents)
  const hits: readonly (SearchHit | Recent)[] = text.trim() === '' ? last : query === '' ? [] : (data?.hits ?? [])
  const way = text.trim() === '' || hits.length === 0 ? undefined : wayOf(data)

  // It takes the place of the field that was reached.
  useLayoutEffect(() => input.current?.focus(), [input])

  const waiting = isFetching || query !== text.trim()
  const empty = isError ? t('state.failed') : waiting ? t('search.searching') : t('search.none', { query })
  return (
    <ComboBox
      aria-label={t('search.label')}
      items={way === undefined ? hits : [...hits, way]}
      inputValue={text}
      onInputChange={onText}
      value={null}
      onChange={(id) => {
        if (id === null) return
        if (id === way?.id) {
          onDone()
          return navigate(way.href, { state: way.state })
        }
        const chosen = hits.find((hit) => hit.id === id)
        if (chosen !== undefined) remember(chosen)
        onDone()
        show(String(id))
      }}
      onOpenChange={keepReadable}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="focus"
    >
      <div className="search-field" ref={field}>
        <Icon name="search" />
        <Input ref={input} placeholder={t('search.placeholder')} autoComplete="off" spellCheck="false" />
        <kbd title={t('search.hint')}>/</kbd>
      </div>
      <Popover
        className="search-results"
        triggerRef={field}
        offset={4}
        UNSTABLE_portalContainer={input.current?.closest('search') ?? document.body}
      >
        <ListBox<SearchHit | Recent | Way>
          aria-label={t('search.label')}
          renderEmptyState={() => <p className="search-empty">{empty}</p>}
        >
          {(hit) =>
            'href' in hit ? (
              <ListBoxItem id={hit.id} textValue={t('query.show')} className="search-query">
                {t('query.show')}
              </ListBoxItem>
            ) : (
              <ListBoxItem
                id={hit.id}
                textValue={hit.name}
                className={'matched' in hit ? 'search-hit' : 'search-recent'}
              >
                {'matched' in hit ? <Hit hit={hit} /> : <Before recent={hit} />}
              </ListBoxItem>
            )
          }
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** While the list is open the page stays open to assistive technology as it is to the keyboard: one can leave the field for it at any time. */
const keepReadable = (open: boolean) =>
  document.getElementById('root')?.toggleAttribute('data-react-aria-top-layer', open)

type Way = ReturnType<typeof wayToQuery> & { readonly id: string }

/** The way to the query that found the best hit. */
const wayOf = (found: SearchResult | undefined): Way | undefined => {
  const name = ['name', 'alias'].includes(found?.hits[0]?.matched.field ?? '') ? 'search-names' : 'search-pinyin'
  const query = found?.queries.find((one) => one.name === name) ?? found?.queries[0]
  return query && { id: 'query', ...wayToQuery(query.name, query.parameters) }
}

/** Chosen before. */
const Before = ({ recent }: { readonly recent: Recent }) => {
  const { t, typeName } = useWords()
  return (
    <>
      <TypeMark type={recent.type} />
      <span className="hit-name">{recent.name}</span>
      <span className="hit-type">
        {typeName(recent.type)}
        {' · '}
        {t('search.recent')}
      </span>
    </>
  )
}

const Hit = ({ hit }: { readonly hit: SearchHit }) => {
  const { t, typeName, n } = useWords()
  const { field, text, start, end } = hit.matched
  return (
    <>
      <TypeMark type={hit.type} />
      <span className="hit-name">
        {field === 'name' ? <Marked text={hit.name} start={start} end={end} /> : hit.name}
        {field === 'alias' && (
          <small>
            {t('search.alias', { text: '' })}
            <Marked text={text} start={start} end={end} />
          </small>
        )}
      </span>
      <span className="hit-type">
        {typeName(hit.type)}
        {' · '}
        {t('search.links', n(hit.degree))}
      </span>
    </>
  )
}

const Marked = ({ text, start, end }: { readonly text: string; readonly start: number; readonly end: number }) => (
  <span>
    {text.slice(0, start)}
    <mark>{text.slice(start, end)}</mark>
    {text.slice(end)}
  </span>
)
