// The queries that the explorer itself uses, to be read, run and changed.

import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components/Button'
import type { QueryList } from '../../../server/contract.ts'
import { Failure, Loading } from '../../panels/states.tsx'
import { builtIn } from '../ask.ts'
import { useConsoleWords } from '../words.ts'

type Own = QueryList['queries'][number]

export const OwnPanel = ({ onOpen }: { readonly onOpen: (query: Own) => void }) => {
  const { words } = useConsoleWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['console', 'own'],
    queryFn: ({ signal }) => builtIn(signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (data === undefined) return error ? <Failure error={error} retry={() => void refetch()} /> : <Loading />
  return (
    <div className="side-list">
      <p className="hint">{words.own.hint}</p>
      <ul>
        {data.map((query) => (
          <li key={query.name}>
            <Button className="side-item" onPress={() => onOpen(query)}>
              <code>{query.name}</code>
              <small lang="en">{query.about}</small>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
