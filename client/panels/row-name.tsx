// The name of a thing in a table: a press chooses it and brings it into view; with Shift or Ctrl it joins what is chosen.

import type { EntityBrief } from '../../server/contract.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { withToggled } from '../model/scene.ts'
import { TypeMark } from './marks.tsx'

export const RowName = ({ node, selected }: { readonly node: EntityBrief; readonly selected: boolean }) => {
  const { scene, act, canvas } = useExplorer()
  return (
    <button
      type="button"
      className="row-name"
      aria-pressed={selected}
      onClick={({ shiftKey, ctrlKey, metaKey }) => {
        if (shiftKey || ctrlKey || metaKey)
          return act({ kind: 'select', selection: withToggled(scene.selection, node.id) })
        act({ kind: 'select', selection: { kind: 'entities', ids: [node.id] } })
        canvas.current?.fit([node.id])
      }}
    >
      <TypeMark type={node.type} />
      {node.name}
    </button>
  )
}
