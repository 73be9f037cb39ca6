// Names of one document that mean one thing: spellings, short forms, a name with and without its place or its larger project.
// Within one document a shorter name that fits a longer one is that thing; over documents `resolve` asks for more.

import { type EntityType, isOrganization } from '../ontology.ts'
import { fold, isSame } from './same-name.ts'

export interface Named {
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
}

/** A table is no text: where there are more names of one type than this, only equal ones are united. */
const mostNames = 300

/** For each name (by its index) the index of the name that stands for it: the longest of those that mean the same. */
export function unite(named: readonly Named[]): number[] {
  const standing = named.map((_, index) => index)
  const byType = new Map<string, number[]>()
  for (const [index, { type }] of named.entries()) {
    const kind = isOrganization(type) ? 'organization' : type
    const known = byType.get(kind)
    if (known) known.push(index)
    else byType.set(kind, [index])
  }
  for (const indexes of byType.values()) {
    const ordered = [...indexes].sort((a, b) => (named[b]?.name.length ?? 0) - (named[a]?.name.length ?? 0) || a - b)
    const owners = new Map<string, number>()
    for (const index of ordered)
      for (const alias of named[index]?.aliases ?? []) if (!owners.has(fold(alias))) owners.set(fold(alias), index)
    const heads: number[] = []
    for (const index of ordered) {
      const one = named[index]
      if (!one) continue
      const owner = owners.get(fold(one.name))
      const head =
        owner !== undefined && owner !== index
          ? standing[owner]
          : ordered.length > mostNames
            ? undefined
            : heads.find(
                (other) => named[other]?.type === one.type && isSame(one.type, named[other]?.name ?? '', one.name),
              )
      if (head !== undefined && head !== index) standing[index] = head
      else heads.push(index)
    }
  }
  return standing
}
