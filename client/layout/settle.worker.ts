// Runs a layout off the main thread: takes one scene, tells how far it is a few times a second, then hands over the end.

import { type SettleInput, settle } from './settle.ts'

export interface Report {
  readonly positions: Float32Array
  readonly done: boolean
}

/** Milliseconds; large scenes take longer to show. */
const intervalOf = (count: number) => (count > 3000 ? 1500 : 150)

self.onmessage = ({ data }: MessageEvent<SettleInput>) => {
  const interval = intervalOf(data.positions.length / 2)
  let last = performance.now()
  const positions = settle(data, (soFar) => {
    const now = performance.now()
    if (now - last < interval) return
    last = now
    self.postMessage({ positions: soFar(), done: false } satisfies Report)
  })
  self.postMessage({ positions, done: true } satisfies Report)
}
