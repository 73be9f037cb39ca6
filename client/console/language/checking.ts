// Has the server explain the statement while it is written, and marks what is wrong where it is wrong.

import { type Diagnostic, linter } from '@codemirror/lint'
import type { Extension } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { explain, type Position, StatementError } from '../ask.ts'
import type { Parameters } from '../parameters.ts'

/** What the server says of the statement as it stands. */
export type Verdict =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'sound' }
  | { readonly kind: 'wrong'; readonly detail: string; readonly position: Position | undefined }

/** The word at a place, or the last character where the statement ends too early. */
const spanAt = (text: string, offset: number): { readonly from: number; readonly to: number } => {
  const from = Math.min(offset, text.length)
  const length = /^[\p{L}\p{N}_$]+/u.exec(text.slice(from))?.[0].length ?? 1
  const to = Math.min(text.length, from + length)
  if (from < to) return { from, to }
  const end = text.trimEnd().length
  return { from: Math.max(0, end - 1), to: end }
}

export const diagnosticOf = (error: Pick<StatementError, 'message' | 'position'>, text: string): Diagnostic => ({
  ...spanAt(text, error.position?.offset ?? 0),
  severity: 'error',
  message: error.message,
})

const isOfTheStatement = ({ code }: StatementError) => ['syntax', 'failed', 'not-read-only', 'too-large'].includes(code)

const rest = 600

/** @param parameters those that are written now; undefined while they are wrong themselves */
export const checking = (parameters: () => Parameters | undefined, tell: (verdict: Verdict) => void): Extension => {
  let asking: AbortController | undefined
  const source = async (view: EditorView): Promise<readonly Diagnostic[]> => {
    asking?.abort()
    const text = view.state.doc.toString()
    const given = parameters()
    if (text.trim() === '' || given === undefined) {
      tell({ kind: 'unknown' })
      return []
    }
    asking = new AbortController()
    try {
      const { notices } = await explain({ query: text, parameters: given }, asking.signal)
      tell({ kind: 'sound' })
      return notices.flatMap(({ title, detail, position }) =>
        position === undefined
          ? []
          : [{ ...spanAt(text, position.offset), severity: 'info' as const, message: `${title}\n${detail}` }],
      )
    } catch (error) {
      if (!(error instanceof StatementError) || !isOfTheStatement(error)) {
        tell({ kind: 'unknown' })
        return []
      }
      tell({ kind: 'wrong', detail: error.message, position: error.position })
      return error.position === undefined ? [] : [diagnosticOf(error, text)]
    }
  }
  return linter(source, { delay: rest })
}
