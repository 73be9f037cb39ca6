// Actors that stand right behind one another: of each such run the one that is meant, from where the first begins.

import type { Actor } from './actor.ts'

const opening = /^[”》]?\((?:以下|下文|下)?(?:简|统)?称?(?:为|作|:)?[“《]?$/

/** 某基金会(以下简称“某某”): where the brackets end that name again what stands before them. */
function sameAgain(text: string, last: Actor, actor: Actor): number | undefined {
  const isSame = last.references[0]?.name === actor.references[0]?.name
  if (!isSame || !opening.test(text.slice(last.end, actor.start))) return undefined
  const close = /^[”》]?\)/.exec(text.slice(actor.end, actor.end + 2))
  return close ? actor.end + close[0].length : undefined
}

/** 希望工程|“某某校服”: the one in quotation marks is what is spoken of. */
const isWithin = (text: string, last: Actor, actor: Actor): boolean =>
  last.kind === 'project' &&
  actor.kind === 'project' &&
  last.end === actor.start &&
  text.charAt(actor.start) === '“' &&
  text.charAt(last.start) !== '“'

/** 团中央|某基金会: the body of a body; 市委|市政府 are two. */
const isBodyOf = (last: Actor, actor: Actor): boolean =>
  last.kind === 'organization' &&
  actor.kind === 'organization' &&
  last.end === actor.start &&
  actor.references.every(({ type }) => type !== 'GovernmentBody')

/** Of places in a chain (某省|某市) the last alone; it keeps where the first begins. A short name in brackets is no further actor. */
export function withoutChains(text: string, actors: readonly Actor[]): Actor[] {
  const kept: Actor[] = []
  for (const actor of actors) {
    const last = kept.at(-1)
    const close = last && sameAgain(text, last, actor)
    if (last && close !== undefined) kept[kept.length - 1] = { ...last, end: close }
    else if (last?.kind === 'place' && actor.kind === 'place' && last.end === actor.start) {
      kept[kept.length - 1] = { ...actor, start: last.start }
    } else if (last && (isWithin(text, last, actor) || isBodyOf(last, actor))) {
      kept[kept.length - 1] = { ...actor, start: last.start }
    } else kept.push(actor)
  }
  return kept
}
