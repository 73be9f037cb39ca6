// The canvas with its tools and its keyboard: arrow keys walk along links, Enter expands, Delete removes, plus, minus and 0 move the view.

import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import { Focusable } from 'react-aria-components/Focusable'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { useReducedMotion } from '../media.ts'
import { withoutItem } from '../model/filters.ts'
import { selectedIds, withToggled } from '../model/scene.ts'
import { stepFrom } from '../model/walk.ts'
import { Canvas } from '../render/canvas.tsx'
import type { Picking } from '../render/picking.ts'
import type { CanvasEvents } from '../render/view.ts'
import { useTheme } from '../theme.ts'
import { CanvasTools } from './canvas-tools.tsx'
import { TextButton } from './controls.tsx'
import { useDescribeLink } from './describe-link.ts'
import { useHeadings } from './headings.ts'
import { StatusLine } from './status-line.tsx'
import { Waiting } from './waiting.tsx'

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export const CanvasPanel = ({ onTable }: { readonly onTable: () => void }) => {
  const { t, count, typeName } = useWords()
  const explorer = useExplorer()
  const { scene, shown, act, expand, canvas, path, look, say, busy } = explorer
  const theme = useTheme()
  const reducedMotion = useReducedMotion()
  const [picking, setPicking] = useState<Picking>()
  const pick = useCallback(
    (next: Picking | undefined) => {
      setPicking(next)
      canvas.current?.setPicking(next)
    },
    [canvas],
  )

  const describeLink = useDescribeLink()
  const headings = useHeadings(scene.guides)
  const { nodes, links } = scene
  const held = useMemo(() => ({ nodes, links }), [nodes, links])

  const events = useMemo<CanvasEvents>(
    () => ({
      onSelect: (id, additive) =>
        act({
          kind: 'select',
          selection: additive ? withToggled(scene.selection, id) : { kind: 'entities', ids: [id] },
        }),
      onSelectMany: (ids) => {
        act({ kind: 'select', selection: { kind: 'entities', ids } })
        pick(undefined)
      },
      onSelectLink: (id) => {
        const link = scene.links.get(id)
        if (link !== undefined) act({ kind: 'select', selection: { kind: 'link', id, from: link.from, to: link.to } })
      },
      onSelectNothing: () => act({ kind: 'select', selection: { kind: 'none' } }),
      onExpand: (id) => expand(id),
      onMove: (positions) => act({ kind: 'move', positions }),
      onHover: () => undefined,
      onLost: () => undefined,
    }),
    [scene, act, expand, pick],
  )

  /** `further`: what is chosen stays chosen. */
  const walk = (direction: readonly [number, number], further: boolean) => {
    const chosen = selectedIds(scene.selection)
    const to = stepFrom(scene, shown, chosen.at(-1), direction)
    if (to === undefined) return
    const kept = further ? withoutItem(chosen, to.id) : []
    act({ kind: 'select', selection: { kind: 'entities', ids: [...kept, to.id] } })
    say(
      [to.name, typeName(to.type), t('search.links', { count: to.degree, n: count(to.degree) })].join(
        t('common.comma'),
      ),
    )
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const selected = selectedIds(scene.selection)
    const direction = arrows[event.key]
    if (direction !== undefined) walk(direction, event.shiftKey)
    else if (event.key === 'Enter' && selected[0] !== undefined) expand(selected[0])
    else if ((event.key === 'Delete' || event.key === 'Backspace') && scene.selection.kind === 'entities')
      act({ kind: 'remove', ids: selected })
    else if (event.key === '+' || event.key === '=') canvas.current?.zoom(1.4)
    else if (event.key === '-') canvas.current?.zoom(1 / 1.4)
    else if (event.key === '0') canvas.current?.fit()
    else if (event.key.toLowerCase() === 'f' && selected.length > 0) canvas.current?.fit(selected)
    else if (event.key === 'Escape' && picking !== undefined) pick(undefined)
    else if (event.key === 'Escape') act({ kind: 'select', selection: { kind: 'none' } })
    else return
    event.preventDefault()
  }

  const fallback = (
    <div className="canvas-message" role="alert">
      <strong>{t('canvas.noWebgl')}</strong>
      <p>{t('canvas.noWebglHint')}</p>
      <TextButton kind="strong" onPress={onTable}>
        {t('canvas.showTable')}
      </TextButton>
    </div>
  )

  return (
    <section className="stage" aria-label={t('canvas.label')} aria-busy={busy !== undefined}>
      <Focusable>
        <div
          id="canvas"
          className="canvas-frame"
          role="application"
          aria-label={t('canvas.label')}
          aria-description={t('canvas.description')}
          onKeyDown={onKeyDown}
        >
          <Canvas
            {...shown}
            positions={scene.positions}
            pinned={scene.pinned}
            guides={headings}
            selection={scene.selection}
            path={path}
            look={look}
            held={held}
            describeLink={describeLink}
            reducedMotion={reducedMotion}
            events={events}
            handle={canvas}
            theme={theme}
            fallback={fallback}
          />
        </div>
      </Focusable>
      <CanvasTools picking={picking} onPick={pick} />
      <Waiting />
      <StatusLine />
    </section>
  )
}
