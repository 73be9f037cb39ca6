// The editor as a component: CodeMirror, fetched when it is needed; a plain text field until then, and where it cannot be had.

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { EditorEvents, EditorHandle } from './language/editor-view.ts'
import { useConsoleWords } from './words.ts'

interface Props {
  readonly text: string
  readonly handle: RefObject<EditorHandle | undefined>
  readonly events: EditorEvents
}

/** What is typed in the editor is not for the page's own keys. */
const keepKeys = (event: KeyboardEvent) => event.stopPropagation()

export const Editor = ({ text, handle, events }: Props) => {
  const { words } = useConsoleWords()
  const host = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'opening' | 'open' | 'plain'>('opening')
  const told = useRef(events)
  told.current = events
  const first = useRef(text)
  first.current = text
  const { label, placeholder } = words.editor

  useEffect(() => {
    let gone = false
    let made: EditorHandle | undefined
    const element = host.current
    const start = async () => {
      const { openEditor } = await import('./language/editor-view.ts')
      if (gone || element === null) return
      made = openEditor(
        element,
        first.current,
        { label, placeholder },
        {
          onChange: (next) => told.current.onChange(next),
          onRun: () => told.current.onRun(),
          onVerdict: (verdict) => told.current.onVerdict(verdict),
          onBroken: () => told.current.onBroken(),
          names: () => told.current.names(),
          parameters: () => told.current.parameters(),
        },
      )
      handle.current = made
      setState('open')
    }
    element?.addEventListener('keydown', keepKeys)
    start().catch(() => setState('plain'))
    return () => {
      gone = true
      element?.removeEventListener('keydown', keepKeys)
      handle.current = undefined
      made?.close()
    }
  }, [handle, label, placeholder])

  useEffect(() => handle.current?.setText(text), [handle, text])

  return (
    <div className="editor" data-state={state}>
      <div className="editor-host" ref={host} />
      {state !== 'open' && (
        <textarea
          className="editor-plain"
          aria-label={label}
          placeholder={placeholder}
          spellCheck={false}
          value={text}
          onChange={(event) => events.onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) events.onRun()
          }}
        />
      )}
    </div>
  )
}
