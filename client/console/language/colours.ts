// Colours the statement by what the language worker finds in it. Between two answers the colours move along with the text.

import { type Extension, StateEffect, StateField } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  type PluginValue,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import type { Language } from './language.ts'
import type { Token } from './messages.ts'

const found = StateEffect.define<readonly Token[]>()

const classes: Readonly<Record<string, string>> = {
  comment: 'comment',
  keyword: 'keyword',
  label: 'name',
  predicateFunction: 'function',
  function: 'function',
  procedure: 'function',
  namespace: 'function',
  paramDollar: 'parameter',
  paramValue: 'parameter',
  stringLiteral: 'text',
  numberLiteral: 'number',
  booleanLiteral: 'number',
  keywordLiteral: 'number',
  property: 'property',
}

const marks = new Map(
  [...new Set(Object.values(classes))].map((name) => [name, Decoration.mark({ class: `cy-${name}` })]),
)

const decorate = (tokens: readonly Token[], length: number): DecorationSet =>
  Decoration.set(
    tokens.flatMap(({ from, to, type }) => {
      const mark = marks.get(classes[type] ?? '')
      return mark === undefined || from >= to || to > length ? [] : [mark.range(from, to)]
    }),
    true,
  )

const coloured = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    const answer = transaction.effects.find((effect) => effect.is(found))
    if (answer !== undefined) return decorate(answer.value, transaction.newDoc.length)
    return transaction.docChanged ? value.map(transaction.changes) : value
  },
  provide: (field) => EditorView.decorations.from(field),
})

/** Milliseconds that typing rests before the worker is asked. */
const rest = 60

const colouring = (view: EditorView, language: Language): PluginValue => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const colour = async () => {
    const { doc } = view.state
    const tokens = await language.ask({ kind: 'tokens', text: doc.toString() })
    if (tokens !== undefined && view.state.doc === doc) view.dispatch({ effects: found.of(tokens) })
  }
  const later = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void colour(), milliseconds)
  }
  later(0)
  return {
    update: ({ docChanged }: ViewUpdate) => {
      if (docChanged) later(rest)
    },
    destroy: () => clearTimeout(timer),
  }
}

export const colours = (language: Language): Extension => [
  coloured,
  ViewPlugin.define((view) => colouring(view, language)),
]
