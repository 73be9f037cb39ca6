// The way from an answer to the query that gave it.

import { Link } from 'wouter'
import { useWords } from '../i18n/words.ts'

export const QueryLink = ({ name }: { readonly name: string }) => {
  const { t } = useWords()
  return (
    <Link className="query-link" href={`/console?query=${encodeURIComponent(name)}`}>
      {t('query.show')}
    </Link>
  )
}
