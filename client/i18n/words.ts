// The reader's language for components: its words, its names for types and links, its formats.

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  amountQualifiers,
  basisLabels,
  claimStatuses,
  type EntityType,
  entityTypes,
  type RelationType,
  relationTypes,
} from '../../seed/ontology.ts'
import type { LinkView } from '../../server/contract.ts'
import { formatCount, formatDate, formatExactMoney, formatMoney, formatShare } from './format.ts'
import { isLanguage, type Language } from './index.ts'

export const useWords = () => {
  const { t, i18n } = useTranslation()
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'zh'
  return useMemo(
    () => ({
      t,
      language,
      typeName: (type: EntityType) => entityTypes[type][language],
      linkName: (type: RelationType) => relationTypes[type].label[language],
      basisNames: (link: Pick<LinkView, 'basis'>) =>
        (link.basis ?? []).map((basis) => basisLabels[basis][language]).join(t('common.list')),
      statusName: (status: keyof typeof claimStatuses) => claimStatuses[status][language],
      qualifierName: (qualifier: keyof typeof amountQualifiers) => amountQualifiers[qualifier][language],
      count: (value: number) => formatCount(value, language),
      /** A number for a text: `count` chooses singular or plural, `n` is what is read. */
      n: (value: number) => ({ count: value, n: formatCount(value, language) }),
      share: (value: number) => formatShare(value, language),
      date: (edtf: string) => formatDate(edtf, language),
      money: (amount: string, currency: string) => formatMoney(amount, currency, language),
      exactMoney: (amount: string, currency: string) => formatExactMoney(amount, currency, language),
    }),
    [t, language],
  )
}

export type UseWords = ReturnType<typeof useWords>
