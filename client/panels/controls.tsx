// Buttons as this interface has them: a quiet text button, and an icon with its name for those who cannot see it.

import type { ReactNode } from 'react'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { Icon, type IconName } from './icon.tsx'

type Press = NonNullable<ButtonProps['onPress']>

export const IconButton = (props: {
  readonly icon: IconName
  readonly label: string
  readonly onPress?: Press
  readonly disabled?: boolean
  readonly pressed?: boolean
}) => (
  <TooltipTrigger delay={500} closeDelay={0}>
    <Button
      className="icon-button"
      aria-label={props.label}
      isDisabled={props.disabled ?? false}
      {...(props.onPress !== undefined && { onPress: props.onPress })}
      {...(props.pressed !== undefined && { 'aria-pressed': props.pressed })}
    >
      <Icon name={props.icon} />
    </Button>
    <Tooltip className="tooltip" offset={6}>
      {props.label}
    </Tooltip>
  </TooltipTrigger>
)

export const TextButton = (props: {
  readonly children: ReactNode
  readonly onPress: Press
  readonly icon?: IconName
  readonly kind?: 'plain' | 'strong' | 'link'
  readonly label?: string
}) => (
  <Button
    className="text-button"
    data-kind={props.kind ?? 'plain'}
    onPress={props.onPress}
    {...(props.label !== undefined && { 'aria-label': props.label })}
  >
    {props.icon !== undefined && <Icon name={props.icon} />}
    {props.children}
  </Button>
)
