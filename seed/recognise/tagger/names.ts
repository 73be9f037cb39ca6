// From what rules found and what the tagger sees to the names of an article.

import { endingTypes } from '../../lexicon/organizations.ts'
import type { OrganizationType } from '../../ontology.ts'
import type { Span } from '../../segment/article.ts'
import { type Context, mask } from '../context.ts'
import type { NameMention } from '../mention.ts'
import type { Names } from '../names.ts'
import { properness } from '../organizations/validity.ts'
import { leadingPlace } from '../values/places.ts'
import { kinds } from './labels.ts'
import { type KindSpan, mark } from './marks.ts'
import type { Model } from './model.ts'
import { type TaggedSpan, tag } from './spans.ts'

const [body, person, project] = kinds.keys()

export const kindOf = (type: NameMention['type']): number =>
  (type === 'Person' ? person : type === 'Project' ? project : body) ?? 0

/** How probable a name has to be to stand where rules found none, and where they found another. */
const least = 0.7
const leastOver = 0.9

const longestEnding = Math.max(...[...endingTypes.keys()].map(({ length }) => length))

/** The longest ending of bodies' names that a name ends with. */
function endingOf(name: string): string | undefined {
  for (let length = Math.min(longestEnding, name.length); length > 0; length--)
    if (endingTypes.has(name.slice(-length))) return name.slice(-length)
  return undefined
}

/** What a body is by how its name ends; one with a name of its own alone is a company. */
const typeOf = (name: string): OrganizationType =>
  endingTypes.get(endingOf(name) ?? '') ?? (name.endsWith('基金') ? 'Foundation' : 'Company')

/** What the names of bodies begin with, their place left aside: where it stands alone it is short for one of them. */
function beginningsOf(names: readonly string[]): ReadonlySet<string> {
  const beginnings = new Set<string>()
  for (const name of names)
    for (const from of [0, leadingPlace(name)?.end ?? 0])
      for (let length = 2; length <= 6 && from + length < name.length; length++)
        beginnings.add(name.slice(from, from + length))
  return beginnings
}

/** 某市|市属|医院, 某地区|所属|学校 */
const describing = /^(?:[省市区县部院校]|所|直|下|辖|地)?属(?:各|的)?$/

/** No name: Latin words alone, which rules know better, words on both sides of a gap, and what only describes bodies (某市市属医院). */
function isNameless(context: Context, { start, end, kind }: KindSpan): boolean {
  const name = context.text.slice(start, end)
  if (!/[\u4e00-\u9fff]/.test(name) || /[\u4e00-\u9fff] [\u4e00-\u9fff]/.test(name)) return true
  const ending = kind === body ? endingOf(name) : undefined
  if (ending === undefined) return false
  let bodyStart = start
  for (let place = context.placeFrom.get(start); place && place.end < end; place = context.placeFrom.get(bodyStart))
    bodyStart = place.end
  const parts = {
    type: typeOf(name),
    bodyStart,
    endingStart: end - ending.length,
    ending,
    anchored: bodyStart > start,
    national: false,
  }
  if (bodyStart === parts.endingStart) return bodyStart === start
  return describing.test(context.text.slice(bodyStart, parts.endingStart)) || properness(context, parts) === 'none'
}

const quoted = /^[“《](.+)[”》]$/

/** Whether a span is one of these, the quotation marks of a project left aside. */
export function isAmong(spans: readonly KindSpan[]): (span: KindSpan) => boolean {
  const keyOf = (kind: number, start: number, end: number) => (end * 0x1000000 + start) * kinds.length + kind
  const keys = new Set(spans.map(({ kind, start, end }) => keyOf(kind, start, end)))
  return ({ start, end, kind }) => {
    if (kind !== project) return keys.has(keyOf(kind, start, end))
    return [-1, 0, 1].some((a) => [-1, 0, 1].some((b) => keys.has(keyOf(kind, start + a, end + b))))
  }
}

const isFree = (units: Uint8Array, { start, end }: Span): boolean => !units.subarray(start, end).includes(1)

export interface Tagged {
  readonly names: Names
  /** All that the tagger takes for names, sure or not. */
  readonly seen: readonly KindSpan[]
}

/** The names of an article with those that the tagger is sure of in place of what rules found there. */
export function taggedNames(model: Model, context: Context, names: Names): Tagged {
  const known: KindSpan[] = [
    ...names.organizations.map(({ start, end }) => ({ start, end, kind: body ?? 0 })),
    ...names.persons.map(({ start, end }) => ({ start, end, kind: person ?? 0 })),
    ...names.projects.map(({ start, end }) => ({ start, end, kind: project ?? 0 })),
  ]
  const isKnown = isAmong(known)
  const seen = tag(model, mark(context, context.values, names.titles), isKnown)
  const taken = mask(context.text.length, known)
  const beginnings = beginningsOf(names.organizations.map(({ name }) => name))
  const sure = seen.filter(
    (span) =>
      span.probability >= least &&
      !isKnown(span) &&
      (span.probability >= leastOver || isFree(taken, span)) &&
      !isNameless(context, span) &&
      !beginnings.has(context.text.slice(span.start, span.end)),
  )
  return { names: sure.length === 0 ? names : withTagged(context, names, sure), seen }
}

function withTagged({ text, placeFrom }: Context, names: Names, tagged: readonly TaggedSpan[]): Names {
  const units = mask(text.length, tagged)
  const stands = (span: Span) => isFree(units, span)
  const byStart = (a: Span, b: Span) => a.start - b.start
  const typeTo = new Map(names.organizations.map(({ end, type }) => [end, type]))
  const of = (kind: number | undefined) => tagged.filter((span) => span.kind === kind)
  return {
    ...names,
    organizations: [
      ...names.organizations.filter(stands),
      ...of(body).map(({ start, end }) => {
        const name = text.slice(start, end)
        const type = typeTo.get(end) ?? typeOf(name)
        return { start, end, name, type, endingStart: end - 2, anchored: placeFrom.has(start) }
      }),
    ].sort(byStart),
    persons: [
      ...names.persons.filter(stands),
      ...of(person).map(({ start, end }) => ({ start, end, name: text.slice(start, end) })),
    ].sort(byStart),
    projects: [
      ...names.projects.filter(stands),
      ...of(project).map(({ start, end }) => {
        const written = text.slice(start, end)
        const name = quoted.exec(written)?.[1] ?? written
        return { start, end, name, aliases: [], quoted: name !== written }
      }),
    ].sort(byStart),
  }
}
