// Queries that the analyst keeps, in this browser.

import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { IconButton } from '../../panels/controls.tsx'
import { fill } from '../fill.ts'
import { type Draft, readSaved, type Saved, withSaved, writeSaved } from '../shelf.ts'
import { useConsoleWords } from '../words.ts'

interface Props {
  readonly draft: () => Draft
  readonly onOpen: (saved: Saved) => void
  readonly say: (text: string) => void
}

export const SavedPanel = ({ draft, onOpen, say }: Props) => {
  const { words } = useConsoleWords()
  const [saved, setSaved] = useState(readSaved)
  const [name, setName] = useState('')
  const keep = (next: readonly Saved[], done: string) => {
    setSaved(next)
    say(writeSaved(next) ? done : words.saved.full)
  }
  const save = () => {
    const given = name.trim() || words.editor.untitled
    const { query, parameters } = draft()
    if (query.trim() === '') return say(words.run.empty)
    keep(withSaved(saved, { name: given.slice(0, 200), query, parameters }), fill(words.saved.saved, { name: given }))
    setName('')
  }
  return (
    <div className="side-list">
      <form
        className="save-form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <input
          className="table-find"
          aria-label={words.saved.name}
          placeholder={words.saved.name}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" className="text-button">
          {words.saved.save}
        </Button>
      </form>
      <p className="hint">{saved.length === 0 ? words.saved.none : words.saved.here}</p>
      <ul>
        {saved.map((one) => (
          <li key={one.name} className="side-row">
            <Button className="side-item" onPress={() => onOpen(one)}>
              {one.name}
            </Button>
            <IconButton
              icon="close"
              label={fill(words.saved.remove, { name: one.name })}
              onPress={() =>
                keep(
                  saved.filter((other) => other !== one),
                  fill(words.saved.removed, { name: one.name }),
                )
              }
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
