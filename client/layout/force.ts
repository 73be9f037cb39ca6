// ForceAtlas2 over plain arrays: from where things stand to where they come to rest. For parts too large to weigh every pair. Pure.

import iterate, { type Settings } from 'graphology-layout-forceatlas2/iterate.js'

export interface ForceInput {
  /** x, y of each node in turn. */
  readonly positions: Float32Array
  /** 1 where a node must stay. */
  readonly fixed: Uint8Array
  /** Indices of the two ends of each link in turn, and its pull. */
  readonly links: Float32Array
  readonly steps: number
}

const perNode = 10
const perLink = 3

const settingsFor = (nodes: number): Settings => ({
  linLogMode: false,
  outboundAttractionDistribution: true,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 400,
  strongGravityMode: false,
  gravity: 1.4,
  slowDown: 1 + Math.log(1 + nodes),
  barnesHutOptimize: nodes > 400,
  barnesHutTheta: 0.8,
})

/** Runs all steps; after each, `progress` may look where things are. */
export const force = (
  input: ForceInput,
  progress: (positions: () => Float32Array) => void,
): Float32Array<ArrayBuffer> => {
  const count = input.positions.length / 2
  const nodes = new Float32Array(count * perNode)
  for (let i = 0; i < count; i++) {
    nodes[i * perNode] = input.positions[2 * i] ?? 0
    nodes[i * perNode + 1] = input.positions[2 * i + 1] ?? 0
    nodes[i * perNode + 6] = 1
    nodes[i * perNode + 7] = 1
    nodes[i * perNode + 8] = 1
    nodes[i * perNode + 9] = input.fixed[i] ?? 0
  }
  const links = new Float32Array(input.links)
  for (let i = 0; i < links.length; i += perLink) {
    for (const end of [links[i] ?? 0, links[i + 1] ?? 0]) {
      const mass = end * perNode + 6
      nodes[mass] = (nodes[mass] ?? 1) + (links[i + 2] ?? 1)
    }
    links[i] = (links[i] ?? 0) * perNode
    links[i + 1] = (links[i + 1] ?? 0) * perNode
  }
  const settings = settingsFor(count)
  for (let step = 0; step < input.steps; step++) {
    iterate(settings, nodes, links)
    progress(() => read(nodes, count))
  }
  return read(nodes, count)
}

const read = (nodes: Float32Array, count: number): Float32Array<ArrayBuffer> => {
  const positions = new Float32Array(count * 2)
  for (let i = 0; i < count; i++) {
    positions[2 * i] = nodes[i * perNode] ?? 0
    positions[2 * i + 1] = nodes[i * perNode + 1] ?? 0
  }
  return positions
}
