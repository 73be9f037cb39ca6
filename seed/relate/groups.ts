// Actors joined by 、 和 与: groups, each with the word that governs it (由, 向, 在 …) and how it is split by 与.

import type { Span } from '../segment/article.ts'
import type { Actor } from './actor.ts'

export type Governor = 'agent' | 'recipient' | 'companion' | 'theme' | 'place' | 'none'

export interface Group extends Span {
  readonly actors: readonly Actor[]
  /** Indexes of actors before which 与, 和, 同 or 跟 stands, 与 only where 和 also joins. */
  readonly splits: readonly number[]
  readonly governor: Governor
  /** 的 follows: it belongs to what comes after. */
  readonly possesses: boolean
}

const joiners = /^(?:等)?(?:[、和与同跟及暨]|以及|,以及|联合|携手|会同|联手|(?<=\)),)$/
const unknownBetween = /^(?:等)?[、](?:[^、,。;:()]{2,14}[、])*$/
const splitter = /与|同|跟|联合|携手|会同|联手/
const inBrackets = /^\([^()]{0,40}\)/

const governors: readonly (readonly [words: RegExp, governor: Governor])[] = [
  [/(?:由|经|受|被|获|据|经由|得到|获得|获得了|得到了|接受|接受了|收到|收到了|获|来自|来自于)$/, 'agent'],
  [/(?:向|为|给|对|替|赠予|捐给|赠给|交给|授予|面向|支持|资助)$/, 'recipient'],
  [/(?:与|和|同|跟|联合|携手|会同|联手|携|协同|联动|牵手)$/, 'companion'],
  [/(?:将|把)$/, 'theme'],
  [/(?:在|于|到|赴|至|位于|走进|落户|落地|来到)$/, 'place'],
]

const adverbs =
  /(?:分别|共同|首先|正式|先后|再次|还|也|都|则|一起|一道|成功|积极|近日|日前|当天|同时|此次|今年|去年|“|《|‘| )+$/

function governorOf(text: string, start: number, floor: number): Governor {
  const before = text.slice(Math.max(floor, start - 8), start).replace(adverbs, '')
  return governors.find(([words]) => words.test(before))?.[1] ?? 'none'
}

/** The text between two actors without notes in brackets and quotation marks. */
function between(text: string, left: Actor, right: Actor): string {
  return text
    .slice(left.end, right.start)
    .replace(inBrackets, '')
    .replace(/[“”‘’《》 ]/g, '')
    .replace(inBrackets, '')
}

const isGovernment = ({ references }: Actor) => references.some(({ type }) => type === 'GovernmentBody')

/** A place joins organisations only beside a body of the state: 卫生部、北京市. */
const sameKind = (a: Actor, b: Actor) =>
  a.kind === b.kind ||
  (a.kind !== 'place' && b.kind !== 'place') ||
  (b.kind === 'place' ? isGovernment(a) : isGovernment(b))

/** The groups of a stretch of text (a sentence), in order. */
export function groupsOf(text: string, actors: readonly Actor[], floor: number): Group[] {
  const groups: Group[] = []
  let members: Actor[] = []
  let splits: number[] = []
  const close = () => {
    const [first] = members
    const last = members.at(-1)
    if (!first || !last) return
    groups.push({
      start: first.start,
      end: last.end,
      actors: members,
      splits,
      governor: governorOf(text, first.start, floor),
      possesses: /^[”’》]?的/.test(text.slice(last.end, last.end + 2)),
    })
  }
  for (const actor of actors) {
    const last = members.at(-1)
    const gap = last && between(text, last, actor)
    const isSame = last && last.start === actor.start
    const joins = gap !== undefined && last && sameKind(last, actor) && (joiners.test(gap) || unknownBetween.test(gap))
    if (last && (joins || isSame)) {
      if (gap && splitter.test(gap)) splits = [...splits, members.length]
      else if (gap && /和$/.test(gap) && last.kind !== actor.kind) splits = [...splits, members.length]
      members.push(actor)
      continue
    }
    close()
    members = [actor]
    splits = []
  }
  close()
  return groups
}
