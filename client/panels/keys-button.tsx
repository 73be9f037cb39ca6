// Opens the sheet of keyboard shortcuts, by a press or by `?` from anywhere that is not being typed in.

import { Suspense, useEffect, useState } from 'react'
import { useWords } from '../i18n/words.ts'
import { IconButton } from './controls.tsx'
import { lazily } from './lazily.tsx'
import { isTyping } from './typing.ts'

const KeysSheet = lazily(async () => (await import('./keys-sheet.tsx')).KeysSheet)

export const KeysButton = () => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const reach = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      setOpen((before) => !before)
    }
    window.addEventListener('keydown', reach)
    return () => window.removeEventListener('keydown', reach)
  }, [])
  return (
    <>
      <span className="keys-button">
        <IconButton icon="keys" label={t('keys.open')} onPress={() => setOpen(true)} />
      </span>
      {open && (
        <Suspense fallback={null}>
          <KeysSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
