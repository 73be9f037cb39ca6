// What the pointer does on the canvas: choose, draw out, drag, expand, and choose what lies within an area.

import type Sigma from 'sigma'
import { inside } from '../model/geometry.ts'
import { createPicker } from './picking.ts'
import type { LinkAttributes, NodeAttributes, SceneGraph } from './scene-graph.ts'
import type { CanvasEvents } from './view.ts'

interface Parts {
  readonly sigma: Sigma<NodeAttributes, LinkAttributes>
  readonly graph: SceneGraph
  readonly container: HTMLElement
  readonly events: CanvasEvents
  readonly point: (id: string | undefined) => void
  readonly isHere: () => boolean
}

const additive = (event: MouseEvent | TouchEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey

export const attachGestures = ({ sigma, graph, container, events, point }: Parts) => {
  let held: string | undefined
  let moved = false
  const picker = createPicker(container, (corners) => {
    const ids = graph.filterNodes((id, { hidden }) => {
      const data = sigma.getNodeDisplayData(id)
      return data !== undefined && !hidden && inside(sigma.framedGraphToViewport(data), corners)
    })
    if (ids.length > 0) events.onSelectMany(ids)
  })

  const hover = (id: string | undefined) => {
    if (held !== undefined || picker.drawing()) return
    container.style.cursor = id === undefined ? '' : 'pointer'
    point(id)
    events.onHover(id)
  }
  sigma.on('enterNode', ({ node }) => hover(node))
  sigma.on('leaveNode', () => hover(undefined))
  sigma.on('enterEdge', ({ edge }) => hover(edge))
  sigma.on('leaveEdge', () => hover(undefined))

  sigma.on('clickNode', ({ node, event }) => {
    if (!moved) events.onSelect(node, additive(event.original))
  })
  sigma.on('clickEdge', ({ edge }) => events.onSelectLink(edge))
  sigma.on('clickStage', ({ event }) => {
    if (!additive(event.original)) events.onSelectNothing()
  })
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault()
    events.onExpand(node)
  })

  sigma.on('downNode', ({ node }) => {
    held = node
    moved = false
  })
  sigma.on('downStage', ({ event }) => {
    if (event.original.shiftKey) picker.begin({ x: event.x, y: event.y })
  })
  sigma.on('moveBody', ({ event }) => {
    if (picker.drawing()) {
      picker.move({ x: event.x, y: event.y })
      event.preventSigmaDefault()
      return
    }
    if (held === undefined || !graph.hasNode(held)) return
    const { x, y } = sigma.viewportToGraph(event)
    // Told of by hand: an event of the graph would have sigma index everything anew at each move.
    Object.assign(graph.getNodeAttributes(held), { x, y })
    sigma.refresh({ partialGraph: { nodes: [held], edges: graph.edges(held) }, skipIndexation: true, schedule: true })
    moved = true
    event.preventSigmaDefault()
    event.original.preventDefault()
    event.original.stopPropagation()
  })
  const drop = () => {
    if (picker.drawing()) picker.end()
    if (held !== undefined && moved && graph.hasNode(held)) {
      const { x, y } = graph.getNodeAttributes(held)
      events.onMove(new Map([[held, { x, y: -y }]]))
    }
    held = undefined
  }
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)

  return { dragging: () => held !== undefined && moved, setPicking: picker.set, detach: picker.remove }
}
