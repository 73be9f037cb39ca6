// The few tools at the edge of the canvas.

import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Toolbar } from 'react-aria-components/Toolbar'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { arrangements } from '../model/actions.ts'
import { IconButton } from './controls.tsx'
import { Icon } from './icon.tsx'

export const CanvasTools = ({ lasso, onLasso }: { readonly lasso: boolean; readonly onLasso: () => void }) => {
  const { t } = useWords()
  const { canvas, arrange } = useExplorer()
  return (
    <Toolbar className="canvas-tools" orientation="vertical" aria-label={t('canvas.label')}>
      <IconButton icon="plus" label={t('canvas.zoomIn')} onPress={() => canvas.current?.zoom(1.5)} />
      <IconButton icon="minus" label={t('canvas.zoomOut')} onPress={() => canvas.current?.zoom(1 / 1.5)} />
      <IconButton icon="fit" label={t('canvas.fit')} onPress={() => canvas.current?.fit()} />
      <IconButton icon="lasso" label={t('canvas.lasso')} pressed={lasso} onPress={onLasso} />
      <MenuTrigger>
        <Button className="icon-button" aria-label={t('canvas.arrange')}>
          <Icon name="arrange" />
        </Button>
        <Popover className="menu-popover" placement="left top" offset={6}>
          <Menu
            className="menu"
            onAction={(key) => {
              const chosen = arrangements.find((each) => each === key)
              if (chosen !== undefined) arrange(chosen)
            }}
          >
            {arrangements.map((each) => (
              <MenuItem key={each} id={each} className="menu-item">
                {t(`canvas.arrangements.${each}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </Toolbar>
  )
}
