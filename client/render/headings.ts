// Headings at the upper edge of the canvas, over the columns or years of an arrangement, wherever the view is moved.

import { edgesOf } from '../model/guides.ts'
import type { Box } from '../model/names.ts'
import type { Brush } from './brush.ts'
import type { Heading } from './view.ts'

const size = 12
const top = 8
/** Pixels between two headings. */
const apart = 10

/** Draws what there is room for, and answers the boxes it takes. `across`: the pixel of a place of the layout, from the left. */
export const drawGuides = (
  brush: Brush,
  guides: readonly Heading[],
  across: (x: number) => number,
  view: { readonly width: number; readonly height: number },
): readonly Box[] => {
  for (const edge of edgesOf(guides)) brush.rule(across(edge), view.height)
  const taken: Box[] = []
  for (const { from, to, text } of guides) {
    const half = brush.measure(text, brush.headingFont) / 2
    const [low, high] = [across(from), across(to)]
    if (high < 0 || low > view.width) continue
    // Where only a part of the column is in view, over that part.
    const middle = Math.min(
      Math.max((Math.max(low, 0) + Math.min(high, view.width)) / 2, half + 4),
      view.width - half - 4,
    )
    const box = { left: middle - half, right: middle + half, top, bottom: top + size * 1.4 }
    if (box.left < (taken.at(-1)?.right ?? Number.NEGATIVE_INFINITY) + apart) continue
    brush.heading(text, middle, top)
    taken.push(box)
  }
  return taken
}
