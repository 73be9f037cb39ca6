// Where the nodes of a result stand and how far the view reaches. Pure but for the layout's worker.

import type { CypherAnswer } from '../../../server/contract.ts'
import { layOut } from '../../layout/run.ts'
import { sunflower } from '../../model/placement.ts'
import type { Point } from '../../model/scene.ts'

export type Graph = CypherAnswer['graph']
export type Places = ReadonlyMap<string, Point>

/** The part of the plane that is seen, in the units of the layout. */
export interface View {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Resolves with undefined when the signal said stop. */
export const placesOf = ({ nodes, links }: Graph, signal: AbortSignal): Promise<Places | undefined> =>
  layOut({
    nodes,
    links,
    positions: new Map(nodes.map(({ id }, i) => [id, sunflower(i)])),
    still: new Set(),
    signal,
  })

interface Frame {
  readonly width: number
  readonly height: number
}

const margin = 90
/** How far a layout may be drawn out in one direction: more would tear its groups apart. */
const mostDrawnOut = 2.5

const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values)

/** The places drawn out sideways, or downwards, to fill a frame of another shape. */
export const drawnOut = (places: Places, frame: Frame): Places => {
  const points = [...places.values()]
  if (points.length < 2) return places
  const [width, height] = [extent(points.map(({ x }) => x)) + 1, extent(points.map(({ y }) => y)) + 1]
  const factor = (frame.width / Math.max(1, frame.height)) * (height / width)
  const across = Math.min(mostDrawnOut, Math.max(1, factor))
  const down = Math.min(mostDrawnOut, Math.max(1, 1 / factor))
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * across, y: y * down }]))
}

/** A view of all places in a frame of so many pixels; never so close that a few nodes fill it. */
export const viewOf = (places: Iterable<Point>, frame: Frame): View => {
  const points = [...places]
  const ratio = frame.width / Math.max(1, frame.height)
  if (points.length === 0) return { x: -300, y: -300 / ratio, width: 600, height: 600 / ratio }
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))]
  const width = Math.max(right - left + 2 * margin, (bottom - top + 2 * margin) * ratio, frame.width)
  return { x: (left + right - width) / 2, y: (top + bottom - width / ratio) / 2, width, height: width / ratio }
}

/** Nearer where the factor is below 1; the point keeps its place. */
export const zoomed = (view: View, factor: number, at: Point): View => {
  const width = Math.min(40_000, Math.max(120, view.width * factor))
  const scale = width / view.width
  return {
    x: at.x - (at.x - view.x) * scale,
    y: at.y - (at.y - view.y) * scale,
    width,
    height: view.height * scale,
  }
}

export const middleOf = (view: View): Point => ({ x: view.x + view.width / 2, y: view.y + view.height / 2 })
