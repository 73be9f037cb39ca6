// What every page may know of the explorer and do with it.

import { createContext, type RefObject, useContext } from 'react'
import type { RelationType } from '../../seed/ontology.ts'
import type { Lens } from '../../server/contract.ts'
import type { Action, Arrangement } from '../model/actions.ts'
import type { Facets } from '../model/facets.ts'
import type { History } from '../model/history.ts'
import type { Sketch } from '../model/permalink.ts'
import type { Scene } from '../model/scene.ts'
import type { Look } from '../model/sizes.ts'
import type { Visible } from '../model/visible.ts'
import type { CanvasHandle } from '../render/view.ts'

/** How many neighbours an expansion may bring. */
export const expansions = [12, 25, 50, 100] as const

export interface Explorer {
  readonly history: History
  readonly scene: Scene
  readonly shown: Visible
  /** How much there is of each kind that can be filtered by. */
  readonly counts: Facets
  readonly act: (action: Action) => void
  readonly undo: () => void
  readonly redo: () => void
  /** So many steps back, or forth where the number is positive. */
  readonly jump: (steps: number) => void
  readonly open: (lens: Lens) => void
  readonly openOverview: (lens: Lens) => void
  /** A scene that was saved as a file. */
  readonly openFile: (file: Blob) => void
  readonly restore: (sketch: Sketch, broken: boolean) => void
  readonly add: (id: string) => void
  /** Several at once, which are then selected; `done` is called when they are on the canvas. */
  readonly addAll: (ids: readonly string[], done?: () => void) => void
  readonly expand: (id: string, types?: readonly RelationType[]) => void
  /** How many neighbours `expand` brings at the most. */
  readonly limit: number
  readonly setLimit: (limit: number) => void
  readonly arrange: (arrangement: Arrangement) => void
  /** What is under way, in words, and how to stop it. */
  readonly busy: { readonly text: string; readonly stop: () => void } | undefined
  readonly failure: { readonly error: unknown; readonly retry: () => void } | undefined
  /** The last thing to be told, for the status line and for screen readers. */
  readonly notice: string
  readonly say: (text: string) => void
  /** Links of the path that is drawn out. */
  readonly path: readonly string[]
  readonly setPath: (path: readonly string[]) => void
  /** Sizes and colours by data instead of by type. */
  readonly look: Look
  readonly setLook: (look: Look) => void
  readonly canvas: RefObject<CanvasHandle | null>
}

export const ExplorerContext = createContext<Explorer | undefined>(undefined)

export const useExplorer = (): Explorer => {
  const explorer = useContext(ExplorerContext)
  if (explorer === undefined) throw new Error('useExplorer outside of ExplorerProvider')
  return explorer
}

/** What the filters need to know. Stays the same value while one chooses, so that they are not drawn anew each time. */
export interface Filtering extends Pick<Explorer, 'counts' | 'act' | 'look'> {
  readonly scene: Pick<Scene, 'lens' | 'nodes' | 'links' | 'filters'>
  /** The first things are on their way. */
  readonly waiting: boolean
}

export const FilteringContext = createContext<Filtering | undefined>(undefined)

export const useFiltering = (): Filtering => {
  const filtering = useContext(FilteringContext)
  if (filtering === undefined) throw new Error('useFiltering outside of ExplorerProvider')
  return filtering
}
