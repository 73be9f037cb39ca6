// Keeps the address and the scene in step while the explorer is on screen: the scene is restored from the address once, then written to it.

import { useEffect, useRef } from 'react'
import { decodeScene, encodeScene } from '../model/permalink.ts'
import { useExplorer } from './explorer.tsx'

const pause = 250
/** Characters beyond which the browser's own address bar takes long to show an address: the scene then goes with the entry of the tab's history. */
const longest = 16_000

/** What the tab's history keeps for the address where that is too long. */
const kept = (): string => {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'scene' in state && typeof state.scene === 'string'
    ? state.scene
    : ''
}

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
      const { sketch, broken } = await decodeScene(location.search, location.hash || kept())
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
      const { search, hash } = await encodeScene(scene)
      const fits = hash.length <= longest
      const address = `${page}${search}${fits ? hash : ''}`
      const aside = fits ? '' : hash
      if (location.pathname !== page || (address === written.current && aside === kept())) return
      written.current = address
      history.replaceState({ ...history.state, scene: aside }, '', address)
    }, pause)
    return () => clearTimeout(timer)
  }, [scene, ready, page])
}
