// The few tools at the edge of the canvas.

import { Toolbar } from 'react-aria-components/Toolbar'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { arrangements } from '../model/actions.ts'
import { IconButton } from './controls.tsx'
import { MenuButton } from './menu-button.tsx'

export const CanvasTools = ({ lasso, onLasso }: { readonly lasso: boolean; readonly onLasso: () => void }) => {
  const { t } = useWords()
  const { canvas, arrange } = useExplorer()
  return (
    <Toolbar className="canvas-tools" orientation="vertical" aria-label={t('canvas.label')}>
      <IconButton icon="plus" label={t('canvas.zoomIn')} onPress={() => canvas.current?.zoom(1.5)} />
      <IconButton icon="minus" label={t('canvas.zoomOut')} onPress={() => canvas.current?.zoom(1 / 1.5)} />
      <IconButton icon="fit" label={t('canvas.fit')} onPress={() => canvas.current?.fit()} />
      <IconButton icon="lasso" label={t('canvas.lasso')} pressed={lasso} onPress={onLasso} />
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
