// The layer of ink over sigma's own: names, the ring around what is chosen, and what the pointer draws out while the rest is dimmed by the
// style sheet. Costs what is in view or drawn out, never the whole graph.

import type Sigma from 'sigma'
import type { LinkView } from '../../server/contract.ts'
import { type Box, breakName, type NameRequest, placeNames } from '../model/names.ts'
import { type Brush, createBrush, ringRadius } from './brush.ts'
import { drawGuides } from './headings.ts'
import type { Palette } from './palette.ts'
import { isShown, type LinkAttributes, type NodeAttributes, type SceneGraph } from './scene-graph.ts'
import type { Heading } from './view.ts'

/** Things and links to draw out; the name of a lone link is written on it. */
export interface Focus {
  readonly nodes: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly named?: string
}

export interface OverlayState {
  readonly focus: Focus | undefined
  /** Whether the names of what is dimmed stay, faintly, so that one knows where one is. */
  readonly lingering: boolean
  readonly selected: ReadonlySet<string>
  readonly pinned: ReadonlySet<string>
  readonly guides: readonly Heading[]
  readonly order: readonly string[]
  readonly palette: Palette
  readonly describeLink: (link: LinkView) => string
}

const margin = 80
const mostNames = 260
/** As long as so few are selected, their names are written large and whatever they cover. */
const fewSelected = 12
/** Radius in pixels of what is drawn too small to be named, or for names to keep clear of it. */
const tiny = 2
/** Pixels between a name and the edge of the canvas. */
const edge = 3
const lineHeight = 1.28

export const createOverlay = (
  sigma: Sigma<NodeAttributes, LinkAttributes>,
  graph: SceneGraph,
  container: HTMLElement,
) => {
  const canvas = document.createElement('canvas')
  canvas.className = 'canvas-ink'
  canvas.setAttribute('aria-hidden', 'true')
  container.append(canvas)
  const context = canvas.getContext('2d')
  const widths = new Map<string, number>()

  let clear: { readonly size: string; readonly boxes: readonly Box[] } = { size: '', boxes: [] }
  /** Where the tools stand over the canvas, asked of the page once for each size of it. */
  const tools = (): readonly Box[] => {
    const { width, height } = sigma.getDimensions()
    const size = `${width} ${height}`
    if (clear.size === size) return clear.boxes
    const { left, top } = container.getBoundingClientRect()
    const over = container.closest('.stage')?.querySelectorAll('[role="toolbar"], .status-line') ?? []
    const boxes = [...over].map((each) => {
      const at = each.getBoundingClientRect()
      return { left: at.left - left, top: at.top - top, right: at.right - left, bottom: at.bottom - top }
    })
    clear = { size, boxes }
    return boxes
  }

  /** Pixels that a thing of size 1 measures in the view as it is. */
  let scale = sigma.scaleSize(1)
  const place = (id: string) => {
    const data = sigma.getNodeDisplayData(id)
    if (data === undefined) return undefined
    const { x, y } = sigma.framedGraphToViewport(data)
    return { x, y, radius: data.size * scale }
  }

  const widthOf = (brush: Brush, text: string, font: string): number => {
    const key = `${font}|${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    const width = brush.measure(text, font)
    widths.set(key, width)
    return width
  }

  const drawNames = (brush: Brush, state: OverlayState, taken: readonly Box[]) => {
    const { width, height } = sigma.getDimensions()
    const { focus } = state
    const fonts = { large: `600 14px ${state.palette.font}`, small: `12px ${state.palette.font}` }
    const requests: (NameRequest & { lines: readonly string[]; size: number; font: string })[] = []
    const marks: { x: number; y: number; radius: number }[] = []
    const dim = (id: string) => focus !== undefined && !focus.nodes.has(id)
    // What the focus leaves out comes last, and faint.
    const passes = state.lingering && focus !== undefined ? [false, true] : [false]
    const ranked = function* () {
      for (const aside of passes)
        for (const [rank, id] of state.order.entries()) if (dim(id) === aside) yield [rank, id] as const
    }
    for (const [rank, id] of ranked()) {
      if (requests.length >= mostNames) break
      const aside = dim(id)
      const drawn = focus !== undefined && !aside
      const at = place(id)
      if (at === undefined || at.x < -margin || at.y < -margin || at.x > width + margin || at.y > height + margin)
        continue
      const chosen = state.selected.has(id)
      if (at.radius < tiny && !chosen && !drawn) continue
      const radius = chosen ? ringRadius(at.radius) : at.radius
      marks.push({ ...at, radius })
      const inView = at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height
      if (!inView || (at.radius < 3 && !chosen && !drawn)) continue
      const singled = chosen && state.selected.size <= fewSelected
      const large = singled || (!aside && rank < Math.min(8, state.order.length / 6))
      const font = large ? fonts.large : fonts.small
      const lines = breakName(graph.getNodeAttribute(id, 'entity').name)
      const size = large ? 14 : 12
      requests.push({
        id,
        ...at,
        radius,
        lines,
        font,
        size,
        width: Math.max(...lines.map((line) => widthOf(brush, line, font))),
        height: lines.length * size * lineHeight,
        forced: singled || (!aside && rank < 16) || (drawn && focus.nodes.size <= 12),
      })
    }
    const ordered = [...requests].sort((a, b) => Number(b.forced) - Number(a.forced))
    const byId = new Map(requests.map((request) => [request.id, request]))
    for (const { id, left, top } of placeNames(ordered, marks, taken, {
      left: edge,
      top: edge,
      right: width - edge,
      bottom: height - edge,
    })) {
      const request = byId.get(id)
      if (request === undefined) continue
      const { entity, mark } = graph.getNodeAttributes(id)
      const { quiet, ink } = state.palette
      const colour = dim(id) ? `${quiet}80` : mark.hollow && entity.type !== 'Person' ? quiet : ink
      brush.name(request.lines, left + request.width / 2, top, request.size * lineHeight, request.font, colour)
    }
  }

  const drawFocus = (brush: Brush, state: OverlayState, focus: Focus): readonly Box[] => {
    for (const id of focus.links) {
      if (!graph.hasEdge(id)) continue
      const attributes = graph.getEdgeAttributes(id)
      const from = place(graph.source(id))
      const to = place(graph.target(id))
      if (from !== undefined && to !== undefined) brush.link(from, to, attributes, attributes.color)
    }
    for (const id of focus.nodes) {
      const at = graph.hasNode(id) ? place(id) : undefined
      if (at !== undefined) brush.thing(at, graph.getNodeAttributes(id))
    }
    if (focus.named === undefined || !graph.hasEdge(focus.named)) return []
    const from = place(graph.source(focus.named))
    const to = place(graph.target(focus.named))
    const { link, bend } = graph.getEdgeAttributes(focus.named)
    if (from === undefined || to === undefined) return []
    return [brush.caption(state.describeLink(link), from, to, bend)]
  }

  const paint = (on: CanvasRenderingContext2D, state: OverlayState) => {
    scale = sigma.scaleSize(1)
    const brush = createBrush(on, state.palette)
    for (const id of state.selected) {
      const at = isShown(graph, id) ? place(id) : undefined
      if (at !== undefined) brush.ring(at)
    }
    const across = (x: number) => sigma.graphToViewport({ x, y: 0 }).x
    const headings = drawGuides(brush, state.guides, across, sigma.getDimensions())
    const taken = state.focus === undefined ? [] : drawFocus(brush, state, state.focus)
    for (const id of state.pinned) {
      const at = isShown(graph, id) ? place(id) : undefined
      if (at !== undefined) brush.pin(at)
    }
    drawNames(brush, state, [...taken, ...headings, ...tools()])
  }

  const draw = (state: OverlayState) => {
    if (context === null) return
    const { width, height } = sigma.getDimensions()
    const ratio = window.devicePixelRatio || 1
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, width, height)
    container.dataset.focus = state.focus === undefined ? 'no' : 'yes'
    paint(context, state)
  }

  /** All that is in view as a picture of twice the size. */
  const picture = async (state: OverlayState): Promise<Blob | undefined> => {
    const { width, height } = sigma.getDimensions()
    const sheet = document.createElement('canvas')
    sheet.width = width * 2
    sheet.height = height * 2
    const on = sheet.getContext('2d')
    if (on === null) return undefined
    on.scale(2, 2)
    on.fillStyle = state.palette.paper
    on.fillRect(0, 0, width, height)
    const seen = (id: string) => isShown(graph, id)
    const everything = { nodes: new Set(graph.nodes().filter(seen)), links: new Set(graph.edges().filter(seen)) }
    paint(on, { ...state, focus: everything })
    return (await new Promise<Blob | null>((resolve) => sheet.toBlob(resolve))) ?? undefined
  }

  return { draw, picture, place, remove: () => canvas.remove() }
}
