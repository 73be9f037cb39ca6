// A thing by its mark and name; a press brings it onto the canvas, the pointer over it draws it out there.

import { Button } from 'react-aria-components/Button'
import type { EntityBrief } from '../../server/contract.ts'
import { useExplorer } from '../explorer/explorer.tsx'
import { useShowOnCanvas } from '../explorer/show.ts'
import { useTopicName } from './field-select.tsx'
import { TypeMark } from './marks.tsx'

export const EntityChip = ({ entity }: { readonly entity: Pick<EntityBrief, 'id' | 'type' | 'name'> }) => {
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
