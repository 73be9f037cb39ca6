// Has a scene measured in a worker.

import type { Visible } from '../model/visible.ts'
import type { Measures } from './measure.ts'

/** Rejects with the signal's reason when that says stop. */
export const measured = ({ nodes, links }: Visible, signal: AbortSignal): Promise<Measures> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' })
    const stop = () => {
      worker.terminate()
      reject(signal.reason)
    }
    signal.addEventListener('abort', stop, { once: true })
    const end = () => {
      worker.terminate()
      signal.removeEventListener('abort', stop)
    }
    worker.onmessage = ({ data }: MessageEvent<Measures>) => {
      end()
      resolve(data)
    }
    worker.onerror = (event) => {
      end()
      reject(new Error(`statistics: ${event.message}`))
    }
    const index = new Map(nodes.map((node, i) => [node.id, i]))
    const ends = links.flatMap(({ from, to }): [number, number][] => {
      const [a, b] = [index.get(from), index.get(to)]
      return a === undefined || b === undefined ? [] : [[a, b]]
    })
    worker.postMessage({ ids: nodes.map(({ id }) => id), ends })
  })
