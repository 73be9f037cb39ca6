// What an article has spoken of so far: the last of each type, the last group, what it is mostly about. Words like 该基金会 look here.

import type { Anaphor } from '../lexicon/anaphors.ts'
import { isFaculty, isOfSchool } from '../lexicon/subjects.ts'
import { type EntityType, isOrganization } from '../ontology.ts'
import type { Reference } from './fact.ts'

export interface Memory {
  /** Takes note of names that stand at `at`. */
  note(references: readonly Reference[], at: number): void
  /** Takes note of names that stand in one list; those of the bodies of guests are looked at last. */
  noteGroup(references: readonly Reference[], ofPersons: boolean): void
  /** What a word at `at` that points back stands for; empty where nothing fits. */
  resolve(anaphor: Anaphor, at: number): readonly Reference[]
  /** The last name of these types before `at` that ends with these words. */
  endingWith(words: string, types: readonly EntityType[], at: number): Reference | undefined
  lastProject(): Reference | undefined
  /** The project that the last sentence was about. */
  focusOn(project: Reference | undefined): void
}

/** What an article is mostly about, by type: the one in its title, or named most. */
export type Mains = ReadonlyMap<EntityType, Reference>

interface Noted {
  readonly reference: Reference
  readonly at: number
}

const kept = 80

/** Of so many things named last the one is chosen that a pointing noun fits. */
const lookedAt = 2

/** So many bodies named last are looked at for two of a kind. */
const lookedBack = 8

/** Bodies that every place has. */
const ofAnyPlace = /(?:残联|妇联|工商联|侨联|文联|教育局|民政局|卫健局|卫生健康局|红十字会|慈善总会|政府|政协)$/

/** `others` are bodies that the writer speaks of beside its own (与我会座谈): 我会 is none of them; `writer` is the body that is known to write. */
export function createMemory(mains: Mains, others: ReadonlySet<string> = new Set(), writer?: Reference): Memory {
  let recent: Noted[] = writer ? [{ reference: writer, at: -1 }] : []
  let groups: (readonly Reference[])[] = []
  let guests: (readonly Reference[])[] = []
  let focus: Reference | undefined

  const last = (
    types: readonly EntityType[],
    count: number,
    before: number,
    isLeft?: (name: string) => boolean,
  ): Reference[] => {
    const found: Reference[] = []
    for (let i = recent.length - 1; i >= 0 && found.length < count; i--) {
      const noted = recent[i]
      if (!noted || noted.at >= before || !types.includes(noted.reference.type)) continue
      if (isLeft?.(noted.reference.name)) continue
      if (!found.some(({ name }) => name === noted.reference.name)) found.unshift(noted.reference)
    }
    return found
  }

  const lastGroup = (types: readonly EntityType[], count: number | undefined): readonly Reference[] => {
    for (const noted of [guests, groups].flat().reverse()) {
      const group = noted.filter(({ type }) => types.includes(type))
      if (count === undefined ? group.length > 1 : group.length === count) return group
    }
    return []
  }

  /** 某市妇联 and 某州妇联, whatever else was seen between: the last two of a kind. */
  const lastAlike = (types: readonly EntityType[], before: number): Reference[] => {
    const named = last(types, lookedBack, before)
    for (const reference of [...named].reverse()) {
      const kind = ofAnyPlace.exec(reference.name)?.[0]
      const pair = kind === undefined ? [] : named.filter(({ name }) => name.endsWith(kind))
      if (pair.length > 1) return pair.slice(-2)
    }
    return []
  }

  const main = (types: readonly EntityType[], left: ReadonlySet<string> = new Set()): Reference | undefined =>
    types
      .map((type) => mains.get(type))
      .find((one) => one && !left.has(one.name) && (types.length > 1 || !isFaculty(one.name)))

  return {
    note(references, at) {
      recent.push(...references.map((reference) => ({ reference, at })))
      if (recent.length > 2 * kept) recent = recent.slice(-kept)
    },
    noteGroup(references, ofPersons) {
      const organizations = references.filter(({ type }) => isOrganization(type))
      if (organizations.length < 2) return
      if (ofPersons) guests = [...guests.slice(-10), organizations]
      else groups = [...groups.slice(-10), organizations]
    },
    focusOn(project) {
      focus = project
    },
    resolve({ types, count, pointing, noun, own, told }, at) {
      if (count === 'group') return lastGroup(types, undefined)
      if (count === 1) {
        // 商会, 协会 means the last one that is called so, and no other body.
        if (noun !== undefined && !pointing) {
          const called = recent.findLast(
            (noted) => noted.at < at && types.includes(noted.reference.type) && noted.reference.name.endsWith(noun),
          )
          return called ? [called.reference] : []
        }
        if (own && writer && types.includes(writer.type)) return [writer]
        if (own && others.size > 0) {
          const writer = main(types, others)
          const named =
            writer ??
            last(types, kept, at, types.length === 1 ? isFaculty : undefined).find(({ name }) => !others.has(name))
          return named ? [named] : []
        }
        // 学校, 母校: the university rather than a school of it; 我院 is not called by its name.
        const isWhole = types.length === 1 && types[0] === 'ResearchBody' && noun !== '学院'
        const whole = isWhole ? last(types, lookedAt, at, isOfSchool) : []
        // 我会: no centre, where a body called 会 was named.
        const society = noun === '会' ? last(types, 1, at, (name) => !name.endsWith(noun)) : []
        const named = whole.length > 0 ? whole : society
        const near = named.length > 0 ? named : last(types, lookedAt, at, isWhole || own ? isFaculty : undefined)
        const spoken = types.includes('Project') ? focus : own ? main(types) : undefined
        const event = told ? main(types) : undefined
        if (event && recent.some((noted) => noted.at < at && noted.reference.name === event.name)) return [event]
        const called =
          own && spoken ? undefined : near.findLast(({ name }) => noun !== undefined && name.endsWith(noun))
        const nearest = called ?? spoken ?? near.at(-1)
        // A bare word (公司, 项目) means what the article is about rather than what was named last.
        const chosen = pointing
          ? nearest
          : types.includes('Project')
            ? (nearest ?? main(types))
            : (main(types) ?? nearest)
        return chosen ? [chosen] : []
      }
      const group = lastGroup(types, count)
      // 甲、乙 that were looked at in passing are no parties where two of a kind meet.
      const isOther = count === 2 && group.every(({ name }) => !ofAnyPlace.test(name))
      const alike = isOther ? lastAlike(types, at) : []
      if (alike.length === 2) return alike
      if (group.length > 0) return group
      const found = last(types, count, at, (name) => name.endsWith('站'))
      return found.length === count ? found : []
    },
    endingWith(words, types, at) {
      for (let i = recent.length - 1; i >= 0; i--) {
        const noted = recent[i]
        if (noted && noted.at < at && types.includes(noted.reference.type) && noted.reference.name.endsWith(words)) {
          return noted.reference
        }
      }
      return undefined
    },
    lastProject: () => last(['Project'], 1, Number.POSITIVE_INFINITY)[0],
  }
}
