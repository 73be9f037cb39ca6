// All entities of one type and one name over all documents: what resolution compares, so that its work grows with names, not mentions.

import { Buckets, pairs } from '../columns.ts'
import { flatMap } from '../flat.ts'
import { byCode } from '../identity.ts'
import { Numbering } from '../numbering.ts'
import { type EntityType, entityTypes, isOrganization } from '../ontology.ts'
import { leadingPlace } from '../recognise/values/places.ts'
import type { Form, Mentions } from './mentions.ts'
import { coreOf, foldName } from './names.ts'

/** Forms that carry the same name. */
export interface Group {
  /** Its place among the groups, which are in the order of their keys. */
  readonly index: number
  readonly key: string
  readonly type: EntityType
  readonly name: string
  readonly region?: string
  readonly aliases: readonly string[]
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

const kinds = (Object.keys(entityTypes) as EntityType[]).filter(isOrganization).sort(byCode)

/** Organisations of one name and several types go by the type that most documents give it. */
function commonTypes(forms: readonly Form[]): (form: Form) => EntityType {
  const names = new Numbering()
  for (const { type, name } of forms) if (isOrganization(type)) names.add(foldName(name))
  const counts = new Int32Array(names.size * kinds.length)
  for (const { type, name, weight, count } of forms) {
    if (!isOrganization(type)) continue
    const at = names.of(foldName(name)) * kinds.length + kinds.indexOf(type)
    counts[at] = (counts[at] ?? 0) + count * Math.max(1, weight)
  }
  return ({ type, name }) => {
    if (!isOrganization(type)) return type
    const start = names.of(foldName(name)) * kinds.length
    const own = counts.subarray(start, start + kinds.length)
    return kinds[own.indexOf(Math.max(...own))] ?? type
  }
}

/** The spelling that most documents use; of several the longer, then the first by code. */
function commonName(forms: readonly Form[]): string {
  const counts = new Map<string, number>()
  for (const { name, weight, count } of forms) counts.set(name, (counts.get(name) ?? 0) + count * weight)
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || byCode(a[0], b[0]))
  return first?.[0] ?? ''
}

/** How many documents have a mention of each set of forms, which `setOf` gives for a form. */
function documentCounts(mentions: Mentions, setOf: Int32Array, sets: number): Int32Array {
  const { forms, formOf } = mentions
  const counts = new Int32Array(sets)
  const last = new Int32Array(sets).fill(-1)
  for (const [mention, source] of mentions.bySource()) {
    const form = formOf.at(mention)
    const set = setOf[form] ?? 0
    if (last[set] === source || !forms[form]?.weight) continue
    last[set] = source
    counts[set] = (counts[set] ?? 0) + 1
  }
  return counts
}

export interface Groups {
  readonly groups: readonly Group[]
  /** The index of the group of each form. */
  readonly groupOf: Int32Array
  /** The indexes of the forms of each group. */
  readonly formsOf: Buckets
}

export function groupsOf(mentions: Mentions): Groups {
  const { forms } = mentions
  const typeOf = commonTypes(forms)
  const numbering = new Numbering()
  const keys: string[] = []
  const numbers = Int32Array.from(forms, (form) => {
    const key = keyOf(form, typeOf(form))
    const number = numbering.add(key)
    keys[number] = key
    return number
  })
  const order = Int32Array.from(keys.keys()).sort((a, b) => byCode(keys[a] ?? '', keys[b] ?? ''))
  const placeOf = new Int32Array(keys.length)
  order.forEach((number, place) => {
    placeOf[number] = place
  })
  const groupOf = numbers.map((number) => placeOf[number] ?? 0)
  const formsOf = new Buckets(keys.length, () => pairs(groupOf))
  const documents = documentCounts(mentions, groupOf, keys.length)
  const groups = Array.from(order, (number, index): Group => {
    const own = flatMap([...formsOf.of(index)], (form) => forms[form] ?? [])
    const [first] = own
    const region = first && regionOf(first)
    return {
      index,
      key: keys[number] ?? '',
      type: first ? typeOf(first) : 'Place',
      name: commonName(own),
      ...(region && { region }),
      aliases: first && own.length === 1 ? first.aliases : [...new Set(flatMap(own, ({ aliases }) => aliases))],
      documents: documents[index] ?? 0,
    }
  })
  return { groups, groupOf, formsOf }
}
