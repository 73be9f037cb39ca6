// What the pointer does on the canvas: choose, draw out, drag, expand, and the lasso.

import type Sigma from 'sigma'
import { inside } from '../model/geometry.ts'
import type { Point } from '../model/scene.ts'
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

  const hover = (id: string | undefined) => {
    if (held !== undefined) return
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
  sigma.on('clickStage', () => events.onSelectNothing())
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault()
    events.onExpand(node)
  })

  sigma.on('downNode', ({ node }) => {
    held = node
    moved = false
  })
  sigma.on('moveBody', ({ event }) => {
    if (held === undefined || !graph.hasNode(held)) return
    const { x, y } = sigma.viewportToGraph(event)
    graph.mergeNodeAttributes(held, { x, y })
    moved = true
    event.preventSigmaDefault()
    event.original.preventDefault()
    event.original.stopPropagation()
  })
  const drop = () => {
    if (held !== undefined && moved && graph.hasNode(held)) {
      const { x, y } = graph.getNodeAttributes(held)
      events.onMove(new Map([[held, { x, y: -y }]]))
    }
    held = undefined
  }
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)

  const lasso = createLasso(container, (corners) => {
    const ids = graph.filterNodes((id) => {
      const data = sigma.getNodeDisplayData(id)
      return data !== undefined && inside(sigma.framedGraphToViewport(data), corners)
    })
    if (ids.length > 0) events.onSelectMany(ids)
  })

  return { dragging: () => held !== undefined && moved, setLasso: lasso.set, detach: lasso.remove }
}

/** A sheet over the canvas, there while the lasso is on, that draws the line and hands over its corners. */
const createLasso = (container: HTMLElement, finish: (corners: readonly Point[]) => void) => {
  const sheet = document.createElement('canvas')
  sheet.className = 'canvas-lasso'
  sheet.hidden = true
  container.append(sheet)
  let corners: Point[] = []

  const draw = () => {
    const context = sheet.getContext('2d')
    if (context === null) return
    context.clearRect(0, 0, sheet.width, sheet.height)
    context.strokeStyle = getComputedStyle(sheet).color
    context.setLineDash([4, 3])
    context.lineWidth = 1.5
    context.beginPath()
    for (const { x, y } of corners) context.lineTo(x, y)
    context.stroke()
  }
  sheet.addEventListener('pointerdown', (event) => {
    sheet.setPointerCapture(event.pointerId)
    corners = [{ x: event.offsetX, y: event.offsetY }]
  })
  sheet.addEventListener('pointermove', (event) => {
    if (corners.length === 0) return
    corners.push({ x: event.offsetX, y: event.offsetY })
    draw()
  })
  sheet.addEventListener('pointerup', () => {
    if (corners.length > 3) finish(corners)
    corners = []
    draw()
  })
  return {
    set: (on: boolean) => {
      sheet.hidden = !on
      sheet.width = container.clientWidth
      sheet.height = container.clientHeight
    },
    remove: () => sheet.remove(),
  }
}
