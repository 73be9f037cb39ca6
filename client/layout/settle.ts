// Brings a scene to rest: small parts by distances in the graph, large ones by forces; then room for names; then part beside part. What is
// fixed stays exactly where it is. Pure; the worker beside it runs it off the main thread.

import { adjacency, components } from './components.ts'
import { force } from './force.ts'
import { pack } from './pack.ts'
import { spread } from './spread.ts'
import { stress } from './stress.ts'

export interface SettleInput {
  /** x, y of each thing in turn. */
  readonly positions: Float32Array
  /** 1 where a thing must stay. */
  readonly fixed: Uint8Array
  /** Indices of the two ends of each link in turn, and its pull. */
  readonly links: Float32Array
  /** Space for a thing with its name, in units of the layout. */
  readonly room: { readonly width: number; readonly height: number }
}

/** Above this, distances between all pairs take too long. */
const manyInPart = 700
const forceSteps = 220

export const settle = (input: SettleInput, progress: (positions: () => Float32Array) => void): Float32Array => {
  const { fixed, links, room } = input
  const count = input.positions.length / 2
  const parts = components(count, links)
  let positions = new Float32Array(input.positions)
  if (parts.some((part) => part.length > manyInPart)) {
    positions = force({ positions, fixed, links, steps: forceSteps }, progress)
  } else {
    const neighbours = adjacency(count, links)
    for (const part of parts) stress({ positions, fixed, neighbours, part })
  }
  positions = spread({ positions, fixed, ...room, rounds: 120 })
  if (!fixed.includes(1) && parts.length < 400) {
    pack(positions, parts)
    heighten(positions)
  }
  return positions
}

/** Names make a drawing wide; a screen has room above and below. */
const heighten = (positions: Float32Array): void => {
  let [width, height] = [1, 1]
  for (let i = 0; i < positions.length; i += 2) {
    width = Math.max(width, 2 * Math.abs(positions[i] ?? 0))
    height = Math.max(height, 2 * Math.abs(positions[i + 1] ?? 0))
  }
  const stretch = Math.min(1.6, Math.max(1, width / height / 1.15))
  for (let i = 1; i < positions.length; i += 2) positions[i] = (positions[i] ?? 0) * stretch
}
