// The first finding of names in an article, before their further places are looked for.

import { type Context, overlaps } from './context.ts'
import type { ParentMention } from './index.ts'
import { type Acronym, findAcronyms } from './organizations/acronyms.ts'
import { findBrands } from './organizations/brands.ts'
import { findOrganizations } from './organizations/find.ts'
import type { OrganizationSpan } from './organizations/organization.ts'
import { regionsOf } from './organizations/region.ts'
import { shareHeads } from './organizations/shared.ts'
import { findInSlots } from './organizations/slots.ts'
import { personBeside } from './persons/beside.ts'
import { everyPlaceOf, findPersons } from './persons/find.ts'
import type { PersonSpan } from './persons/person.ts'
import { plainProjects } from './projects/plain.ts'
import type { ProjectSpan } from './projects/project.ts'
import { quotedProjects } from './projects/quoted.ts'
import { findTitles, type TitleMention } from './titles.ts'

export interface Names {
  readonly titles: readonly TitleMention[]
  readonly persons: readonly PersonSpan[]
  readonly organizations: readonly (OrganizationSpan & { readonly aliases?: readonly string[] })[]
  readonly projects: readonly ProjectSpan[]
  readonly parents: readonly ParentMention[]
}

const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start

function mask(size: number, spans: readonly { start: number; end: number }[]): Uint8Array {
  const masked = new Uint8Array(size + 1)
  for (const { start, end } of spans) masked.fill(1, start, end)
  return masked
}

/** Titles that hold an office or stand beside a person: no organisation's name runs into them. */
function standingTitles(titles: readonly TitleMention[], persons: readonly PersonSpan[]): TitleMention[] {
  const edges = new Set(persons.flatMap(({ start, end }) => [start, end]))
  return titles.filter((title) => title.kind === 'office' || edges.has(title.end) || edges.has(title.start))
}

/** Sub-projects and dashes: which project is named as part of which. */
function parentsIn(context: Context, projects: readonly ProjectSpan[]): ParentMention[] {
  return projects.flatMap(({ start, end, name, parent }) => {
    if (parent === undefined) return []
    const place = context.values.find((value) => value.kind === 'place' && value.start > start && value.end < end)
    return [{ start, end, child: name, parent, ...(place?.kind === 'place' && { place }) }]
  })
}

/** Of overlapping spans the earlier list's stand. */
function withoutOverlaps<T extends { start: number; end: number }>(spans: readonly T[]): T[] {
  const kept: T[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || !overlaps(last, span)) kept.push(span)
  }
  return kept
}

export function namesOf(context: Context): Names {
  const { text } = context
  const titles = findTitles(context)
  const first = findPersons(context, titles)
  const standing = standingTitles(titles, first)
  const titleStarts = new Set(standing.map(({ start }) => start))
  const personStarts = new Set(first.map(({ start }) => start))
  const held = new Set(standing.flatMap(({ start, end }) => (personStarts.has(end) ? [start] : [])))
  const obstacles = {
    masked: mask(text.length, [...first, ...standing]),
    startsTitle: (at: number) => titleStarts.has(at),
    holdsOffice: (at: number) => held.has(at),
  }
  const plain = findOrganizations(context, obstacles, regionsOf(context.values))
  const beside = plain.flatMap((organization) => personBeside(context, organization) ?? [])
  const persons = beside.length > 0 ? everyPlaceOf(text, [...first, ...beside]) : first

  const byEnd = new Map(plain.map((organization) => [organization.end, organization]))
  const acronyms: Acronym[] = findAcronyms(context, (at) => byEnd.get(at))
  const organizations = [...shareHeads(context, plain), ...acronyms].sort(byStart)

  const starts = new Set(organizations.map(({ start }) => start))
  const ends = new Set(organizations.map(({ end }) => end))
  const quoted = settleDashes(
    quotedProjects(context, ({ start, end }) => starts.has(start + 1) && ends.has(end - 1)).projects,
  )
  const quotedTo = new Map(quoted.map((project) => [project.end, project.name]))
  const masked = mask(text.length, [...persons, ...organizations, ...quoted])
  const unquoted = plainProjects(context, { masked, projectTo: (at) => quotedTo.get(at) })
  const known = mask(text.length, [...persons, ...organizations, ...quoted, ...unquoted])
  const brands = withoutOverlaps([...findInSlots(context, known), ...findBrands(context, standing, known)])
  const projectTo = new Map([...quoted, ...unquoted].map((project) => [project.end, project]))
  const projects = withoutOverlaps([...quoted, ...unquoted.map((project) => withParent(context, project, projectTo))])
  return {
    titles: standing,
    persons,
    organizations: [...organizations, ...brands].sort(byStart),
    projects,
    parents: parentsIn(context, projects),
  }
}

/** “甲计划——乙项目”: part of 甲 where “甲计划” stands by itself too, else two names of one project. */
function settleDashes(projects: readonly ProjectSpan[]): ProjectSpan[] {
  const names = new Set(projects.map(({ name }) => name))
  return projects.map((project) => {
    if (project.parent === undefined || names.has(project.parent)) return project
    const { parent, ...rest } = project
    return { ...rest, aliases: [...project.aliases, parent] }
  })
}

/** 某某工程|青海项目 without quotation marks: the name before is the larger project's. */
function withParent(context: Context, project: ProjectSpan, projectTo: ReadonlyMap<number, ProjectSpan>): ProjectSpan {
  const parent = projectTo.get(project.start)
  if (!parent) return project
  if (project.parent !== undefined) return { ...project, start: parent.start }
  if (!context.placeFrom.has(project.start)) return project
  const aliases = [...project.aliases, project.name]
  return { ...project, start: parent.start, name: parent.name + project.name, aliases, parent: parent.name }
}
