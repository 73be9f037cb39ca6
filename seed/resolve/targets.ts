// Which group of names belongs to which: each short or other name points to at most one full name, so that nothing is merged by
// way of a third. Rules in the order of their weight: decisions, declared aliases, short forms.

import { Buckets, Integers } from '../columns.ts'
import { flatMap } from '../flat.ts'
import { byCode } from '../identity.ts'
import { Numbering } from '../numbering.ts'
import type { EntityType } from '../ontology.ts'
import { type Decision, verdicts } from './decisions.ts'
import type { Group } from './groups.ts'
import { coreOf, foldName, isShortForm, isTellingAlias } from './names.ts'

/** Persons are told apart by what they do, places by their codes, topics by the list. */
const goesByName = (type: EntityType) => type !== 'Person' && type !== 'Place' && type !== 'Topic'

const nameKey = (type: EntityType, name: string) => `${type}:${foldName(name)}`

/** Says which groups have a key, in their order. */
function indexBy(groups: readonly Group[], keysOf: (group: Group) => Iterable<string>): (key: string) => Group[] {
  const numbering = new Numbering()
  const [numbers, places] = [new Integers(), new Integers()]
  for (const [place, group] of groups.entries()) {
    for (const key of new Set(keysOf(group))) {
      numbers.push(numbering.add(key))
      places.push(place)
    }
  }
  const buckets = new Buckets(numbering.size, function* () {
    for (let index = 0; index < numbers.length; index++) yield [numbers.at(index), places.at(index)]
  })
  return (key) => {
    const number = numbering.of(key)
    return number < 0 ? [] : flatMap([...buckets.of(number)], (place) => groups[place] ?? [])
  }
}

/** The fuller of two groups comes first: more characters, then more documents, then by code. */
const byFullness = (a: Group, b: Group) =>
  foldName(b.name).length - foldName(a.name).length || b.documents - a.documents || byCode(a.key, b.key)

/** A name with more candidates than these is ambiguous without looking at each pair of them. */
const mostCandidates = 50

const clash = (a: Group, b: Group) => a.region !== undefined && b.region !== undefined && a.region !== b.region

/**
 * The index of the group that each group belongs to: itself, or the full name it is another name of. A name that could belong to several is left
 * alone, as is one that clashes with its target in region or by decision.
 */
export function targetsOf(groups: readonly Group[], decisions: readonly Decision[]): Int32Array {
  const verdict = verdicts(decisions)
  const named = groups.filter(({ type }) => goesByName(type))
  const byName = indexBy(groups, ({ type, name }) => [nameKey(type, name)])
  const byAlias = indexBy(named, ({ type, aliases }) =>
    aliases.filter(isTellingAlias).map((alias) => nameKey(type, alias)),
  )
  const byCore = indexBy(named, ({ type, name }) => {
    const { key } = coreOf(type, name)
    return key === '' ? [] : [`${type}:${key}`]
  })
  const decided = decidedPairs(decisions, byName)

  const allowed = (group: Group, other: Group) =>
    other !== group && verdict(group.type, group.name, other.name) !== 'different' && !clash(group, other)
  const isFuller = (group: Group, other: Group) => byFullness(other, group) < 0

  /** The one candidate that is not itself a short form of another. */
  const only = (group: Group, candidates: readonly Group[]): Group | undefined => {
    if (candidates.length > mostCandidates) return undefined
    const possible = candidates.filter((other) => allowed(group, other) && isFuller(group, other))
    const full = possible.filter(
      (one) => !possible.some((other) => other !== one && isShortForm(one.type, one.name, other.name)),
    )
    return full.length === 1 ? full[0] : undefined
  }

  const targets = new Map<Group, Group>()
  for (const group of groups) {
    const choice = decided.get(group)
    if (choice) targets.set(group, choice)
    else if (goesByName(group.type)) {
      const { key } = coreOf(group.type, group.name)
      const sameName = byName(nameKey(group.type, group.name)).filter(({ region }) => region !== undefined)
      const target =
        (group.region === undefined && sameName.length === 1 ? sameName[0] : undefined) ??
        only(group, byAlias(nameKey(group.type, group.name))) ??
        only(
          group,
          byCore(`${group.type}:${key}`).filter((other) => isShortForm(group.type, group.name, other.name)),
        )
      if (target) targets.set(group, target)
    }
  }
  return Int32Array.from(groups, (group) => endOf(group, targets, allowed).index)
}

/** Follows the targets to the end, as far as nothing on the way clashes with where it began. */
function endOf(group: Group, targets: ReadonlyMap<Group, Group>, allowed: (a: Group, b: Group) => boolean): Group {
  if (!targets.has(group)) return group
  const seen = new Set([group])
  let end = group
  for (let next = targets.get(group); next && !seen.has(next); next = targets.get(next)) {
    if (!allowed(group, next)) break
    seen.add(next)
    end = next
  }
  return end
}

/** Groups that the last decisions call the same, each with the one that was named first; names not in the documents are passed over. */
function decidedPairs(decisions: readonly Decision[], byName: (key: string) => Group[]): Map<Group, Group> {
  const verdict = verdicts(decisions)
  const pairs = new Map<Group, Group>()
  for (const decision of decisions) {
    if (decision.action !== 'same' || verdict(decision.type, decision.name, decision.other) !== 'same') continue
    const [group] = byName(nameKey(decision.type, decision.other))
    const [target] = byName(nameKey(decision.type, decision.name))
    if (group && target && group !== target) pairs.set(group, target)
  }
  return pairs
}
