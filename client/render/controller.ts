// Runs sigma for one canvas: keeps its graph in step with the scene, moves the view, and tells of what the reader does. The one place that
// creates and ends a renderer.

import Sigma from 'sigma'
import { EdgeLineProgram } from 'sigma/rendering'
import { type Point, selectedIds } from '../model/scene.ts'
import { byImportance } from '../model/sizes.ts'
import { attachGestures } from './gestures.ts'
import { LinkProgram } from './link-program.ts'
import { createMotion } from './motion.ts'
import { ShapeProgram } from './node-program.ts'
import { createOverlay, type Focus } from './overlay.ts'
import { readPalette } from './palette.ts'
import {
  createSceneGraph,
  fewLinks,
  flip,
  isShown,
  type LinkAttributes,
  type NodeAttributes,
  syncGraph,
} from './scene-graph.ts'
import type { CanvasEvents, CanvasHandle, CanvasOptions, CanvasView } from './view.ts'

/** Half the width of the plane that the camera knows; what lies outside can be reached by moving. */
const plane = 1000
/** Of the view that is kept clear at the edge; narrow screens have less to spare. */
const paddingOf = (width: number) => (width < 600 ? { x: 36, y: 36 } : { x: 84, y: 56 })
/** On a narrow screen the first look is at the middle of things. */
const firstLook = 36
const closest = 1.5
/** Things up to which all names are drawn, faintly, where some are drawn out. */
const fewNames = 600

export const createCanvas = (container: HTMLElement, events: CanvasEvents, initial: CanvasOptions): CanvasHandle => {
  let options = initial
  let palette = readPalette(container)
  let view: CanvasView | undefined
  /** All things in the order of their names, and those of them to be seen. */
  let ranked: readonly string[] = []
  let order: readonly string[] = []
  let hovered: string | undefined
  let started = false

  const graph = createSceneGraph()
  const measured = () => Math.min(container.clientWidth, container.clientHeight) / (2 * plane)
  /** Pixels that one unit of the layout takes at camera ratio 1; kept, since to ask has the page laid out. */
  let unit = measured()
  const sigma = new Sigma<NodeAttributes, LinkAttributes>(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    defaultNodeType: 'shape',
    defaultEdgeType: 'link',
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { link: LinkProgram, line: EdgeLineProgram },
    defaultDrawNodeHover: () => undefined,
    stagePadding: 0,
    minCameraRatio: 0.05,
    maxCameraRatio: 12,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio / unit),
    doubleClickZoomingRatio: 1,
    enableCameraRotation: false,
    inertiaDuration: options.reducedMotion ? 0 : 200,
  })
  sigma.setCustomBBox({ x: [-plane, plane], y: [-plane, plane] })
  const motion = createMotion(graph)
  const overlay = createOverlay(sigma, graph, container)

  const around = (id: string): Focus => {
    if (graph.hasEdge(id)) return { nodes: new Set(graph.extremities(id)), links: new Set([id]), named: id }
    const links = graph.edges(id).filter((link) => isShown(graph, link))
    return { nodes: new Set([id, ...links.map((link) => graph.opposite(id, link))]), links: new Set(links) }
  }

  const focusOf = (): Focus | undefined => {
    if (hovered !== undefined && isShown(graph, hovered)) return around(hovered)
    if (view === undefined) return undefined
    if (view.path.length > 0) {
      const links = view.path.filter((id) => isShown(graph, id))
      return { nodes: new Set(links.flatMap((id) => graph.extremities(id))), links: new Set(links) }
    }
    const { selection } = view
    if (selection.kind === 'link') {
      if (isShown(graph, selection.id)) return around(selection.id)
      return { nodes: new Set([selection.from, selection.to]), links: new Set() }
    }
    const only = selection.kind === 'entities' && selection.ids.length === 1 ? selection.ids[0] : undefined
    return only !== undefined && isShown(graph, only) ? around(only) : undefined
  }

  const ink = () => ({
    focus: focusOf(),
    lingering: hovered === undefined && order.length <= fewNames,
    selected: new Set(view === undefined ? [] : selectedIds(view.selection)),
    pinned: view?.pinned ?? new Set<string>(),
    guides: view?.guides ?? [],
    order,
    palette,
    describeLink: options.describeLink,
  })
  const drawInk = () => overlay.draw(ink())
  sigma.on('afterRender', drawInk)

  const point = (id: string | undefined) => {
    if (id === hovered) return
    hovered = id
    drawInk()
  }

  const show = (ids?: readonly string[]) => {
    const places = (ids ?? [...(view?.positions.keys() ?? [])])
      .filter((id) => isShown(graph, id))
      .flatMap((id) => view?.positions.get(id) ?? [])
    if (places.length === 0) return
    const xs = places.map((place) => place.x)
    const ys = places.map((place) => -place.y)
    const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const padding = paddingOf(container.clientWidth)
    const wide = Math.max(1, container.clientWidth - 2 * padding.x)
    const tall = Math.max(1, container.clientHeight - 2 * padding.y)
    const scale = Math.min(wide / Math.max(1, right - left), tall / Math.max(1, high - low), closest)
    const middle = sigma.viewportToFramedGraph(sigma.graphToViewport({ x: (left + right) / 2, y: (low + high) / 2 }))
    const target = { x: middle.x, y: middle.y, ratio: unit / scale, angle: 0 }
    if (options.reducedMotion || !started) sigma.getCamera().setState(target)
    else void sigma.getCamera().animate(target, { duration: 400 })
  }

  /** Sigma indexes everything at each thing that goes: it looks away meanwhile. */
  const inBulk = (changes: () => void) => {
    sigma.setGraph(createSceneGraph())
    changes()
    sigma.setGraph(graph)
  }

  /** What a narrow screen looks at first: what is selected with what it touches, else the best connected. */
  const middleOf = ({ selection }: CanvasView): readonly string[] => {
    const chosen = selectedIds(selection).filter((id) => isShown(graph, id))
    return chosen.length === 0 ? order.slice(0, firstLook) : chosen.flatMap((id) => [...around(id).nodes])
  }

  const update = (next: CanvasView) => {
    const first = view === undefined || view.nodes.length === 0
    let flips = false
    if (view?.nodes !== next.nodes || view.links !== next.links || view.look !== next.look) {
      const flipped = view === undefined ? undefined : flip(graph, view, next)
      flips = flipped !== undefined
      if (flipped === undefined) {
        inBulk(() => syncGraph(graph, next, palette))
        ranked = byImportance(graph.mapNodes((_, { entity }) => entity)).map(({ id }) => id)
      } else sigma.refresh({ partialGraph: flipped, skipIndexation: true, schedule: true })
      if (hovered !== undefined && !isShown(graph, hovered)) hovered = undefined
      order = ranked.filter((id) => isShown(graph, id))
    }
    const moved = view?.positions !== next.positions || (view.nodes !== next.nodes && !flips)
    view = next
    const few = next.links.length <= fewLinks
    if (sigma.getSetting('enableEdgeEvents') !== few) sigma.setSetting('enableEdgeEvents', few)
    if (moved && !gestures.dragging()) motion.glide(next.positions, options.reducedMotion || first)
    if (first && next.nodes.length > 0) {
      sigma.refresh()
      show(container.clientWidth < 600 ? middleOf(next) : undefined)
      started = true
    } else if (!flips) drawInk()
  }

  const gestures = attachGestures({ sigma, graph, container, events, point, isHere: () => view !== undefined })

  const recolour = () => {
    palette = readPalette(container)
    const now = view
    if (now !== undefined) inBulk(() => syncGraph(graph, now, palette))
  }

  const observer = new ResizeObserver(() => {
    unit = measured()
    if (unit > 0) sigma.resize().refresh()
  })
  observer.observe(container)
  const lost = () => events.onLost()
  container.addEventListener('webglcontextlost', lost, true)

  return {
    update,
    setOptions: (next) => {
      const recoloured = next.theme !== options.theme
      options = next
      if (recoloured) recolour()
      else drawInk()
    },
    point,
    fit: show,
    zoom: (factor) => {
      const camera = sigma.getCamera()
      const ratio = camera.getBoundedRatio(camera.ratio / factor)
      if (options.reducedMotion) camera.setState({ ratio })
      else void camera.animate({ ratio }, { duration: 200 })
    },
    pan: (dx, dy) => {
      const { width, height } = sigma.getDimensions()
      const to = sigma.viewportToFramedGraph({ x: width / 2 + dx, y: height / 2 + dy })
      sigma.getCamera().setState({ x: to.x, y: to.y })
    },
    placeOf: (id): Point | undefined => (isShown(graph, id) ? overlay.place(id) : undefined),
    setPicking: gestures.setPicking,
    preview: (positions) => motion.glide(positions, true),
    picture: () => overlay.picture(ink()),
    kill: () => {
      observer.disconnect()
      container.removeEventListener('webglcontextlost', lost, true)
      motion.stop()
      gestures.detach()
      overlay.remove()
      sigma.kill()
      graph.clear()
    },
  }
}
