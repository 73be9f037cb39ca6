// The ways between two things, one at a time: those over the canvas at once, those over the whole graph when they are asked for. The one that
// is chosen is brought onto the canvas and drawn out.

import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { EntityBrief, LinkView, Paths } from '../../server/contract.ts'
import { api } from '../api.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { pathsBetween } from '../model/paths.ts'
import { TextButton } from './controls.tsx'
import { EntityChip } from './entity-chip.tsx'
import { LinkMark } from './marks.tsx'
import { QueryLink } from './query-link.tsx'
import { Failure, Loading } from './states.tsx'

interface Way {
  readonly nodes: readonly EntityBrief[]
  /** Between each and the next. */
  readonly links: readonly LinkView[]
}

const waysOf = (paths: Paths): readonly Way[] =>
  paths.paths.map(({ nodes, steps }) => ({ nodes, links: steps.flatMap(({ links }) => links.slice(0, 1)) }))

export const PathsPanel = ({ from, to }: { readonly from: string; readonly to: string }) => {
  const { t } = useWords()
  const { scene, shown } = useExplorer()
  const [wide, setWide] = useState(false)
  const near = useMemo(
    () =>
      pathsBetween(shown.links, from, to, 20).map(({ nodes, links }) => ({
        nodes: nodes.flatMap((id) => scene.nodes.get(id) ?? []),
        links,
      })),
    [shown.links, scene.nodes, from, to],
  )
  const far = useQuery({
    queryKey: ['paths', from, to],
    queryFn: ({ signal }) => api.paths(from, to, signal),
    enabled: wide,
  })
  const found = useMemo(() => (far.data === undefined ? undefined : waysOf(far.data)), [far.data])
  return (
    <section className="panel-section">
      <h3>{t('inspect.paths')}</h3>
      {!wide && <Ways key="near" ways={near} none={t('inspect.pathsNone')} />}
      {wide && far.isError && <Failure error={far.error} retry={() => void far.refetch()} />}
      {wide && far.isPending && <Loading />}
      {wide && found !== undefined && <Ways key="far" ways={found} none={t('inspect.pathsNowhere')} />}
      <p className="page-note">
        <TextButton kind="link" onPress={() => setWide(!wide)}>
          {t(wide ? 'inspect.pathsHere' : 'inspect.pathsEverywhere')}
        </TextButton>
        {wide && far.data !== undefined && <QueryLink name={far.data.query} given={{ from, to }} />}
      </p>
    </section>
  )
}

const Ways = ({ ways, none }: { readonly ways: readonly Way[]; readonly none: string }) => {
  const { t, n, count, linkName } = useWords()
  const { scene, act, setPath } = useExplorer()
  const [chosen, setChosen] = useState<number>()
  const way = chosen === undefined ? undefined : ways[chosen]
  const choose = (index: number) => {
    const next = ways[index]
    if (next === undefined) return
    setChosen(index)
    const { nodes, links } = next
    const missing = nodes.some(({ id }) => !scene.nodes.has(id)) || links.some(({ id }) => !scene.links.has(id))
    if (missing) act({ kind: 'add', ids: nodes.map(({ id }) => id), nodes, links })
    setPath(links.map(({ id }) => id))
  }
  const [first] = ways
  if (first === undefined) return <p className="empty">{none}</p>
  if (way === undefined || chosen === undefined) {
    return (
      <TextButton onPress={() => choose(0)}>
        {t('inspect.pathOf', { index: 1, total: count(ways.length), ...n(first.links.length) })}
      </TextButton>
    )
  }
  return (
    <>
      <p>{t('inspect.pathOf', { index: chosen + 1, total: count(ways.length), ...n(way.links.length) })}</p>
      <ol className="path">
        {way.nodes.map((entity, i) => {
          const link = way.links[i]
          return (
            <li key={entity.id}>
              <EntityChip entity={entity} />
              {link !== undefined && (
                <span className="path-link">
                  <LinkMark type={link.type} derived={link.derived} />
                  {linkName(link.type)}
                </span>
              )}
            </li>
          )
        })}
      </ol>
      <div className="card-actions">
        <TextButton onPress={() => choose((chosen + ways.length - 1) % ways.length)}>
          {t('inspect.previous')}
        </TextButton>
        <TextButton onPress={() => choose((chosen + 1) % ways.length)}>{t('inspect.next')}</TextButton>
      </div>
    </>
  )
}
