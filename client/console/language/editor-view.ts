// Makes the editor: CodeMirror in a shadow root, where its style sheets are adopted rather than written into the page, which the content
// security policy forbids.

import {
  acceptCompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { bracketMatching } from '@codemirror/language'
import { lintKeymap, setDiagnostics } from '@codemirror/lint'
import { EditorState, Prec } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from '@codemirror/view'
import type { StatementError } from '../ask.ts'
import type { Parameters } from '../parameters.ts'
import { checking, diagnosticOf, type Verdict } from './checking.ts'
import { colours } from './colours.ts'
import { completing } from './completing.ts'
import { openLanguage } from './language.ts'
import { look } from './look.ts'
import type { Names } from './messages.ts'

export interface EditorEvents {
  readonly onChange: (text: string) => void
  readonly onRun: () => void
  readonly onVerdict: (verdict: Verdict) => void
  /** The language support cannot run; writing still works. */
  readonly onBroken: () => void
  readonly names: () => Names
  readonly parameters: () => Parameters | undefined
}

export interface EditorHandle {
  readonly setText: (text: string) => void
  readonly insert: (text: string) => void
  readonly format: () => Promise<void>
  /** Puts the caret at an offset and shows it. */
  readonly goTo: (offset: number) => void
  /** Brings the editor into view where a narrow screen has it elsewhere. */
  readonly show: () => void
  readonly mark: (error: StatementError) => void
  readonly close: () => void
}

export interface EditorLabels {
  readonly label: string
  readonly placeholder: string
}

const keys = ({ onRun }: EditorEvents) => [
  Prec.highest(
    keymap.of([
      {
        key: 'Mod-Enter',
        run: (view) => {
          closeCompletion(view)
          onRun()
          return true
        },
      },
      { key: 'Tab', run: acceptCompletion },
    ]),
  ),
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...lintKeymap,
    ...historyKeymap,
    ...defaultKeymap,
    indentWithTab,
  ]),
]

export const openEditor = (
  host: HTMLElement,
  text: string,
  labels: EditorLabels,
  events: EditorEvents,
): EditorHandle => {
  const language = openLanguage(events.onBroken)
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        keys(events),
        history(),
        drawSelection(),
        lineNumbers(),
        highlightActiveLine(),
        bracketMatching(),
        closeBrackets(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': labels.label }),
        placeholder(labels.placeholder),
        colours(language),
        completing(language, events.names),
        checking(events.parameters, events.onVerdict),
        look,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) events.onChange(update.state.doc.toString())
        }),
      ],
    }),
  })
  const replace = (next: string, caret = 0) =>
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: next },
      selection: { anchor: Math.min(caret, next.length) },
    })
  return {
    setText: (next) => {
      if (next !== view.state.doc.toString()) replace(next)
    },
    insert: (piece) => {
      view.dispatch(view.state.replaceSelection(piece))
      view.focus()
    },
    format: async () => {
      const { doc, selection } = view.state
      const answer = await language.ask({ kind: 'format', text: doc.toString(), caret: selection.main.head })
      if (answer !== undefined && view.state.doc === doc) replace(answer.text, answer.caret)
    },
    goTo: (offset) => {
      const anchor = Math.min(offset, view.state.doc.length)
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) })
      view.focus()
    },
    show: () => view.dom.scrollIntoView({ block: 'nearest' }),
    mark: (error) => {
      if (error.position !== undefined)
        view.dispatch(setDiagnostics(view.state, [diagnosticOf(error, view.state.doc.toString())]))
    },
    close: () => {
      language.close()
      view.destroy()
    },
  }
}
