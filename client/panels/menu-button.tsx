// A button that opens a menu; the menu itself is fetched when it is first wanted.

import { Suspense, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Icon, type IconName } from './icon.tsx'
import { lazily } from './lazily.tsx'

const OpenMenu = lazily(async () => (await import('./open-menu.tsx')).OpenMenu)

export interface MenuProps {
  readonly icon: IconName
  readonly label: string
  readonly placement: 'bottom end' | 'left top'
  readonly items: readonly { readonly id: string; readonly text: string }[]
  readonly onChoose: (id: string) => void
}

export const MenuButton = (props: MenuProps) => {
  const [wanted, setWanted] = useState(false)
  const closed = (
    <Button className="icon-button" aria-label={props.label} aria-haspopup="menu" onPress={() => setWanted(true)}>
      <Icon name={props.icon} />
    </Button>
  )
  if (!wanted) return closed
  return (
    <Suspense fallback={closed}>
      <OpenMenu {...props} />
    </Suspense>
  )
}
