// A thing in the inspector: what one can do with it, and its profile.

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { api } from '../api.ts'
import { expansions } from '../explorer/context.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { neighboursOn } from '../explorer/loading.ts'
import { useWords } from '../i18n/words.ts'
import { leavesOf } from '../model/actions.ts'
import { TextButton } from './controls.tsx'
import { ProfileBody, ProfileHead, Sources } from './entity-profile.tsx'
import { Choice } from './field-select.tsx'
import { TypeMark } from './marks.tsx'
import { Neighbours } from './neighbours.tsx'
import { QueryLink } from './query-link.tsx'
import { Failure, Loading } from './states.tsx'

export const EntityPanel = ({ id }: { readonly id: string }) => {
  const { t, typeName, count } = useWords()
  const { scene, act, expand, limit, setLimit } = useExplorer()
  const { data, isError, error, refetch } = useQuery({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => api.entity(id, signal),
  })
  const brief = scene.nodes.get(id) ?? data
  const { nodes, links } = scene
  const leaves = useMemo(() => leavesOf({ nodes, links }, id), [nodes, links, id])
  const pinned = scene.pinned.has(id)
  return (
    <article className="card">
      {brief !== undefined && (
        <header className="card-head">
          <p className="card-kicker">
            <TypeMark type={brief.type} />
            {typeName(brief.type)}
          </p>
          <h2>{brief.name}</h2>
          {data !== undefined && <ProfileHead profile={data} />}
          <div className="card-actions">
            <TextButton kind="strong" icon="plus" onPress={() => expand(id)}>
              {t('inspect.expand')}
            </TextButton>
            {leaves.size > 0 && (
              <TextButton onPress={() => act({ kind: 'collapse', id })}>{t('inspect.collapse')}</TextButton>
            )}
            <TextButton onPress={() => act({ kind: 'pin', ids: [id], pinned: !pinned })}>
              {t(pinned ? 'inspect.unpin' : 'inspect.pin')}
            </TextButton>
            <TextButton onPress={() => act({ kind: 'keep', ids: [id, ...neighboursOn(scene, id)] })}>
              {t('inspect.focus')}
            </TextButton>
            <TextButton onPress={() => act({ kind: 'remove', ids: [id] })}>{t('inspect.remove')}</TextButton>
          </div>
          <Choice label={t('inspect.limit')} value={String(limit)} onChange={(value) => setLimit(Number(value))}>
            {expansions.map((most) => (
              <option key={most} value={most}>
                {count(most)}
              </option>
            ))}
          </Choice>
        </header>
      )}
      {isError && <Failure error={error} retry={() => void refetch()} />}
      {data === undefined && !isError && <Loading />}
      {data !== undefined && (
        <>
          <ProfileBody profile={data} />
          <Neighbours profile={data} />
          <Sources sources={data.sources} />
          <p className="card-foot">
            <Link href={`/entity/${encodeURIComponent(id)}`}>{t('inspect.page')}</Link>
            <QueryLink name={data.query} given={{ id }} />
          </p>
        </>
      )}
    </article>
  )
}
