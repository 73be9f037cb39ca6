// Several things in the inspector: what they share, what joins them, and for two the paths between.

import { useMemo, useState } from 'react'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { pathsBetween, sharedNeighbours } from '../model/paths.ts'
import { TextButton } from './controls.tsx'
import { EntityChip } from './entity-chip.tsx'
import { LinkMark } from './marks.tsx'

export const SeveralPanel = ({ ids }: { readonly ids: readonly string[] }) => {
  const { t, n } = useWords()
  const { scene, shown, act } = useExplorer()
  const shared = useMemo(() => sharedNeighbours(shown.links, ids), [shown.links, ids])
  const [from, to] = ids
  return (
    <article className="card">
      <header className="card-head">
        <h2>{t('inspect.several', n(ids.length))}</h2>
        <ul className="chips">
          {ids.slice(0, 12).map((id) => {
            const entity = scene.nodes.get(id)
            return entity === undefined ? null : (
              <li key={id}>
                <EntityChip entity={entity} />
              </li>
            )
          })}
        </ul>
        <div className="card-actions">
          <TextButton onPress={() => act({ kind: 'keep', ids })}>{t('inspect.keep')}</TextButton>
          <TextButton onPress={() => act({ kind: 'pin', ids, pinned: true })}>{t('inspect.pin')}</TextButton>
          <TextButton onPress={() => act({ kind: 'remove', ids })}>{t('inspect.remove')}</TextButton>
        </div>
      </header>
      {ids.length === 2 && from !== undefined && to !== undefined && (
        <Paths key={`${from} ${to}`} from={from} to={to} />
      )}
      <section className="panel-section">
        <h3>{t('inspect.shared')}</h3>
        {shared.length === 0 ? (
          <p className="empty">{t('inspect.sharedNone')}</p>
        ) : (
          <ul className="chips">
            {shared.map((id) => {
              const entity = scene.nodes.get(id)
              return entity === undefined ? null : (
                <li key={id}>
                  <EntityChip entity={entity} />
                </li>
              )
            })}
          </ul>
        )}
      </section>
    </article>
  )
}

const Paths = ({ from, to }: { readonly from: string; readonly to: string }) => {
  const { t, n, linkName } = useWords()
  const { scene, shown, setPath } = useExplorer()
  const paths = useMemo(() => pathsBetween(shown.links, from, to, 20), [shown.links, from, to])
  const [chosen, setChosen] = useState<number>()
  const path = chosen === undefined ? undefined : paths[chosen]
  const choose = (index: number) => {
    setChosen(index)
    setPath((paths[index]?.links ?? []).map((link) => link.id))
  }
  return (
    <section className="panel-section">
      <h3>{t('inspect.paths')}</h3>
      {paths.length === 0 && <p className="empty">{t('inspect.pathsNone')}</p>}
      {paths.length > 0 && path === undefined && (
        <TextButton onPress={() => choose(0)}>
          {t('inspect.pathOf', { index: 1, ...n(paths.length), steps: paths[0]?.links.length ?? 0 })}
        </TextButton>
      )}
      {path !== undefined && chosen !== undefined && (
        <>
          <p>{t('inspect.pathOf', { index: chosen + 1, ...n(paths.length), steps: path.links.length })}</p>
          <ol className="path">
            {path.nodes.map((id, i) => {
              const entity = scene.nodes.get(id)
              const link = path.links[i]
              return (
                <li key={id}>
                  {entity !== undefined && <EntityChip entity={entity} />}
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
            <TextButton onPress={() => choose((chosen + paths.length - 1) % paths.length)}>
              {t('inspect.previous')}
            </TextButton>
            <TextButton onPress={() => choose((chosen + 1) % paths.length)}>{t('inspect.next')}</TextButton>
          </div>
        </>
      )}
    </section>
  )
}
