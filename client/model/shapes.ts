// The shape of each type of thing: with its colour it tells the types apart, and without colour it still does. The canvas, the legend, the
// table and the exports draw the same outlines.

import type { EntityType } from '../../seed/ontology.ts'

export const shapes = ['disc', 'square', 'hexagon', 'cross', 'triangle', 'pentagon', 'diamond', 'wedge'] as const
export type Shape = (typeof shapes)[number]

export interface Mark {
  readonly shape: Shape
  /** Outline only: what gives context rather than acts. */
  readonly hollow: boolean
}

const marks: Record<EntityType, Mark> = {
  Foundation: { shape: 'disc', hollow: false },
  Company: { shape: 'square', hollow: false },
  GovernmentBody: { shape: 'hexagon', hollow: false },
  Hospital: { shape: 'cross', hollow: false },
  ResearchBody: { shape: 'triangle', hollow: false },
  SocialOrganization: { shape: 'pentagon', hollow: false },
  Project: { shape: 'diamond', hollow: false },
  Person: { shape: 'disc', hollow: true },
  Place: { shape: 'wedge', hollow: true },
  Topic: { shape: 'square', hollow: true },
}

export const markOf = (type: EntityType): Mark => marks[type]

type Corner = readonly [x: number, y: number]

const regular = (corners: number, radius: number, turn = -Math.PI / 2): readonly Corner[] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / corners
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })

const arm = 0.36
const reach = 0.98

/** Corners about the origin, y down, of about the same area as a disc of radius 1; a disc has none. */
export const outlines: Record<Shape, readonly Corner[]> = {
  disc: [],
  square: regular(4, 1.22, Math.PI / 4),
  hexagon: regular(6, 1.08, 0),
  cross: [
    [-arm, -reach],
    [arm, -reach],
    [arm, -arm],
    [reach, -arm],
    [reach, arm],
    [arm, arm],
    [arm, reach],
    [-arm, reach],
    [-arm, arm],
    [-reach, arm],
    [-reach, -arm],
    [-arm, -arm],
  ],
  triangle: regular(3, 1.34).map(([x, y]) => [x, y + 0.16] as const),
  pentagon: regular(5, 1.14),
  diamond: regular(4, 1.3),
  wedge: regular(3, 1.3, Math.PI / 2).map(([x, y]) => [x, y - 0.16] as const),
}

const figure = (value: number) => Number(value.toFixed(2))

/** An SVG path about (x, y); `size` is the radius of the disc it stands for. */
export const outlinePath = (shape: Shape, size: number, x = 0, y = 0): string => {
  const corners = outlines[shape]
  if (corners.length === 0) {
    const r = figure(size)
    return `M${figure(x - size)} ${figure(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
  }
  return `M${corners.map(([dx, dy]) => `${figure(x + dx * size)} ${figure(y + dy * size)}`).join('L')}Z`
}
