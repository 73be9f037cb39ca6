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
  const way = wayToQuery(name, given)
  return (
    <Link className="query-link" href={way.href} state={way.state}>
      {t('query.show')}
    </Link>
  )
}

/** The most characters of parameters that an address is to carry. */
const longestAddress = 2_000

/** The address of the console with a query in it; parameters too long for an address go along in the tab's history. */
export const wayToQuery = (name: string, given: Props['given'] = {}) => {
  const parameters = JSON.stringify(given)
  const fits = encodeURIComponent(parameters).length <= longestAddress
  const address = new URLSearchParams({ query: name, ...(fits && { parameters }) })
  return { href: `/console?${address}`, state: fits ? undefined : { parameters } }
}
