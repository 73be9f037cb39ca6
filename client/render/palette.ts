// The colours of the canvas, read from the style sheet: one place says them, light or dark.

import { type EntityType, entityTypes } from '../../seed/ontology.ts'
import type { Family } from '../model/families.ts'

export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly accent: string
  readonly types: Readonly<Record<EntityType, string>>
  readonly links: Readonly<Record<Family, string>>
  /** Font family for names. */
  readonly font: string
}

const hex = (value: number) => Math.round(value).toString(16).padStart(2, '0')

/** Reads the properties as they apply to the element; colours come back as `#rrggbb`. */
export const readPalette = (element: HTMLElement): Palette => {
  const probe = document.createElement('span')
  probe.hidden = true
  element.append(probe)
  const colour = (property: string): string => {
    probe.style.color = `var(${property})`
    const numbers =
      getComputedStyle(probe)
        .color.match(/[\d.]+/g)
        ?.map(Number) ?? []
    return `#${[0, 1, 2].map((i) => hex(numbers[i] ?? 0)).join('')}`
  }
  const types = Object.keys(entityTypes) as EntityType[]
  const palette: Palette = {
    paper: colour('--paper'),
    ink: colour('--ink'),
    quiet: colour('--ink-quiet'),
    accent: colour('--accent'),
    types: Object.fromEntries(types.map((type) => [type, colour(`--type-${type}`)])) as Record<EntityType, string>,
    links: {
      money: colour('--link-money'),
      cooperation: colour('--link-cooperation'),
      context: colour('--link-context'),
    },
    font: getComputedStyle(element).fontFamily,
  }
  probe.remove()
  return palette
}
