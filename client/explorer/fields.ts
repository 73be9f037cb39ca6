// Topics and places of the whole graph, asked for once.

import { useQuery } from '@tanstack/react-query'
import { type EntityType, entityTypes } from '../../seed/ontology.ts'
import { api } from '../api.ts'
import { type Fields, fieldsOf, noFields } from '../model/fields.ts'

const types = Object.keys(entityTypes) as EntityType[]
/** The most things that the server gives at once. */
const most = 2000

/** Empty until they are there, and while they are not wanted yet. */
export const useFields = (wanted = true): Fields => {
  const { data } = useQuery({
    queryKey: ['fields'],
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const { nodes, edges } = await api.graph(
        { lens: 'all', types, links: ['ABOUT', 'LOCATED_IN'], limit: most },
        signal,
      )
      return fieldsOf(nodes, edges)
    },
  })
  return data ?? noFields
}
