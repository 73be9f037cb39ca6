// What was last chosen in the search, for the next time; this browser alone remembers it.

import { entityTypes } from '../../seed/ontology.ts'
import type { EntityBrief } from '../../server/contract.ts'

export type Recent = Pick<EntityBrief, 'id' | 'type' | 'name'>

const key = 'shantu.recent'
const most = 8

const isRecent = (value: unknown): value is Recent =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'type' in value &&
  typeof value.type === 'string' &&
  value.type in entityTypes &&
  'name' in value &&
  typeof value.name === 'string'

/** The latest first; none where the browser keeps nothing or what it kept does not read. */
export const recents = (): readonly Recent[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, most) : []
  } catch {
    return []
  }
}

export const remember = ({ id, type, name }: Recent): void => {
  try {
    const kept = [{ id, type, name }, ...recents().filter((other) => other.id !== id)].slice(0, most)
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // Without storage nothing is remembered.
  }
}
