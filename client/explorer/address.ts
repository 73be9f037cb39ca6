// Keeps the address and the scene in step while the explorer is on screen: the scene is restored from the address once, then written to it.

import { useEffect, useRef } from 'react'
import { decodeScene, encodeScene } from '../model/permalink.ts'
import { useExplorer } from './explorer.tsx'

const pause = 250

/** The address of the scene as it stands, on a page that shows it. */
export const addressOf = async (scene: Parameters<typeof encodeScene>[0], page = '/'): Promise<string> => {
  const { search, hash } = await encodeScene(scene)
  return `${page}${search}${hash}`
}

/** @param page the path of the page that shows the scene */
export const useAddress = (page = '/'): void => {
  const { scene, restore, failure, busy } = useExplorer()
  const written = useRef<string | undefined>(undefined)
  const started = useRef(scene.nodes.size > 0)

  useEffect(() => {
    const read = async () => {
      const here = `${location.pathname}${location.search}${location.hash}`
      if (location.pathname !== page || here === written.current) return
      const { sketch, broken } = await decodeScene(location.search, location.hash)
      written.current = here
      restore(sketch, broken)
    }
    if (!started.current) {
      started.current = true
      void read()
    }
    const again = () => void read()
    window.addEventListener('hashchange', again)
    return () => window.removeEventListener('hashchange', again)
  }, [restore, page])

  const ready = scene.nodes.size > 0 && failure === undefined && busy === undefined
  useEffect(() => {
    if (!ready) return
    const timer = setTimeout(async () => {
      const address = await addressOf(scene, page)
      if (location.pathname !== page || address === written.current) return
      written.current = address
      history.replaceState(history.state, '', address)
    }, pause)
    return () => clearTimeout(timer)
  }, [scene, ready, page])
}
