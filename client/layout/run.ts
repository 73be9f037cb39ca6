// Lays a scene out in a worker. Things in `still` keep their place; the rest find theirs around them.

import type { EntityBrief, LinkView } from '../../server/contract.ts'
import type { Point } from '../model/scene.ts'
import type { SettleInput } from './settle.ts'
import type { Report } from './settle.worker.ts'

export interface LayoutRequest {
  readonly nodes: readonly Pick<EntityBrief, 'id'>[]
  readonly links: readonly Pick<LinkView, 'from' | 'to'>[]
  readonly positions: ReadonlyMap<string, Point>
  readonly still: ReadonlySet<string>
  readonly signal: AbortSignal
  readonly onProgress?: (positions: ReadonlyMap<string, Point>) => void
}

const jobOf = ({ nodes, links, positions, still }: LayoutRequest): SettleInput => {
  const index = new Map(nodes.map((node, i) => [node.id, i]))
  const places = new Float32Array(nodes.length * 2)
  for (const [i, node] of nodes.entries()) {
    places[2 * i] = positions.get(node.id)?.x ?? 0
    places[2 * i + 1] = positions.get(node.id)?.y ?? 0
  }
  const ends = links.flatMap((link) => {
    const from = index.get(link.from)
    const to = index.get(link.to)
    return from === undefined || to === undefined || from === to ? [] : [from, to, 1]
  })
  return {
    positions: places,
    fixed: Uint8Array.from(nodes, (node) => (still.has(node.id) ? 1 : 0)),
    links: Float32Array.from(ends),
    room: nodes.length > 2000 ? { width: 24, height: 24 } : { width: 96, height: 52 },
  }
}

const placesOf = (request: LayoutRequest, places: Float32Array): ReadonlyMap<string, Point> =>
  new Map(request.nodes.map((node, i) => [node.id, { x: places[2 * i] ?? 0, y: places[2 * i + 1] ?? 0 }]))

/** Resolves with where everything came to rest; undefined when the signal said stop. */
export const layOut = (request: LayoutRequest): Promise<ReadonlyMap<string, Point> | undefined> =>
  new Promise((resolve, reject) => {
    if (request.signal.aborted) return resolve(undefined)
    const worker = new Worker(new URL('./settle.worker.ts', import.meta.url), { type: 'module' })
    const end = (result: ReadonlyMap<string, Point> | undefined) => {
      worker.terminate()
      request.signal.removeEventListener('abort', stop)
      resolve(result)
    }
    const stop = () => end(undefined)
    request.signal.addEventListener('abort', stop)
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      const places = placesOf(request, data.positions)
      if (data.done) end(places)
      else request.onProgress?.(places)
    }
    worker.onerror = (event) => {
      worker.terminate()
      reject(new Error(`layout: ${event.message}`))
    }
    worker.postMessage(jobOf(request))
  })
