// A thing by its mark and name; a press brings it onto the canvas, the pointer over it draws it out there.

import { Button } from 'react-aria-components/Button'
import type { EntityBrief } from '../../server/contract.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useShowOnCanvas } from '../explorer/show.ts'
import { useTopicName } from './field-select.tsx'
import { TypeMark } from './marks.tsx'

type Named = Pick<EntityBrief, 'id' | 'type' | 'name'>

export const EntityChip = ({ entity }: { readonly entity: Named }) => {
  const { canvas } = useExplorer()
  const show = useShowOnCanvas()
  const topicName = useTopicName()
  return (
    <Button
      className="entity-chip"
      onPress={() => show(entity.id)}
      onHoverStart={() => canvas.current?.point(entity.id)}
      onHoverEnd={() => canvas.current?.point(undefined)}
    >
      <TypeMark type={entity.type} />
      <span>{entity.type === 'Topic' ? topicName(entity.name) : entity.name}</span>
    </Button>
  )
}

export const EntityChips = ({ entities }: { readonly entities: readonly Named[] }) => (
  <ul className="chips">
    {entities.map((entity) => (
      <li key={entity.id}>
        <EntityChip entity={entity} />
      </li>
    ))}
  </ul>
)
