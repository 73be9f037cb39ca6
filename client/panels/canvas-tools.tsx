// The few tools at the edge of the canvas.

import { Toolbar } from 'react-aria-components/Toolbar'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { arrangements } from '../model/actions.ts'
import { selectedIds } from '../model/scene.ts'
import type { Picking } from '../render/picking.ts'
import { IconButton } from './controls.tsx'
import { MenuButton } from './menu-button.tsx'

interface Props {
  readonly picking: Picking | undefined
  readonly onPick: (picking: Picking | undefined) => void
}

const pickings = ['lasso', 'box'] as const

export const CanvasTools = ({ picking, onPick }: Props) => {
  const { t } = useWords()
  const { canvas, arrange, scene } = useExplorer()
  const selected = selectedIds(scene.selection)
  return (
    <Toolbar className="canvas-tools" orientation="vertical" aria-label={t('canvas.label')}>
      <IconButton icon="plus" label={t('canvas.zoomIn')} onPress={() => canvas.current?.zoom(1.5)} />
      <IconButton icon="minus" label={t('canvas.zoomOut')} onPress={() => canvas.current?.zoom(1 / 1.5)} />
      <IconButton icon="fit" label={t('canvas.fit')} onPress={() => canvas.current?.fit()} />
      <IconButton
        icon="target"
        label={t('canvas.fitSelection')}
        disabled={selected.length === 0}
        onPress={() => canvas.current?.fit(selected)}
      />
      {pickings.map((each) => (
        <IconButton
          key={each}
          icon={each}
          label={t(`canvas.${each}`)}
          pressed={picking === each}
          onPress={() => onPick(picking === each ? undefined : each)}
        />
      ))}
      <MenuButton
        icon="arrange"
        label={t('canvas.arrange')}
        placement="left top"
        items={arrangements.map((id) => ({ id, text: t(`canvas.arrangements.${id}`) }))}
        onChoose={(id) => {
          const chosen = arrangements.find((each) => each === id)
          if (chosen !== undefined) arrange(chosen)
        }}
      />
    </Toolbar>
  )
}
