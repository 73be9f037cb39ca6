// Brings a thing onto the canvas from any page.

import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { useExplorer } from './explorer.tsx'

export const useShowOnCanvas = (): ((id: string) => void) => {
  const { add, scene } = useExplorer()
  const [path, navigate] = useLocation()
  const fresh = scene.nodes.size === 0
  return useCallback(
    (id: string) => {
      // Before the first scene is there, the address carries the wish.
      if (fresh && path !== '/') return navigate(`/?entity=${encodeURIComponent(id)}`)
      add(id)
      if (path !== '/') navigate('/')
    },
    [add, fresh, navigate, path],
  )
}
