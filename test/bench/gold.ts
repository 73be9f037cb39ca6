// Facts read by hand from an article (test/bench/gold), and whether what extraction found is one of them.

import type { Entity, Relation } from '../../seed/extraction.ts'

interface GoldEntity {
  readonly asked: boolean
  readonly types: readonly string[]
  readonly names: ReadonlySet<string>
  /** As the facts write them. */
  readonly spellings: readonly string[]
}

interface GoldRelation {
  readonly asked: boolean
  readonly types: readonly string[]
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly isMutual: boolean
}

export interface Gold {
  readonly entities: readonly GoldEntity[]
  readonly relations: readonly GoldRelation[]
}

/** A name without what writers vary in: width, case, marks. */
export const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}()&]/gu, '')

/** A line of facts: `?` or nothing, E or R, its types, and what they are of. */
export const factLine = /^(\??)([ER]) (\S+) (.+)$/

function endsOf(told: string, spellings: (name: string) => readonly string[]) {
  const [left = '', mark = '->', right = ''] = told.split(/ (->|--) /)
  const all = (names: string) => new Set(names.split('/').flatMap((name) => spellings(name.trim())))
  return { from: all(left), to: all(right.replace(/ \w+=.*$/, '')), isMutual: mark === '--' }
}

/** The facts of a file's text; a relation may name an entity by any of its spellings. */
export function goldOf(text: string): Gold {
  const rows = text.split('\n').flatMap((row) => {
    const [, may = '', kind, types = '', told = ''] = factLine.exec(row) ?? []
    return kind === undefined ? [] : [{ asked: may === '', kind, types: types.split('/'), told }]
  })
  const entities = rows
    .filter(({ kind }) => kind === 'E')
    .map(({ told, ...row }) => {
      const spellings = told.split('|').map((name) => name.trim())
      return { ...row, spellings, names: new Set(spellings.map(fold)) }
    })
  const spellings = (name: string) => {
    const folded = fold(name)
    return [...(entities.find(({ names }) => names.has(folded))?.names ?? [folded])]
  }
  const relations = rows
    .filter(({ kind }) => kind === 'R')
    .map(({ told, ...row }) => ({ ...row, ...endsOf(told, spellings) }))
  return { entities, relations }
}

const foldedNames = ({ name, aliases }: Entity): string[] => [name, ...aliases].map(fold)
const meets = (names: readonly string[], wanted: ReadonlySet<string>): boolean => names.some((name) => wanted.has(name))

/** The fact that a found entity is, if any. */
export const entityIn = ({ entities }: Gold, found: Entity): GoldEntity | undefined =>
  entities.find(({ types, names }) => types.includes(found.type) && meets(foldedNames(found), names))

/** The fact that a found relation between two entities is; one that was asked for goes before one that may be. */
export function relationIn({ relations }: Gold, found: Relation, from: Entity, to: Entity): GoldRelation | undefined {
  const [a, b] = [foldedNames(from), foldedNames(to)]
  const fits = relations.filter(
    (gold) =>
      gold.types.includes(found.type) &&
      ((meets(a, gold.from) && meets(b, gold.to)) || (gold.isMutual && meets(b, gold.from) && meets(a, gold.to))),
  )
  return fits.find(({ asked }) => asked) ?? fits[0]
}
