// A canvas to look at: things and links can be chosen and the view moved, but nothing on it changes.

import { useMemo, useRef } from 'react'
import { Toolbar } from 'react-aria-components/Toolbar'
import { useWords } from '../i18n/words.ts'
import { useReducedMotion } from '../media.ts'
import { nothingSelected, type Scene, type Selection } from '../model/scene.ts'
import { plainLook } from '../model/sizes.ts'
import type { Visible } from '../model/visible.ts'
import { Canvas } from '../render/canvas.tsx'
import type { CanvasEvents, CanvasHandle } from '../render/view.ts'
import { useTheme } from '../theme.ts'
import { IconButton } from './controls.tsx'
import { useDescribeLink } from './describe-link.ts'
import { useHeadings } from './headings.ts'
import { LinkMark, TypeMark } from './marks.tsx'

const noPath: readonly string[] = []

export const StillCanvas = (props: {
  readonly scene: Pick<Scene, 'positions' | 'pinned' | 'guides'>
  readonly shown: Visible
  readonly selection: Selection
  readonly onSelect: (selection: Selection) => void
}) => {
  const { scene, shown, selection, onSelect } = props
  const { t } = useWords()
  const theme = useTheme()
  const reducedMotion = useReducedMotion()
  const describeLink = useDescribeLink()
  const headings = useHeadings(scene.guides)
  const canvas = useRef<CanvasHandle | null>(null)

  const events = useMemo<CanvasEvents>(
    () => ({
      onSelect: (id) => onSelect({ kind: 'entities', ids: [id] }),
      onSelectMany: (ids) => onSelect({ kind: 'entities', ids }),
      onSelectLink: (id) => {
        const link = shown.links.find((each) => each.id === id)
        if (link !== undefined) onSelect({ kind: 'link', id, from: link.from, to: link.to })
      },
      onSelectNothing: () => onSelect(nothingSelected),
      onExpand: (id) => onSelect({ kind: 'entities', ids: [id] }),
      onMove: () => undefined,
      onHover: () => undefined,
      onLost: () => undefined,
    }),
    [shown, onSelect],
  )

  return (
    <section className="stage" aria-label={t('canvas.label')}>
      <div className="canvas-frame">
        <Canvas
          {...shown}
          positions={scene.positions}
          pinned={scene.pinned}
          guides={headings}
          selection={selection}
          path={noPath}
          look={plainLook}
          describeLink={describeLink}
          reducedMotion={reducedMotion}
          events={events}
          handle={canvas}
          theme={theme}
          fallback={<p className="canvas-message">{t('canvas.noWebgl')}</p>}
        />
      </div>
      <Key shown={shown} />
      <Toolbar className="canvas-tools" orientation="vertical" aria-label={t('canvas.label')}>
        <IconButton icon="plus" label={t('canvas.zoomIn')} onPress={() => canvas.current?.zoom(1.5)} />
        <IconButton icon="minus" label={t('canvas.zoomOut')} onPress={() => canvas.current?.zoom(1 / 1.5)} />
        <IconButton icon="fit" label={t('canvas.fit')} onPress={() => canvas.current?.fit()} />
      </Toolbar>
    </section>
  )
}

/** What the marks and lines on it stand for. */
const Key = ({ shown }: { readonly shown: Visible }) => {
  const { typeName, linkName } = useWords()
  const types = useMemo(() => [...new Set(shown.nodes.map(({ type }) => type))], [shown.nodes])
  const links = useMemo(() => [...new Map(shown.links.map((link) => [link.type, link])).values()], [shown.links])
  return (
    <ul className="canvas-key">
      {types.map((type) => (
        <li key={type}>
          <TypeMark type={type} />
          {typeName(type)}
        </li>
      ))}
      {links.map(({ type, derived }) => (
        <li key={type}>
          <LinkMark type={type} derived={derived} />
          {linkName(type)}
        </li>
      ))}
    </ul>
  )
}
