// The menu of a button, open from the start.

import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from './icon.tsx'
import type { MenuProps } from './menu-button.tsx'

export const OpenMenu = ({ icon, label, placement, items, onChoose }: MenuProps) => (
  <MenuTrigger defaultOpen>
    <Button className="icon-button" aria-label={label}>
      <Icon name={icon} />
    </Button>
    <Popover className="menu-popover" placement={placement} offset={5}>
      <Menu className="menu" onAction={(key) => onChoose(String(key))}>
        {items.map(({ id, text }) => (
          <MenuItem key={id} id={id} className="menu-item">
            {text}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
)
