// The way from the things on the canvas to the query that finds the links among them.

import { useMemo } from 'react'
import { useExplorer } from '../explorer/explorer.tsx'
import { allRelationTypes, lensLinkTypes } from '../model/families.ts'
import { QueryLink } from './query-link.tsx'

const statedTypes = allRelationTypes.filter((type) => type !== 'CO_FUNDS')

/** More are not carried to the console. */
const mostThings = 2_000

export const SceneQuery = () => {
  const { scene, shown } = useExplorer()
  const given = useMemo(
    () => ({
      ids: shown.nodes.map(({ id }) => id),
      take: { types: lensLinkTypes(scene.lens) ?? statedTypes, derived: scene.lens !== 'all' },
      limit: Math.max(12 * shown.nodes.length, 200),
    }),
    [scene.lens, shown.nodes],
  )
  if (given.ids.length === 0 || given.ids.length > mostThings) return null
  return <QueryLink name="links-among" given={given} />
}
