// The words of the headings over an arrangement: types by their names, times as the reader writes them.

import { useMemo } from 'react'
import { type EntityType, entityTypes } from '../../seed/ontology.ts'
import { useWords } from '../i18n/words.ts'
import type { Guide } from '../model/guides.ts'
import type { Heading } from '../render/view.ts'

const isType = (key: string): key is EntityType => Object.hasOwn(entityTypes, key)

export const useHeadings = (guides: readonly Guide[]): readonly Heading[] => {
  const { t, typeName, date } = useWords()
  return useMemo(
    () =>
      guides.map((guide) => ({
        ...guide,
        text: guide.key === '' ? t('canvas.noDate') : isType(guide.key) ? typeName(guide.key) : date(guide.key),
      })),
    [guides, t, typeName, date],
  )
}
