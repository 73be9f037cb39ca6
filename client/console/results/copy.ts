// Copies a text, and says whether it could.

import { useConsoleWords } from '../words.ts'

export const useCopy = (say: (text: string) => void): ((text: string) => void) => {
  const { words } = useConsoleWords()
  return (text) => {
    navigator.clipboard?.writeText(text).then(
      () => say(words.result.copied),
      () => say(words.result.copyFailed),
    ) ?? say(words.result.copyFailed)
  }
}
