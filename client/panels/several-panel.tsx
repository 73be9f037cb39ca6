// Several things in the inspector: what they share, what joins them, and for two the paths between.

import { useMemo } from 'react'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { sharedNeighbours } from '../model/paths.ts'
import { TextButton } from './controls.tsx'
import { EntityChip } from './entity-chip.tsx'
import { PathsPanel } from './paths-panel.tsx'

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
        <PathsPanel key={`${from} ${to}`} from={from} to={to} />
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
