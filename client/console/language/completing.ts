// Completion from the grammar and from the names that the graph really has.

import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import type { Extension } from '@codemirror/state'
import type { Language } from './language.ts'
import type { Names, Suggestion } from './messages.ts'

const word = /[\p{L}\p{N}_$.`]*$/u
/** First what the graph is made of, then the language. */
const order: readonly Suggestion['kind'][] = [
  'parameter',
  'label',
  'link',
  'variable',
  'property',
  'keyword',
  'function',
  'other',
]

const optionOf = ({ label, insert, kind }: Suggestion): Completion => ({
  label,
  type: kind,
  boost: order.length - order.indexOf(kind),
  ...(insert !== undefined && { apply: insert }),
})

const startOf = (text: string): string => {
  const whole = word.exec(text)?.[0] ?? ''
  // After a dot only the property is completed; `point.distance` is offered whole where it begins.
  return whole.slice(whole.lastIndexOf('.') + 1)
}

export const completing = (language: Language, names: () => Names): Extension => {
  const source = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const text = context.state.doc.toString()
    const before = context.state.sliceDoc(Math.max(0, context.pos - 100), context.pos)
    const start = startOf(before)
    const opens = /[:.$([{ ]$/.test(before)
    if (start === '' && !opens && !context.explicit) return null
    const suggestions = await language.ask({
      kind: 'complete',
      text,
      caret: context.pos,
      names: names(),
      asked: context.explicit,
    })
    if (suggestions === undefined || suggestions.length === 0 || context.aborted) return null
    return { from: context.pos - start.length, options: suggestions.map(optionOf), validFor: /^[\p{L}\p{N}_$`]*$/u }
  }
  return autocompletion({ override: [source], icons: false, maxRenderedOptions: 60 })
}
