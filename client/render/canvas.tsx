// The canvas as a component: loads the renderer, hands it the scene, and says so where it cannot draw.

import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import type { CanvasEvents, CanvasHandle, CanvasOptions, CanvasView } from './view.ts'

interface Props extends CanvasView, CanvasOptions {
  readonly events: CanvasEvents
  readonly handle: RefObject<CanvasHandle | null>
  /** Shown in place of the canvas where there is no WebGL. */
  readonly fallback: ReactNode
}

const hasWebgl = (): boolean => {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

export const Canvas = ({ events, handle, theme, fallback, describeLink, reducedMotion, ...view }: Props) => {
  const container = useRef<HTMLDivElement>(null)
  const [renderer, setRenderer] = useState<CanvasHandle>()
  const [broken, setBroken] = useState(false)
  const told = useRef(events)
  told.current = events
  const options = useRef<CanvasOptions>({ describeLink, reducedMotion, theme })
  options.current = { describeLink, reducedMotion, theme }

  useEffect(() => {
    let gone = false
    let made: CanvasHandle | undefined
    const start = async () => {
      if (!hasWebgl()) return setBroken(true)
      const { createCanvas } = await import('./controller.ts')
      if (gone || container.current === null) return
      made = createCanvas(
        container.current,
        {
          onSelect: (...values) => told.current.onSelect(...values),
          onSelectMany: (ids) => told.current.onSelectMany(ids),
          onSelectLink: (id) => told.current.onSelectLink(id),
          onSelectNothing: () => told.current.onSelectNothing(),
          onExpand: (id) => told.current.onExpand(id),
          onMove: (positions) => told.current.onMove(positions),
          onHover: (id) => told.current.onHover(id),
          onLost: () => setBroken(true),
        },
        options.current,
      )
      handle.current = made
      setRenderer(made)
    }
    start().catch(() => setBroken(true))
    return () => {
      gone = true
      handle.current = null
      made?.kill()
    }
  }, [handle])

  const { nodes, links, positions, pinned, guides, selection, path, look, held } = view
  useEffect(() => {
    renderer?.update({ nodes, links, positions, pinned, guides, selection, path, look, held })
  }, [renderer, nodes, links, positions, pinned, guides, selection, path, look, held])

  useEffect(
    () => renderer?.setOptions({ describeLink, reducedMotion, theme }),
    [renderer, describeLink, reducedMotion, theme],
  )

  if (broken) return fallback
  return <div className="canvas" ref={container} data-ready={renderer !== undefined && nodes.length > 0} />
}
