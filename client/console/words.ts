// The console's words in the reader's language.

import { useMemo } from 'react'
import { consoleEn } from '../i18n/console.en.ts'
import { type ConsoleWords, consoleZh } from '../i18n/console.zh.ts'
import { useWords } from '../i18n/words.ts'

const dictionaries: Record<'zh' | 'en', ConsoleWords> = { zh: consoleZh, en: consoleEn }

export const useConsoleWords = () => {
  const { language, count } = useWords()
  return useMemo(() => ({ words: dictionaries[language], language, count }), [language, count])
}
