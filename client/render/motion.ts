// Moves things from where they are drawn to where the scene has them: a short glide, or at once where motion is not wanted.

import type { Point } from '../model/scene.ts'
import type { SceneGraph } from './scene-graph.ts'

const duration = 480
const many = 3000

const eased = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2)

export interface Motion {
  readonly glide: (to: ReadonlyMap<string, Point>, atOnce: boolean) => void
  readonly stop: () => void
}

/** The layout counts y downwards as a page does, sigma upwards. */
export const createMotion = (graph: SceneGraph): Motion => {
  let frame = 0
  const stop = () => cancelAnimationFrame(frame)

  const put = (to: ReadonlyMap<string, Point>, from: ReadonlyMap<string, Point>, share: number) =>
    graph.updateEachNodeAttributes(
      (id, attributes) => {
        const target = to.get(id)
        if (target === undefined) return attributes
        const start = from.get(id) ?? target
        attributes.x = start.x + (target.x - start.x) * share
        attributes.y = start.y + (-target.y - start.y) * share
        return attributes
      },
      { attributes: ['x', 'y'] },
    )

  const glide: Motion['glide'] = (to, atOnce) => {
    stop()
    const from = new Map<string, Point>()
    let far = false
    graph.forEachNode((id, { x, y }) => {
      from.set(id, { x, y })
      const target = to.get(id)
      if (target !== undefined && Math.abs(target.x - x) + Math.abs(-target.y - y) > 1) far = true
    })
    if (!far) return
    if (atOnce || graph.order > many) return put(to, from, 1)
    const begun = performance.now()
    const step = (now: number) => {
      const share = Math.min(1, (now - begun) / duration)
      put(to, from, eased(share))
      if (share < 1) frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
  }

  return { glide, stop }
}
