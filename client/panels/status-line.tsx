// What is on the canvas, what is under way, what has just happened: one quiet line, read out as it changes.

import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { isFiltering, noFilters } from '../model/filters.ts'
import { emptyScene } from '../model/scene.ts'
import { TextButton } from './controls.tsx'
import { QueryLink } from './query-link.tsx'
import { SceneQuery } from './scene-query.tsx'
import { useSlow } from './slow.ts'
import { Failure } from './states.tsx'

export const StatusLine = () => {
  const { t, count, n } = useWords()
  const { scene, shown, act, busy, failure, notice, openOverview } = useExplorer()
  const late = useSlow(busy, 250)
  const empty = scene.nodes.size === 0 && busy === undefined && failure === undefined
  const bare = scene.overview && scene !== emptyScene
  const allHidden = scene.nodes.size > 0 && shown.nodes.length === 0
  const hidden = { nodes: scene.nodes.size - shown.nodes.length, links: scene.links.size - shown.links.length }
  return (
    <>
      {failure !== undefined && (
        <div className="canvas-message">
          <Failure error={failure.error} retry={failure.retry} />
        </div>
      )}
      {empty && (scene !== emptyScene || notice !== '') && (
        <div className="canvas-message">
          <strong>{t(bare ? 'scene.emptyGraph' : 'scene.empty')}</strong>
          <p>{t(bare ? 'scene.emptyGraphHint' : 'scene.emptyHint')}</p>
          {!bare && <TextButton onPress={() => openOverview(scene.lens)}>{t('scene.overview')}</TextButton>}
        </div>
      )}
      {allHidden && (
        <div className="canvas-message">
          <strong>{t('scene.allHidden')}</strong>
          <TextButton onPress={() => act({ kind: 'filter', filters: noFilters })}>{t('filter.reset')}</TextButton>
        </div>
      )}
      <div className="status-line">
        {busy !== undefined && late !== undefined ? (
          <span className="status-busy">{busy.text}</span>
        ) : (
          <span className="status-counts">
            {t('scene.count', { nodes: count(shown.nodes.length), links: count(shown.links.length) })}
            {isFiltering(scene.filters) && hidden.nodes + hidden.links > 0 && (
              <span>{t('scene.filtered', { nodes: count(hidden.nodes), links: count(hidden.links) })}</span>
            )}
            {scene.overview && scene.omitted.nodes > 0 && <span>{t('scene.omitted', n(scene.omitted.nodes))}</span>}
            <span>{scene.overview ? <QueryLink name={`scene-${scene.lens}`} /> : <SceneQuery />}</span>
          </span>
        )}
        <span className="status-notice" role="status" aria-live="polite">
          {notice}
        </span>
      </div>
    </>
  )
}
