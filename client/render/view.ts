// What the canvas is told and what it tells: the seam between the drawing and the rest.

import type { EntityBrief, LinkView } from '../../server/contract.ts'
import type { Guide } from '../model/guides.ts'
import type { Point, Selection } from '../model/scene.ts'
import type { Look } from '../model/sizes.ts'
import type { Picking } from './picking.ts'

export interface CanvasView {
  readonly nodes: readonly EntityBrief[]
  readonly links: readonly LinkView[]
  readonly positions: ReadonlyMap<string, Point>
  readonly pinned: ReadonlySet<string>
  /** Headings over what stands between two places from left to right, with their words. */
  readonly guides: readonly Heading[]
  readonly selection: Selection
  /** Links of a path to be drawn out, in order. */
  readonly path: readonly string[]
  readonly look: Look
  /** All that the scene holds: what of it is not among the nodes and links is kept ready, unseen, since it is likely to come back. */
  readonly held?: Held | undefined
}

export interface Heading extends Guide {
  readonly text: string
}

export interface Held {
  readonly nodes: { readonly has: (id: string) => boolean }
  readonly links: { readonly has: (id: string) => boolean }
}

export interface CanvasEvents {
  readonly onSelect: (id: string, additive: boolean) => void
  readonly onSelectMany: (ids: readonly string[]) => void
  readonly onSelectLink: (id: string) => void
  readonly onSelectNothing: () => void
  readonly onExpand: (id: string) => void
  readonly onMove: (positions: ReadonlyMap<string, Point>) => void
  /** The thing or link under the pointer, by id; undefined when it has left. */
  readonly onHover: (id: string | undefined) => void
  /** The graphics context went away and will not come back. */
  readonly onLost: () => void
}

export interface CanvasOptions {
  /** What a link says in a few words, in the reader's language. */
  readonly describeLink: (link: LinkView) => string
  readonly reducedMotion: boolean
  /** Another one means other colours in the style sheet. */
  readonly theme: string
}

export interface CanvasHandle {
  readonly update: (view: CanvasView) => void
  readonly setOptions: (options: CanvasOptions) => void
  /** Draws out a thing and what it touches, as the pointer does. */
  readonly point: (id: string | undefined) => void
  readonly zoom: (factor: number) => void
  /** Moves the view so that these, or everything, can be seen. */
  readonly fit: (ids?: readonly string[]) => void
  readonly pan: (dx: number, dy: number) => void
  /** Middle of a thing, in pixels of the canvas. */
  readonly placeOf: (id: string) => Point | undefined
  /** Has the pointer draw an area to choose what lies within; undefined ends that. */
  readonly setPicking: (picking: Picking | undefined) => void
  /** Shows where things are on their way, without the scene knowing. */
  readonly preview: (positions: ReadonlyMap<string, Point>) => void
  /** What is in view, at twice the size. */
  readonly picture: () => Promise<Blob | undefined>
  readonly kill: () => void
}
