// The result on a canvas of its own: dragged, zoomed, walked by keyboard; what is chosen here is chosen in the table.

import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Focusable } from 'react-aria-components/Focusable'
import { IconButton } from '../../panels/controls.tsx'
import { fill } from '../fill.ts'
import { useConsoleWords } from '../words.ts'
import type { Chosen } from './chosen.ts'
import { drawnOut, type Graph, middleOf, type Places, placesOf, type View, viewOf, zoomed } from './drawing.ts'
import { GraphFigure } from './graph-figure.tsx'

interface Props {
  readonly graph: Graph
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: Chosen | undefined) => void
  readonly say: (text: string) => void
}

const nearer = 1 / 1.4
const still = 4

export const AnswerGraph = ({ graph, chosen, onChoose, say }: Props) => {
  const { words, count } = useConsoleWords()
  const frame = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 800, height: 400 })
  const [layout, setLayout] = useState<Places>()
  const [moved, setMoved] = useState<View>()
  const drag = useRef<{ readonly x: number; readonly y: number; readonly view: View } | undefined>(undefined)

  useEffect(() => {
    const controller = new AbortController()
    setMoved(undefined)
    void placesOf(graph, controller.signal).then((found) => found && setLayout(found))
    return () => controller.abort()
  }, [graph])

  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const places = useMemo(() => layout && drawnOut(layout, size), [layout, size])
  const fitted = useMemo(() => viewOf(places?.values() ?? [], size), [places, size])
  const view = moved ?? fitted
  const scale = size.width / view.width
  const zoom = (factor: number) => setMoved(zoomed(view, factor, middleOf(view)))

  useEffect(() => {
    const element = frame.current
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const box = element?.getBoundingClientRect()
      if (box === undefined) return
      const at = {
        x: view.x + ((event.clientX - box.left) / box.width) * view.width,
        y: view.y + ((event.clientY - box.top) / box.height) * view.height,
      }
      setMoved(zoomed(view, Math.exp(event.deltaY / 400), at))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [view])

  const onPointerDown = (event: PointerEvent) => {
    drag.current = { x: event.clientX, y: event.clientY, view }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent) => {
    const from = drag.current
    if (from === undefined) return
    const [dx, dy] = [(event.clientX - from.x) / scale, (event.clientY - from.y) / scale]
    setMoved({ ...from.view, x: from.view.x - dx, y: from.view.y - dy })
  }
  const onPointerUp = (event: PointerEvent) => {
    const from = drag.current
    drag.current = undefined
    if (from === undefined || Math.hypot(event.clientX - from.x, event.clientY - from.y) > still) return
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-node]')
    const id = under?.getAttribute('data-node') ?? undefined
    onChoose(id === undefined ? undefined : { kind: 'node', id })
  }

  const step = (by: number) => {
    const [first] = chosen
    const here = graph.nodes.findIndex(({ id }) => id === first)
    const next = graph.nodes[(here + by + graph.nodes.length) % graph.nodes.length]
    if (next === undefined) return
    onChoose({ kind: 'node', id: next.id })
    say(`${next.labels.at(-1) ?? ''} ${next.name ?? next.id}`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') step(-1)
    else if (event.key === '+' || event.key === '=') zoom(nearer)
    else if (event.key === '-') zoom(1 / nearer)
    else if (event.key === '0') setMoved(undefined)
    else if (event.key === 'Escape') onChoose(undefined)
    else return
    event.preventDefault()
  }

  return (
    <div className="answer-graph">
      <Focusable>
        <div
          className="graph-frame"
          ref={frame}
          role="application"
          aria-label={fill(words.result.graphLabel, {
            nodes: count(graph.nodes.length),
            links: count(graph.links.length),
          })}
          aria-description={words.result.graphHint}
          onKeyDown={onKeyDown}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
        >
          {places === undefined ? (
            <p className="hint">{words.result.laying}</p>
          ) : (
            <GraphFigure graph={graph} places={places} view={view} scale={scale} chosen={chosen} />
          )}
        </div>
      </Focusable>
      <div className="graph-tools">
        <IconButton icon="plus" label={words.result.zoomIn} onPress={() => zoom(nearer)} />
        <IconButton icon="minus" label={words.result.zoomOut} onPress={() => zoom(1 / nearer)} />
        <IconButton icon="fit" label={words.result.fit} onPress={() => setMoved(undefined)} />
      </div>
    </div>
  )
}
