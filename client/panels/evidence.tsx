// The sentences behind one step of a path, fetched once they are asked for.

import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { sentencesOf } from '../model/evidence.ts'
import { ClaimCard } from './claim-card.tsx'
import { Failure, Loading } from './states.tsx'

export const StepEvidence = (props: {
  readonly from: string
  readonly to: string
  /** Ids of the claims to show. */
  readonly claims: readonly string[]
}) => {
  const { from, to, claims } = props
  const { data, isError, error, refetch } = useQuery({
    queryKey: ['links', from, to],
    queryFn: ({ signal }) => api.links(from, to, signal),
  })
  if (isError) return <Failure error={error} retry={() => void refetch()} />
  if (data === undefined) return <Loading />
  const wanted = new Set(claims)
  const evidence = new Map(
    data.links.flatMap((link) => link.evidence.filter(({ id }) => wanted.has(id)).map((claim) => [claim.id, claim])),
  )
  return sentencesOf([...evidence.values()]).map((sentence) => (
    <ClaimCard key={sentence.claim.id} sentence={sentence} told={false} />
  ))
}
