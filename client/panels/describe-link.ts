// What a link says in a few words, in the reader's language.

import { useCallback } from 'react'
import type { LinkView } from '../../server/contract.ts'
import { useWords } from '../i18n/words.ts'

export const useDescribeLink = (): ((link: LinkView) => string) => {
  const { linkName, basisNames } = useWords()
  return useCallback(
    (link) => {
      const more = link.title ?? link.role ?? basisNames(link)
      return more === '' ? linkName(link.type) : `${linkName(link.type)} · ${more}`
    },
    [linkName, basisNames],
  )
}
