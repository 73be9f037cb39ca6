// Actors joined by 、 和 与: groups, each with the word that governs it (由, 向, 在 …) and how it is split by 与.

import type { Span } from '../segment/article.ts'
import type { Actor } from './actor.ts'
import { withoutChains } from './adjacent.ts'
import {
  besideCommittee,
  departmentBetween,
  describedBody,
  describedPerson,
  joiners,
  ownedGap,
  relative,
  seated,
  splitter,
  underHelp,
  unknownBetween,
} from './between.ts'
import { isNote } from './brackets.ts'
import { isCutName } from './cut-names.ts'
import { choosing, owning } from './described.ts'
import { type Governor, governorOf } from './governors.ts'

export interface Group extends Span {
  readonly actors: readonly Actor[]
  /** Indexes of actors before which 与, 和, 同 or 跟 stands, 与 only where 和 also joins. */
  readonly splits: readonly number[]
  readonly governor: Governor
  /** 的 follows: it belongs to what comes after. */
  readonly possesses: boolean
}

const inBrackets = /^\([^()]{0,60}\)/

/** The text between two actors without notes in brackets and quotation marks. */
function between(text: string, left: Actor, right: Actor): string {
  const gap = text.slice(left.end, right.start)
  if (gap.length < 2) return '“”‘’《》 '.includes(gap) ? '' : gap
  return gap
    .replace(inBrackets, '')
    .replace(/[“”‘’《》 ]|\([省市县区州旗、]{1,4}\)/g, '')
    .replace(inBrackets, '')
}

const isGovernment = ({ references }: Actor) => references.some(({ type }) => type === 'GovernmentBody')

/** A place joins organisations only beside a body of the state: 卫生部、北京市. */
const sameKind = (a: Actor, b: Actor) =>
  a.kind === b.kind ||
  (a.kind !== 'place' && b.kind !== 'place') ||
  (b.kind === 'place' ? isGovernment(a) : isGovernment(b))

/** No list has more than this between two of its items. */
const longestGap = 80

function joined(text: string, last: Actor, actor: Actor): 'joined' | 'split' | undefined {
  if (last.start === actor.start) return 'joined'
  if (actor.start - last.end > longestGap || !sameKind(last, actor)) return undefined
  const gap = between(text, last, actor)
  // 某市委|市政府
  if (gap === '' && isGovernment(last) && besideCommittee.test(text.slice(last.end - 1, actor.end))) return 'joined'
  // “甲”“乙”试点项目
  const areQuoted = gap === '' && /[”》][“《]/.test(text.slice(last.end - 1, actor.start + 1))
  if (areQuoted && last.kind === 'project' && actor.kind === 'project') return 'joined'
  // 某州某县、某县,某州某县: places go on over a comma.
  if (last.kind === 'place' && actor.kind === 'place' && gap === ',') return 'joined'
  if (actor.kind === 'person' && describedPerson.test(gap)) return 'joined'
  if (last.kind === 'person' && actor.kind === 'person' && relative.test(text.slice(last.end, actor.end)))
    return 'joined'
  if (last.kind === 'organization' && actor.kind === 'organization' && describedBody.test(gap)) return 'joined'
  if (isCutName(text, gap, last, actor)) return 'joined'
  if (!joiners.test(gap) && !unknownBetween.test(gap) && !departmentBetween.test(gap)) return undefined
  return splitter.test(gap) || (/和$/.test(gap) && last.kind !== actor.kind) ? 'split' : 'joined'
}

/** 在|位于某市的|某中心: the word before 位于 governs the body that is there. */
function aroundPlace(text: string, group: Group): Governor | undefined {
  const seat = seated.exec(text.slice(Math.max(0, group.start - 6), group.start))
  if (!seat || group.actors.some(({ kind }) => kind !== 'place')) return undefined
  return governorOf(text, { start: group.start - seat[0].length, end: group.end }, 0)
}

/** What follows 为|某计划|的 is governed by 为; 某计划 itself only owns it. */
function owned(text: string, groups: readonly Group[]): Group[] {
  const result = [...groups]
  for (let i = 1; i < result.length; i++) {
    const before = result[i - 1]
    const group = result[i]
    if (!before || !group || group.governor !== 'none' || before.governor === 'none') continue
    const gap = text.slice(before.end, group.start)
    // 某基金会|某区执行部: the place is part of what the name goes on with.
    if (gap === '' && group.actors.every(({ kind }) => kind === 'place')) continue
    // 在|某会|的支持下启动|某计划
    if (before.governor === 'place' && underHelp.test(gap)) continue
    if (!ownedGap.test(gap) || before.actors.every(({ kind }) => kind === 'person')) continue
    result[i - 1] = { ...before, governor: 'owner' }
    result[i] = { ...group, governor: aroundPlace(text, before) ?? before.governor }
  }
  return result
}

/** A group of the members, if any; the words that govern it begin at `floor` or after. */
function close(
  text: string,
  groups: Group[],
  actors: readonly Actor[],
  splits: readonly number[],
  floor: number,
): void {
  const [first] = actors
  const last = actors.at(-1)
  if (!first || !last) return
  const { start } = first
  const { end } = last
  const told = governorOf(text, { start, end }, groups.at(-1)?.end ?? floor)
  const governor = told === 'recipient' && choosing.test(text.slice(end, end + 8)) ? 'owner' : told
  const possesses = owning.test(text.slice(end, end + 12))
  groups.push({ start, end, actors, splits, governor, possesses })
}

/** The groups of a stretch of text (a sentence), in order. */
export function groupsOf(text: string, actors: readonly Actor[], floor: number): Group[] {
  const groups: Group[] = []
  let members: Actor[] = []
  let splits: number[] = []
  const notes: Actor[] = []
  for (const actor of withoutChains(text, actors)) {
    const last = members.at(-1)
    if (last && isNote(text, last, actor)) {
      notes.push(actor)
      continue
    }
    const joins = last && joined(text, last, actor)
    if (joins) {
      if (joins === 'split') splits = [...splits, members.length]
      members.push(actor)
      continue
    }
    close(text, groups, members, splits, floor)
    members = [actor]
    splits = []
  }
  close(text, groups, members, splits, floor)
  const whole = owned(text, groups)
  return notes.length === 0 ? whole : [...whole, ...groupsOf(text, notes, floor)].sort((a, b) => a.start - b.start)
}
