// The search field, reached by `/` from anywhere; its list, and all that this takes, is fetched when it is first reached.

import { Suspense, startTransition, useEffect, useRef, useState } from 'react'
import { useWords } from '../i18n/words.ts'
import { Icon } from './icon.tsx'
import { lazily } from './lazily.tsx'
import { isTyping } from './typing.ts'

const load = () => import('./search-combo.tsx')
const SearchCombo = lazily(async () => (await load()).SearchCombo)

export const SearchBox = () => {
  const { t } = useWords()
  const [text, setText] = useState('')
  const [reached, setReached] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const reach = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    window.addEventListener('keydown', reach)
    return () => window.removeEventListener('keydown', reach)
  }, [])

  const done = () => {
    setText('')
    setReached(false)
  }

  const plain = (
    <div className="search-field">
      <Icon name="search" />
      <input
        ref={input}
        role="combobox"
        aria-expanded={false}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck="false"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onPointerEnter={() => void load()}
        // Until the list is there, this field keeps the focus and takes what is typed.
        onFocus={() => startTransition(() => setReached(true))}
      />
      <kbd title={t('search.hint')}>/</kbd>
    </div>
  )
  return (
    <search className="search">
      <Suspense fallback={plain}>
        {reached ? <SearchCombo text={text} onText={setText} onDone={done} input={input} /> : plain}
      </Suspense>
    </search>
  )
}
