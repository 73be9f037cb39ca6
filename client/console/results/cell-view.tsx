// One cell of the table: its kind is seen, nodes can be chosen, what is long is cut by the style sheet.

import { type EntityType, entityTypes } from '../../../seed/ontology.ts'
import type { Cell, NodeCell } from '../../../server/contract.ts'
import { TypeMark } from '../../panels/marks.tsx'
import { kindOf, nodeName, shapeOf, textOf } from '../cells.ts'

export const entityTypeOf = (labels: readonly string[]): EntityType | undefined =>
  labels.find((label): label is EntityType => label in entityTypes)

interface Props {
  readonly cell: Cell
  readonly chosen: string | undefined
  readonly onNode: (id: string) => void
}

export const CellView = ({ cell, chosen, onNode }: Props) => {
  const kind = kindOf(cell)
  const shape = shapeOf(cell)
  if (shape.as === 'tagged' && shape.cell.$ === 'node')
    return <NodeChip node={shape.cell} chosen={chosen} onNode={onNode} />
  if (shape.as === 'tagged' && shape.cell.$ === 'path') {
    const { nodes, links } = shape.cell
    return (
      <span className="cell-path">
        {nodes.map((node, i) => (
          <span key={`${node.id} ${links[i]?.id}`}>
            <NodeChip node={node} chosen={chosen} onNode={onNode} />
            {links[i] !== undefined && <small> –{links[i].type}– </small>}
          </span>
        ))}
      </span>
    )
  }
  const text = textOf(cell)
  return (
    <span className="cell-value" data-kind={kind} title={text.length > 40 ? text.slice(0, 1000) : undefined}>
      {text.slice(0, 300)}
    </span>
  )
}

const NodeChip = (props: {
  readonly node: NodeCell
  readonly chosen: string | undefined
  readonly onNode: (id: string) => void
}) => {
  const { node, chosen, onNode } = props
  const type = entityTypeOf(node.labels)
  return (
    <button type="button" className="cell-node" aria-pressed={chosen === node.id} onClick={() => onNode(node.id)}>
      {type === undefined ? <small>{node.labels.at(-1)}</small> : <TypeMark type={type} />}
      {nodeName(node)}
    </button>
  )
}
