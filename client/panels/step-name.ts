// What a step of the history was, in words; nothing for what is no step of its own.

import { useWords } from '../i18n/words.ts'
import type { FilterStep } from '../model/filter-step.ts'
import type { Step } from '../model/history.ts'

export const useStepName = () => {
  const { t, n, typeName, linkName } = useWords()
  const filterName = (filter: FilterStep): string => {
    switch (filter.field) {
      case 'type':
        return t(filter.hidden ? 'history.hide' : 'history.show', { name: typeName(filter.type) })
      case 'link':
        return t(filter.hidden ? 'history.hide' : 'history.show', { name: linkName(filter.type) })
      case 'none':
        return t('filter.reset')
      default:
        return t('history.by', { name: t(`history.field.${filter.field}`) })
    }
  }
  return (step: Step | undefined): string => {
    if (step === undefined) return ''
    const values = { name: step.name ?? '', ...n(step.count ?? 0) }
    switch (step.kind) {
      case 'filter':
        return step.filter === undefined ? t('history.filter') : filterName(step.filter)
      case 'open':
        return t('history.open', { name: t(`lens.${step.lens ?? 'all'}`) })
      case 'expand':
      case 'collapse':
      case 'keep':
      case 'move':
      case 'pin':
      case 'arrange':
        return t(`history.${step.kind}`, values)
      case 'add':
      case 'remove':
        return t(step.name === undefined ? `history.${step.kind}Many` : `history.${step.kind}`, values)
      case 'select':
      case 'settle':
        return ''
    }
  }
}
