// Names in a list whose first characters were not read (甲医院、|某某|乙医院、丙医院): the list goes on through them.

import type { Actor } from './actor.ts'

const cut = /^、(?:[^、,。;:()]{2,14}[、])*[^、,。;:()向为给由对在的捐赠资助等]{1,5}$/

/** Whether a body is cut so, with another of its type before it and a separator right after it. `gap` is the text between the two. */
export const isCutName = (text: string, gap: string, last: Actor, { kind, end, references }: Actor): boolean =>
  kind === 'organization' &&
  gap.length > 1 &&
  references[0]?.type === last.references[0]?.type &&
  /^[、和与及]/.test(text.charAt(end)) &&
  cut.test(gap)
