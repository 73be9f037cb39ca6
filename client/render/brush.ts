// Draws single things, links and names with a 2D context, in the same forms as the WebGL programs.

import type { Box } from '../model/names.ts'
import { outlines } from '../model/shapes.ts'
import { arrowLength, dash } from './link-program.ts'
import type { Palette } from './palette.ts'
import type { LinkAttributes, NodeAttributes } from './scene-graph.ts'

interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface Brush {
  readonly measure: (text: string, font: string) => number
  readonly thing: (at: Disc, look: Pick<NodeAttributes, 'mark' | 'color'>) => void
  readonly link: (
    from: Disc,
    to: Disc,
    look: Pick<LinkAttributes, 'bend' | 'dashed' | 'arrow' | 'size'>,
    colour: string,
  ) => void
  readonly ring: (at: Disc) => void
  readonly pin: (at: Disc) => void
  readonly name: (
    lines: readonly string[],
    middle: number,
    top: number,
    step: number,
    font: string,
    colour: string,
  ) => void
  readonly headingFont: string
  readonly heading: (text: string, middle: number, top: number) => void
  /** A faint line from top to bottom. */
  readonly rule: (x: number, height: number) => void
  /** Writes on the middle of a link; answers the box it takes. */
  readonly caption: (text: string, from: Disc, to: Disc, bend: number) => Box
}

/** Of the ring around a selected thing. */
export const ringRadius = (radius: number): number => radius * 1.25 + 4

/** Control point of the curve, and the two points where the line leaves and reaches the things. */
const curve = (from: Disc, to: Disc, bend: number, arrow: boolean) => {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.max(1, Math.hypot(dx, dy))
  const control = { x: (from.x + to.x) / 2 + dy * bend * 2, y: (from.y + to.y) / 2 - dx * bend * 2 }
  const at = (t: number) => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y,
  })
  const start = Math.min(0.5, (from.radius + 2) / length)
  const tip = 1 - Math.min(0.5, (to.radius + 2) / length)
  const end = Math.max(start, tip - (arrow ? arrowLength / length : 0))
  return { at, start, end, tip, middle: at(0.5) }
}

export const createBrush = (context: CanvasRenderingContext2D, palette: Palette): Brush => {
  const trace = ({ x, y, radius }: Disc, shape: NodeAttributes['mark']['shape']) => {
    const corners = outlines[shape]
    context.beginPath()
    if (corners.length === 0) context.arc(x, y, radius, 0, 2 * Math.PI)
    for (const [i, [dx, dy]] of corners.entries()) {
      if (i === 0) context.moveTo(x + dx * radius, y + dy * radius)
      else context.lineTo(x + dx * radius, y + dy * radius)
    }
    context.closePath()
  }

  const headingFont = `600 12px ${palette.font}`

  const name: Brush['name'] = (lines, middle, top, step, font, colour) => {
    context.font = font
    context.textAlign = 'center'
    context.textBaseline = 'top'
    context.lineJoin = 'round'
    context.strokeStyle = palette.paper
    context.lineWidth = 3.5
    context.fillStyle = colour
    for (const [i, line] of lines.entries()) context.strokeText(line, middle, top + i * step + 1)
    for (const [i, line] of lines.entries()) context.fillText(line, middle, top + i * step + 1)
  }

  return {
    measure: (text, font) => {
      context.font = font
      return context.measureText(text).width
    },
    thing: (at, { mark, color }) => {
      trace(at, mark.shape)
      context.lineJoin = 'round'
      context.strokeStyle = palette.paper
      context.lineWidth = 3
      context.stroke()
      context.fillStyle = mark.hollow ? palette.paper : color
      context.fill()
      if (!mark.hollow) return
      trace({ ...at, radius: at.radius - 0.95 }, mark.shape)
      context.strokeStyle = color
      context.lineWidth = 1.9
      context.stroke()
    },
    link: (from, to, { bend, dashed, arrow, size }, colour) => {
      const { at, start, end, tip } = curve(from, to, bend, arrow)
      context.beginPath()
      const pieces = 16
      for (let i = 0; i <= pieces; i++) {
        const point = at(start + ((end - start) * i) / pieces)
        if (i === 0) context.moveTo(point.x, point.y)
        else context.lineTo(point.x, point.y)
      }
      context.setLineDash(dashed ? [dash.on, dash.off] : [])
      context.strokeStyle = colour
      context.lineWidth = size + 0.6
      context.stroke()
      context.setLineDash([])
      if (!arrow) return
      const base = at(end)
      const head = at(tip)
      const angle = Math.atan2(head.y - base.y, head.x - base.x)
      context.beginPath()
      context.moveTo(head.x, head.y)
      context.lineTo(base.x - 3.4 * Math.sin(angle), base.y + 3.4 * Math.cos(angle))
      context.lineTo(base.x + 3.4 * Math.sin(angle), base.y - 3.4 * Math.cos(angle))
      context.closePath()
      context.fillStyle = colour
      context.fill()
    },
    ring: ({ x, y, radius }) => {
      context.beginPath()
      context.arc(x, y, ringRadius(radius), 0, 2 * Math.PI)
      context.strokeStyle = palette.ink
      context.lineWidth = 1.5
      context.stroke()
    },
    pin: ({ x, y, radius }) => {
      context.beginPath()
      context.arc(x, y, Math.max(1.6, radius * 0.28), 0, 2 * Math.PI)
      context.fillStyle = palette.paper
      context.fill()
    },
    name,
    headingFont,
    heading: (text, middle, top) => name([text], middle, top, 0, headingFont, palette.quiet),
    rule: (x, height) => {
      context.fillStyle = `${palette.quiet}2e`
      context.fillRect(Math.round(x), 0, 1, height)
    },
    caption: (text, from, to, bend) => {
      const { middle } = curve(from, to, bend, false)
      context.font = `12px ${palette.font}`
      context.textAlign = 'center'
      context.textBaseline = 'middle'
      const width = context.measureText(text).width + 14
      context.fillStyle = palette.ink
      context.beginPath()
      context.roundRect(middle.x - width / 2, middle.y - 11, width, 22, 2)
      context.fill()
      context.fillStyle = palette.paper
      context.fillText(text, middle.x, middle.y + 1)
      return { left: middle.x - width / 2, right: middle.x + width / 2, top: middle.y - 11, bottom: middle.y + 11 }
    },
  }
}
