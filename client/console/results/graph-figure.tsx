// The nodes and links of a result as a picture: the explorer's shapes and colours where a node is one of its things, a plain square where not.

import { memo, useMemo } from 'react'
import { markOf, outlinePath } from '../../model/shapes.ts'
import { entityTypeOf } from './cell-view.tsx'
import type { Graph, Places, View } from './drawing.ts'
import { namedNodes, nameOf, short } from './naming.ts'

interface Props {
  readonly graph: Graph
  readonly places: Places
  readonly view: View
  /** Pixels that a unit of the layout takes: signs and letters keep their size. */
  readonly scale: number
  readonly chosen: ReadonlySet<string>
}

const Links = memo(({ graph, places, chosen }: Pick<Props, 'graph' | 'places' | 'chosen'>) => (
  <g className="graph-links">
    {graph.links.map((link) => {
      const [from, to] = [places.get(link.from), places.get(link.to)]
      if (from === undefined || to === undefined) return null
      const near = chosen.has(link.from) || chosen.has(link.to)
      return (
        <line
          key={link.id}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          data-near={near}
          vectorEffect="non-scaling-stroke"
        >
          <title>{link.type}</title>
        </line>
      )
    })}
  </g>
))
Links.displayName = 'Links'

export const GraphFigure = ({ graph, places, view, scale, chosen }: Props) => {
  const names = useMemo(() => namedNodes(graph, places, scale, chosen), [graph, places, scale, chosen])
  const unit = 1 / scale
  return (
    <svg
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      aria-hidden="true"
      focusable="false"
      data-some={chosen.size > 0}
    >
      <Links graph={graph} places={places} chosen={chosen} />
      {graph.nodes.map((node) => {
        const place = places.get(node.id)
        if (place === undefined) return null
        const type = entityTypeOf(node.labels)
        const { shape, hollow } = type === undefined ? { shape: 'square' as const, hollow: true } : markOf(type)
        const name = nameOf(node)
        return (
          <g
            key={node.id}
            className="graph-node"
            data-node={node.id}
            data-type={type}
            data-hollow={hollow}
            data-chosen={chosen.has(node.id)}
            transform={`translate(${place.x} ${place.y}) scale(${unit})`}
          >
            <title>{`${node.labels.at(-1) ?? ''} ${name}`}</title>
            <path d={outlinePath(shape, 7)} />
            {names.has(node.id) && <text y={20}>{short(name)}</text>}
          </g>
        )
      })}
    </svg>
  )
}
