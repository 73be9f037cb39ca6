// All entities of one type and one name over all documents: what resolution compares, so that its work grows with names, not mentions.

import { byCode } from '../identity.ts'
import { type EntityType, isOrganization } from '../ontology.ts'
import { leadingPlace } from '../recognise/values/places.ts'
import type { Form, Mentions } from './mentions.ts'
import { coreOf, foldName } from './names.ts'

/** Forms that carry the same name. */
export interface Group {
  readonly key: string
  readonly type: EntityType
  readonly name: string
  readonly region?: string
  /** Indexes of its forms. */
  readonly forms: readonly number[]
  readonly aliases: ReadonlySet<string>
  /** How many documents name it. */
  readonly documents: number
}

/** Where a name begins with a place it says where it belongs; a general name (第一医院) belongs where the document puts it. */
function regionOf({ type, name, region }: Form): string | undefined {
  if (type === 'Place') return region
  if (!isOrganization(type)) return undefined
  return leadingPlace(name)?.code ?? (coreOf(type, name).key === '' ? region : undefined)
}

/** Places of one division are one whatever they are called; others go by name, and apart where their regions differ. */
const keyOf = (form: Form, type: EntityType): string => {
  const region = regionOf(form)
  return JSON.stringify([type, type === 'Place' && region ? '' : foldName(form.name), region ?? ''])
}

/** Organisations of one name and several types go by the type that most documents give it. */
function commonTypes(forms: readonly Form[]): (form: Form) => EntityType {
  const counts = new Map<string, Map<EntityType, number>>()
  for (const { type, name, weight, count } of forms) {
    if (!isOrganization(type)) continue
    const folded = foldName(name)
    const types = counts.get(folded) ?? new Map<EntityType, number>()
    counts.set(folded, types.set(type, (types.get(type) ?? 0) + count * Math.max(1, weight)))
  }
  const common = new Map<string, EntityType>()
  for (const [name, types] of counts) {
    const [first] = [...types].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0]))
    if (first) common.set(name, first[0])
  }
  return ({ type, name }) => (isOrganization(type) ? (common.get(foldName(name)) ?? type) : type)
}

/** The spelling that most documents use; of several the longer, then the first by code. */
function commonName(forms: readonly Form[]): string {
  const counts = new Map<string, number>()
  for (const { name, weight, count } of forms) counts.set(name, (counts.get(name) ?? 0) + count * weight)
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || byCode(a[0], b[0]))
  return first?.[0] ?? ''
}

/** How many documents have a mention of each set of forms, which `setOf` gives for a form. */
function documentCounts({ forms, formOf, sourceOf }: Mentions, setOf: Int32Array, sets: number): Int32Array {
  const counts = new Int32Array(sets)
  const last = new Int32Array(sets).fill(-1)
  for (let mention = 0; mention < formOf.length; mention++) {
    const form = formOf.at(mention)
    const set = setOf[form] ?? 0
    const source = sourceOf.at(mention)
    if (last[set] === source || !forms[form]?.weight) continue
    last[set] = source
    counts[set] = (counts[set] ?? 0) + 1
  }
  return counts
}

/** The groups in the order of their keys. */
export function groupsOf(mentions: Mentions): Group[] {
  const { forms } = mentions
  const typeOf = commonTypes(forms)
  const byKey = new Map<string, number[]>()
  forms.forEach((form, index) => {
    const key = keyOf(form, typeOf(form))
    const known = byKey.get(key)
    if (known) known.push(index)
    else byKey.set(key, [index])
  })
  const sorted = [...byKey].sort(([a], [b]) => byCode(a, b))
  const setOf = new Int32Array(forms.length)
  sorted.forEach(([, members], set) => {
    for (const form of members) setOf[form] = set
  })
  const documents = documentCounts(mentions, setOf, sorted.length)
  return sorted.map(([key, members], set) => {
    const own = members.flatMap((index) => forms[index] ?? [])
    const [first] = own
    const region = first && regionOf(first)
    return {
      key,
      type: first ? typeOf(first) : 'Place',
      name: commonName(own),
      ...(region && { region }),
      forms: members,
      aliases: new Set(own.flatMap(({ aliases }) => aliases)),
      documents: documents[set] ?? 0,
    }
  })
}
