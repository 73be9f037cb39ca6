// The links of a thing, kind by kind: how many there are, how many are on the canvas, and each with the way to its sentences.

import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import type { Neighbors, Profile } from '../../server/contract.ts'
import { api } from '../api.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { linksOf } from '../model/indexed.ts'
import { TextButton } from './controls.tsx'
import { EntityChip } from './entity-chip.tsx'
import { Icon } from './icon.tsx'
import { LinkMark } from './marks.tsx'
import { QueryLink } from './query-link.tsx'
import { SectionTitle } from './section-title.tsx'
import { Failure, Loading } from './states.tsx'

type Kind = Profile['counts'][number]

export const Neighbours = ({ profile }: { readonly profile: Profile }) => {
  const { t, linkName, count, n } = useWords()
  const { scene, expand, limit } = useExplorer()
  const { nodes, links } = scene
  const here = useMemo(() => linksOf({ nodes, links }, profile.id), [nodes, links, profile.id])
  const onCanvas = ({ type, direction }: Kind) =>
    here.filter(
      (link) =>
        link.type === type &&
        (direction === 'none' || (direction === 'out' ? link.from === profile.id : link.to === profile.id)),
    ).length
  if (profile.counts.length === 0) return null
  // Apart from the canvas, how much of it is there says nothing.
  const beside = scene.nodes.size > 0
  return (
    <section className="panel-section">
      <SectionTitle>{t('inspect.neighbours')}</SectionTitle>
      <ul className="kinds">
        {profile.counts.map((kind) => (
          <li key={`${kind.type} ${kind.direction}`}>
            <Disclosure className="kind">
              <div className="kind-row">
                <Button slot="trigger" className="kind-head">
                  <Icon name="right" />
                  <LinkMark type={kind.type} />
                  <span className="kind-name">
                    {t(`inspect.direction.${kind.direction}`, { type: linkName(kind.type) })}
                  </span>
                  <span className="kind-count">
                    {beside
                      ? t('inspect.onMap', { shown: count(onCanvas(kind)), total: count(kind.count) })
                      : count(kind.count)}
                  </span>
                </Button>
                {beside && onCanvas(kind) < kind.count && (
                  <TextButton
                    label={`${t('inspect.expandMore', n(Math.min(limit, kind.count - onCanvas(kind))))} ${linkName(kind.type)}`}
                    onPress={() => expand(profile.id, [kind.type])}
                  >
                    +{count(kind.count - onCanvas(kind))}
                  </TextButton>
                )}
              </div>
              <DisclosurePanel className="kind-body">
                <KindList id={profile.id} kind={kind} />
              </DisclosurePanel>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  )
}

const pageSize = 50

/** What the query of neighbours is asked to follow for a kind of links. */
const followed = ({ type, direction }: Kind) => ({
  follow: { outgoing: direction === 'in' ? [] : [type], incoming: direction === 'out' ? [] : [type] },
})

const KindList = ({ id, kind }: { readonly id: string; readonly kind: Kind }) => {
  const { t } = useWords()
  const query = useInfiniteQuery({
    queryKey: ['neighbors', id, kind.type],
    queryFn: ({ pageParam, signal }) =>
      api.neighbors(id, { types: [kind.type], cursor: pageParam, limit: pageSize }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Neighbors) => page.cursor,
  })
  if (query.isPending) return <Loading />
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />
  const items = query.data.pages
    .flatMap((page) => page.items)
    .filter(({ link }) => kind.direction === 'none' || (kind.direction === 'out' ? link.from === id : link.to === id))
  return (
    <>
      <ul className="kind-items">
        {items.map(({ link, entity }) => (
          <li key={link.id}>
            <EntityChip entity={entity} />
            <LinkButton link={link} />
          </li>
        ))}
      </ul>
      <p className="page-note">
        {query.hasNextPage && (
          <TextButton kind="link" onPress={() => void query.fetchNextPage()}>
            {t('inspect.loadMore')}
          </TextButton>
        )}
        <QueryLink
          name={query.data.pages[0]?.query ?? 'neighbors'}
          given={{ id, ...followed(kind), limit: pageSize }}
        />
      </p>
    </>
  )
}

const LinkButton = ({ link }: { readonly link: Neighbors['items'][number]['link'] }) => {
  const { t, n } = useWords()
  const { act } = useExplorer()
  return (
    <Button
      className="evidence-button"
      onPress={() => act({ kind: 'select', selection: { kind: 'link', id: link.id, from: link.from, to: link.to } })}
    >
      {link.title ?? link.role ?? t('link.claims', n(link.claims))}
    </Button>
  )
}
