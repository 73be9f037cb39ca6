// Puts the things of a result into the explorer's scene, with all links among them.

import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../api.ts'
import { useExplorer } from '../../explorer/explorer.tsx'
import { entityTypeOf } from './cell-view.tsx'
import type { Graph } from './drawing.ts'

/** Things that the server takes at once. */
const mostThings = 20_000

/** Ids of the nodes that the explorer knows. */
export const entitiesIn = ({ nodes }: Graph): readonly string[] =>
  nodes
    .filter(({ id, labels }) => entityTypeOf(labels) !== undefined && !id.startsWith('#'))
    .map(({ id }) => id)
    .slice(0, mostThings)

/** Throws ApiError where the server does not give them. */
export const usePutIntoScene = (): ((graph: Graph) => Promise<void>) => {
  const { act, scene, canvas } = useExplorer()
  const [, navigate] = useLocation()
  const fresh = scene.nodes.size === 0
  return useCallback(
    async (graph: Graph) => {
      const ids = entitiesIn(graph)
      const { nodes, edges, omitted } = await api.among(ids, 'all')
      if (fresh) act({ kind: 'open', lens: 'all', overview: false, nodes, links: edges, omitted })
      else act({ kind: 'add', ids: nodes.map(({ id }) => id), nodes, links: edges })
      act({ kind: 'select', selection: { kind: 'entities', ids: nodes.map(({ id }) => id) } })
      navigate('/')
      requestAnimationFrame(() => canvas.current?.fit(ids))
    },
    [act, fresh, canvas, navigate],
  )
}
