// The name of a thing in a table: a press chooses it and brings it into view.

import type { EntityBrief } from '../../server/contract.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { TypeMark } from './marks.tsx'

export const RowName = ({ node, selected }: { readonly node: EntityBrief; readonly selected: boolean }) => {
  const { act, canvas } = useExplorer()
  return (
    <button
      type="button"
      className="row-name"
      aria-pressed={selected}
      onClick={() => {
        act({ kind: 'select', selection: { kind: 'entities', ids: [node.id] } })
        canvas.current?.fit([node.id])
      }}
    >
      <TypeMark type={node.type} />
      {node.name}
    </button>
  )
}
