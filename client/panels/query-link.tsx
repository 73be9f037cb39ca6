// The way from an answer to the query that gave it.

import { Link } from 'wouter'
import { useWords } from '../i18n/words.ts'

interface Props {
  readonly name: string
  /** Parameters that the answer was asked for with; the others are those of the query's example. */
  readonly given?: Readonly<Record<string, unknown>>
}

export const QueryLink = ({ name, given }: Props) => {
  const { t } = useWords()
  const parameters = new URLSearchParams({ query: name, ...(given ? { parameters: JSON.stringify(given) } : {}) })
  return (
    <Link className="query-link" href={`/console?${parameters}`}>
      {t('query.show')}
    </Link>
  )
}
