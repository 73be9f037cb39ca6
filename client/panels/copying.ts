// Puts a text where the reader can paste it from, and says whether that worked.

import { useCallback } from 'react'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'

export const useCopy = (): ((text: string, done: string) => Promise<void>) => {
  const { t } = useWords()
  const { say } = useExplorer()
  return useCallback(
    (text, done) =>
      navigator.clipboard.writeText(text).then(
        () => say(done),
        () => say(t('share.failed')),
      ),
    [say, t],
  )
}
