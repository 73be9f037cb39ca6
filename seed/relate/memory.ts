// What an article has spoken of so far: the last of each type, the last group, the project it is about. Words like 该基金会 look here.

import type { Anaphor } from '../lexicon/anaphors.ts'
import { type EntityType, isOrganization } from '../ontology.ts'
import type { Reference } from './fact.ts'

export interface Memory {
  /** Takes note of names in the order of the text. */
  note(references: readonly Reference[]): void
  /** Takes note of names that stand in one list. */
  noteGroup(references: readonly Reference[]): void
  /** What a word that points back stands for; empty where nothing fits. */
  resolve(anaphor: Anaphor): readonly Reference[]
  /** The last name of this type that ends with these words. */
  endingWith(words: string, types: readonly EntityType[]): Reference | undefined
  lastProject(): Reference | undefined
}

const kept = 60

export function createMemory(mainProject: Reference | undefined): Memory {
  let recent: Reference[] = []
  let groups: (readonly Reference[])[] = []

  const last = (types: readonly EntityType[], count: number): Reference[] => {
    const found: Reference[] = []
    for (let i = recent.length - 1; i >= 0 && found.length < count; i--) {
      const reference = recent[i]
      if (!reference || !types.includes(reference.type)) continue
      if (!found.some((known) => known.name === reference.name)) found.unshift(reference)
    }
    return found
  }

  const lastGroup = (types: readonly EntityType[], count: number | undefined): readonly Reference[] => {
    for (let i = groups.length - 1; i >= 0; i--) {
      const group = (groups[i] ?? []).filter(({ type }) => types.includes(type))
      if (count === undefined ? group.length > 1 : group.length === count) return group
    }
    return []
  }

  const lastProject = () => last(['Project'], 1)[0] ?? mainProject

  return {
    note(references) {
      recent.push(...references)
      if (recent.length > 2 * kept) recent = recent.slice(-kept)
    },
    noteGroup(references) {
      const organizations = references.filter(({ type }) => isOrganization(type))
      if (organizations.length > 1) groups.push(organizations)
      if (groups.length > 20) groups = groups.slice(-10)
    },
    resolve({ types, count }) {
      if (types.includes('Project')) {
        const project = lastProject()
        return project ? [project] : []
      }
      if (count === 'group') return lastGroup(types, undefined)
      if (count === 1) return last(types, 1)
      const group = lastGroup(types, count)
      if (group.length > 0) return group
      const found = last(types, count)
      return found.length === count ? found : []
    },
    endingWith(words, types) {
      for (let i = recent.length - 1; i >= 0; i--) {
        const reference = recent[i]
        if (reference && types.includes(reference.type) && reference.name.endsWith(words)) return reference
      }
      return undefined
    },
    lastProject,
  }
}
