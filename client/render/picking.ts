// Choosing what lies within a line drawn by hand, or within a box: a sheet over the canvas that draws it and hands over its corners.

import type { Point } from '../model/scene.ts'

/** How an area is drawn. */
export type Picking = 'lasso' | 'box'

export interface Picker {
  /** Lays the sheet over the canvas until another choice; undefined takes it away. */
  readonly set: (picking: Picking | undefined) => void
  /** A box from a first corner on, drawn by whoever calls, as by a held key. */
  readonly begin: (at: Point) => void
  readonly move: (at: Point) => void
  /** Whether an area was drawn; what lies in it has then been handed over. */
  readonly end: () => boolean
  readonly drawing: () => boolean
  readonly remove: () => void
}

/** Pixels below which a box is a click that slipped. */
const least = 5

const boxOf = (a: Point, b: Point): readonly Point[] => [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }]

export const createPicker = (container: HTMLElement, finish: (corners: readonly Point[]) => void): Picker => {
  const sheet = document.createElement('canvas')
  sheet.className = 'canvas-lasso'
  sheet.hidden = true
  container.append(sheet)
  let mode: Picking | undefined
  let shape: Picking = 'lasso'
  let line: Point[] = []

  const cornersOf = (): readonly Point[] => {
    const [first, last] = [line[0], line.at(-1)]
    return shape === 'lasso' || first === undefined || last === undefined ? line : boxOf(first, last)
  }
  const cover = () => {
    sheet.width = container.clientWidth
    sheet.height = container.clientHeight
  }
  const draw = () => {
    const context = sheet.getContext('2d')
    if (context === null) return
    context.clearRect(0, 0, sheet.width, sheet.height)
    context.strokeStyle = getComputedStyle(sheet).color
    context.setLineDash([4, 3])
    context.lineWidth = 1.5
    context.beginPath()
    for (const { x, y } of cornersOf()) context.lineTo(x, y)
    if (shape === 'box') context.closePath()
    context.stroke()
  }
  const start = (at: Point, as: Picking) => {
    shape = as
    line = [at]
  }
  const move = (at: Point) => {
    if (line.length === 0) return
    line.push(at)
    draw()
  }
  const end = (): boolean => {
    const corners = cornersOf()
    const [first, last] = [line[0], line.at(-1)]
    const wide = first !== undefined && last !== undefined && Math.hypot(last.x - first.x, last.y - first.y) > least
    const drawn = shape === 'lasso' ? line.length > 3 : wide
    line = []
    draw()
    if (mode === undefined) sheet.hidden = true
    if (drawn) finish(corners)
    return drawn
  }

  const placeOf = (event: PointerEvent): Point => ({ x: event.offsetX, y: event.offsetY })
  sheet.addEventListener('pointerdown', (event) => {
    sheet.setPointerCapture(event.pointerId)
    if (mode !== undefined) start(placeOf(event), mode)
  })
  sheet.addEventListener('pointermove', (event) => move(placeOf(event)))
  sheet.addEventListener('pointerup', end)
  sheet.addEventListener('pointercancel', end)

  return {
    set: (picking) => {
      mode = picking
      sheet.hidden = picking === undefined
      cover()
    },
    begin: (at) => {
      cover()
      sheet.hidden = false
      start(at, 'box')
    },
    move,
    end,
    drawing: () => line.length > 0,
    remove: () => sheet.remove(),
  }
}
