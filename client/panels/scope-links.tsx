// The way from the filters of the canvas to the pages that can show the same: its grants, and who does what where.

import { Link } from 'wouter'
import { useWords } from '../i18n/words.ts'
import type { Filters } from '../model/filters.ts'

/** The grants of one topic and one place, in the time that is chosen. */
export const ScopeLinks = ({ filters }: { readonly filters: Filters }) => {
  const { t } = useWords()
  const query = new URLSearchParams()
  const [topic, place] = [filters.topics[0], filters.places[0]]
  if (topic !== undefined) query.set('topic', topic)
  if (place !== undefined) query.set('place', place)
  if (filters.since !== undefined) query.set('since', filters.since)
  if (filters.until !== undefined) query.set('until', filters.until)
  const text = query.toString()
  return (
    <p className="legend-note">
      <Link href={text === '' ? '/grants' : `/grants?${text}`}>{t('filter.grants')}</Link>
      <br />
      <Link href="/matrix?of=canvas">{t('filter.matrix')}</Link>
    </p>
  )
}
