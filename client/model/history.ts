// The way back: every step of the reader, with the scene it led to. Undo and redo move along it, a new step ends what was undone.

import type { Lens } from '../../server/contract.ts'
import { type Action, isStep, reduce } from './actions.ts'
import { type FilterStep, filterStep } from './filter-step.ts'
import type { Scene } from './scene.ts'

/** What a step was, for the list of steps; its data live in the scene. */
export interface Step {
  readonly kind: Action['kind']
  /** Name of the thing it was done to, where it was one thing. */
  readonly name?: string
  /** How many things came or went. */
  readonly count?: number
  /** Which filter changed. */
  readonly filter?: FilterStep
  /** Which lens was opened. */
  readonly lens?: Lens
}

export interface Entry {
  readonly scene: Scene
  readonly step?: Step
}

export interface History {
  readonly past: readonly Entry[]
  readonly present: Entry
  readonly future: readonly Entry[]
}

const limit = 500

export const begin = (scene: Scene): History => ({ past: [], present: { scene }, future: [] })

/** The history after an action; one that changes nothing leaves it as it is. */
export const perform = (history: History, action: Action): History => {
  const before = history.present.scene
  const scene = reduce(before, action)
  if (scene === before) return history
  if (!isStep(action)) return { ...history, present: { ...history.present, scene } }
  if (action.kind === 'filter' && action.goesOn === true && history.present.step?.kind === 'filter')
    return { ...history, present: { ...history.present, scene }, future: [] }
  const past = [...history.past, history.present].slice(-limit)
  return { past, present: { scene, step: describe(before, scene, action) }, future: [] }
}

const describe = (before: Scene, after: Scene, action: Action): Step => {
  const { kind } = action
  const count = Math.abs(after.nodes.size - before.nodes.size)
  const ids = 'ids' in action ? action.ids : 'id' in action ? [action.id] : []
  const only = ids.length === 1 ? ids[0] : undefined
  const name = only === undefined ? undefined : (after.nodes.get(only) ?? before.nodes.get(only))?.name
  const filter = kind === 'filter' ? filterStep(before.filters, after.filters) : undefined
  return {
    kind,
    count,
    ...(name !== undefined && { name }),
    ...(filter !== undefined && { filter }),
    ...(action.kind === 'open' && { lens: action.lens }),
  }
}

export const undo = (history: History): History => {
  const last = history.past.at(-1)
  if (last === undefined) return history
  return { past: history.past.slice(0, -1), present: last, future: [history.present, ...history.future] }
}

export const redo = (history: History): History => {
  const next = history.future[0]
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future: history.future.slice(1) }
}

/** So many steps back, or forth where the number is positive; as far as there are any. */
export const jump = (history: History, steps: number): History => {
  let now = history
  for (let left = Math.abs(steps); left > 0; left -= 1) now = steps < 0 ? undo(now) : redo(now)
  return now
}

/** Every state that can be reached, the latest first: how many steps away it is, and the step that led to it. */
export const timeline = ({
  past,
  present,
  future,
}: History): readonly { readonly steps: number; readonly step: Step | undefined }[] =>
  [...past, present, ...future].map(({ step }, at) => ({ steps: at - past.length, step })).reverse()

export const canUndo = (history: History): boolean => history.past.length > 0
export const canRedo = (history: History): boolean => history.future.length > 0
