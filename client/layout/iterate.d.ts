// The one step of ForceAtlas2 that the package exports without types.

declare module 'graphology-layout-forceatlas2/iterate.js' {
  export interface Settings {
    readonly linLogMode: boolean
    readonly outboundAttractionDistribution: boolean
    readonly adjustSizes: boolean
    readonly edgeWeightInfluence: number
    readonly scalingRatio: number
    readonly strongGravityMode: boolean
    readonly gravity: number
    readonly slowDown: number
    readonly barnesHutOptimize: boolean
    readonly barnesHutTheta: number
  }
  /** Moves the nodes by one step, in place. */
  export default function iterate(settings: Settings, nodes: Float32Array, links: Float32Array): unknown
}
