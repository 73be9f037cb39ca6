// Several things in the inspector: what they share, what joins them, and for two the paths between.

import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { useExplorer } from '../explorer/explorer.tsx'
import { sharedOf } from '../explorer/loading.ts'
import { useWords } from '../i18n/words.ts'
import { sharedNeighbours } from '../model/paths.ts'
import { TextButton } from './controls.tsx'
import { EntityChips } from './entity-chip.tsx'
import { LinkMark } from './marks.tsx'
import { PathsPanel } from './paths-panel.tsx'
import { Failure, Loading } from './states.tsx'

/** Of those that are selected, named at the head. */
const mostNamed = 12
/** More would not be read. */
const mostShared = 60
/** Things whose links are looked through in the whole graph. */
const mostAsked = 8

export const SeveralPanel = ({ ids }: { readonly ids: readonly string[] }) => {
  const { t, n } = useWords()
  const { scene, act } = useExplorer()
  const [from, to] = ids
  return (
    <article className="card">
      <header className="card-head">
        <h2>{t('inspect.several', n(ids.length))}</h2>
        <EntityChips entities={ids.slice(0, mostNamed).flatMap((id) => scene.nodes.get(id) ?? [])} />
        {ids.length > mostNamed && <p className="page-note">{t('inspect.others', n(ids.length - mostNamed))}</p>}
        <div className="card-actions">
          <TextButton onPress={() => act({ kind: 'keep', ids })}>{t('inspect.keep')}</TextButton>
          <TextButton onPress={() => act({ kind: 'pin', ids, pinned: true })}>{t('inspect.pin')}</TextButton>
          <TextButton onPress={() => act({ kind: 'remove', ids })}>{t('inspect.remove')}</TextButton>
        </div>
      </header>
      {ids.length === 2 && from !== undefined && to !== undefined && (
        <PathsPanel key={`${from} ${to}`} from={from} to={to} />
      )}
      <Shared ids={ids} />
      <Between ids={ids} />
    </article>
  )
}

/** What all of them are linked to: on the canvas at once, in the whole graph when it is asked for. */
const Shared = ({ ids }: { readonly ids: readonly string[] }) => {
  const { t, n } = useWords()
  const { scene, shown, addAll } = useExplorer()
  const [wide, setWide] = useState(false)
  const near = useMemo(
    () => sharedNeighbours(shown.links, ids).flatMap((id) => scene.nodes.get(id) ?? []),
    [shown.links, scene.nodes, ids],
  )
  const far = useQuery({
    queryKey: ['shared', ...ids],
    queryFn: ({ signal }) => sharedOf(ids, signal),
    enabled: wide,
  })
  const entities = wide ? far.data?.entities : near
  const missing = (entities ?? []).filter(({ id }) => !scene.nodes.has(id))
  return (
    <section className="panel-section">
      <h3>{t('inspect.shared')}</h3>
      {wide && far.isError && <Failure error={far.error} retry={() => void far.refetch()} />}
      {wide && far.isPending && <Loading />}
      {entities?.length === 0 && <p className="empty">{t(wide ? 'inspect.sharedNowhere' : 'inspect.sharedNone')}</p>}
      {entities !== undefined && entities.length > 0 && <EntityChips entities={entities.slice(0, mostShared)} />}
      {wide && missing.length > 0 && (
        <TextButton icon="plus" onPress={() => addAll([...ids, ...missing.slice(0, mostShared).map(({ id }) => id)])}>
          {t('inspect.sharedAdd', n(Math.min(mostShared, missing.length)))}
        </TextButton>
      )}
      {ids.length <= mostAsked && (
        <p className="page-note">
          <TextButton kind="link" onPress={() => setWide(!wide)}>
            {t(wide ? 'inspect.sharedHere' : 'inspect.sharedEverywhere')}
          </TextButton>
          {wide && far.data?.whole === false && t('inspect.sharedPart')}
        </p>
      )}
    </section>
  )
}

/** The links that join them to each other. */
const Between = ({ ids }: { readonly ids: readonly string[] }) => {
  const { t, linkName } = useWords()
  const { scene, shown, act, canvas } = useExplorer()
  const links = useMemo(() => {
    const chosen = new Set(ids)
    return shown.links.filter(({ from, to }) => chosen.has(from) && chosen.has(to))
  }, [shown.links, ids])
  if (links.length === 0) return null
  return (
    <section className="panel-section">
      <h3>{t('inspect.between')}</h3>
      <ul className="joining">
        {links.slice(0, mostShared).map((link) => (
          <li key={link.id}>
            <Button
              className="entity-chip"
              onPress={() =>
                act({ kind: 'select', selection: { kind: 'link', id: link.id, from: link.from, to: link.to } })
              }
              onHoverStart={() => canvas.current?.point(link.id)}
              onHoverEnd={() => canvas.current?.point(undefined)}
            >
              <LinkMark type={link.type} derived={link.derived} />
              <span>
                {scene.nodes.get(link.from)?.name} · {linkName(link.type)} · {scene.nodes.get(link.to)?.name}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
