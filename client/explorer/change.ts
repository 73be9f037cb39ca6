// The next history after an action of the reader, a step back or forth, or a new beginning.

import type { Action } from '../model/actions.ts'
import { begin, type History, jump, perform, redo, undo } from '../model/history.ts'

/** What can happen to the history. */
type Change =
  | Action
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'jump'; readonly steps: number }
  | { readonly kind: 'begin'; readonly with: Action }

export const change = (history: History, action: Change): History => {
  switch (action.kind) {
    case 'undo':
      return undo(history)
    case 'redo':
      return redo(history)
    case 'jump':
      return jump(history, action.steps)
    case 'begin':
      return begin(perform(history, action.with).present.scene)
    default:
      return perform(history, action)
  }
}
