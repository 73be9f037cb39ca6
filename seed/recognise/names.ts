// The first finding of names in an article, before their further places are looked for.

import { flatMap } from '../flat.ts'
import { bodiesByName } from '../lexicon/organizations.ts'
import { brandOfFoundation } from './aliases.ts'
import { type Context, mask, overlaps } from './context.ts'
import type { ParentMention } from './index.ts'
import type { PlaceMention } from './mention.ts'
import { type Acronym, findAcronyms } from './organizations/acronyms.ts'
import { brandedBodies } from './organizations/brandedBodies.ts'
import { findBrands } from './organizations/brands.ts'
import { findOrganizations } from './organizations/find.ts'
import { findFunds } from './organizations/funds.ts'
import { findBeside, findHeaded, findListed } from './organizations/lists.ts'
import type { OrganizationSpan } from './organizations/organization.ts'
import { quotedBodies } from './organizations/quotedBodies.ts'
import { quotedOnExchange } from './organizations/quotedOnExchange.ts'
import { findRecurring } from './organizations/recurring.ts'
import { regionsOf } from './organizations/region.ts'
import { shareHeads } from './organizations/shared.ts'
import { findInSlots } from './organizations/slots.ts'
import { toldCompanies } from './organizations/told.ts'
import { personBeside } from './persons/beside.ts'
import { everyPlaceOf, findPersons } from './persons/find.ts'
import type { PersonSpan } from './persons/person.ts'
import { projectEnding } from './projects/general.ts'
import { listedProjects } from './projects/listed.ts'
import { nestedFunds } from './projects/nested.ts'
import { plainProjects } from './projects/plain.ts'
import type { ProjectSpan } from './projects/project.ts'
import { quotedProjects } from './projects/quoted.ts'
import { findTitles, type TitleMention } from './titles.ts'
import { leadingPlace } from './values/places.ts'

export interface Names {
  readonly titles: readonly TitleMention[]
  readonly persons: readonly PersonSpan[]
  readonly organizations: readonly (OrganizationSpan & { readonly aliases?: readonly string[] })[]
  readonly projects: readonly ProjectSpan[]
  readonly parents: readonly ParentMention[]
}

const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start

/** Titles that hold an office or stand beside a person: no organisation's name runs into them. */
function standingTitles(titles: readonly TitleMention[], persons: readonly PersonSpan[]): TitleMention[] {
  const edges = new Set(flatMap(persons, ({ start, end }) => [start, end]))
  return titles.filter((title) => title.kind === 'office' || edges.has(title.end) || edges.has(title.start))
}

/** Sub-projects and dashes: which project is named as part of which. */
function parentsIn(context: Context, projects: readonly ProjectSpan[]): ParentMention[] {
  return flatMap(projects, ({ start, end, name, parent }) => {
    if (parent === undefined) return []
    let place: PlaceMention | undefined
    for (let at = start + 1; at < end && !place; at++) {
      const next = context.placeFrom.get(at)
      if (next && next.end < end) place = next
    }
    return [{ start, end, child: name, parent, ...(place && { place }) }]
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

const namedAfter =
  /^(?:博士|先生|女士|教授|院士)?(?:助学|奖学|救助|爱心|关爱|扶贫|发展|希望|纪念|实验|职业|医学|教育|慈善|公益|科技|艺术|文化|国际|科学|发展)*(?:小学|中学|学校|学院|基金|奖(?![励品项])|教师计划|奖学金|助学金|奖教金|图书馆|医院|研究院|书院|(?:教学|综合|宿舍|科技|行政|图书|实验|门诊|住院|办公){0,2}大?楼|大厦|体育馆|纪念馆|展览馆|展室|礼堂|图书室|堂|讲席|讲座)/

/** 某某|医学基金会: a body that bears the name of a person; the person does not stand there. */
export const isNamesake = (text: string, end: number): boolean => namedAfter.test(text.slice(end, end + 12))

/** “某某中心”慈善救助项目: the name of a project, whatever it ends with. */
const isHeadedProject = (text: string, { start, end, type, anchored }: OrganizationSpan): boolean =>
  (type === 'SocialOrganization' ||
    (type === 'ResearchBody' && !/(?:学校|[大中小]学|学院)$/.test(text.slice(start, end)))) &&
  !anchored &&
  text.charAt(start - 1) === '“' &&
  /^”(?:公益|慈善|救助|帮扶|关爱|助学|助医|志愿|服务|创投){0,3}(?:项目|计划|工程|行动|活动)/.test(
    text.slice(end, end + 16),
  )

export function namesOf(context: Context): Names {
  const { text } = context
  const titles = findTitles(context)
  const named = findPersons(context, titles)
  const namesakes = new Map(named.filter(({ end }) => isNamesake(text, end)).map(({ start, end }) => [end, start]))
  const first = named.filter(({ end }) => !namesakes.has(end))
  const standing = standingTitles(titles, first)
  const titleStarts = new Set(standing.map(({ start }) => start))
  const titleEnds = new Set(standing.map(({ end }) => end))
  const personStarts = new Set(first.map(({ start }) => start))
  const held = new Set(flatMap(standing, ({ start, end }) => (personStarts.has(end) ? [start] : [])))
  const obstacles = {
    masked: mask(text.length, [...first, ...standing]),
    startsTitle: (at: number) => titleStarts.has(at),
    endsTitle: (at: number) => titleEnds.has(at),
    holdsOffice: (at: number) => held.has(at),
    namesakes,
  }
  const plain = findOrganizations(
    context,
    obstacles,
    regionsOf(
      // 汪|长春: no place.
      context.values.filter(({ start }) => !obstacles.masked[start]),
      text,
    ),
  )
  const beside = flatMap(plain, (organization) => personBeside(context, organization) ?? [])
  const persons = (beside.length > 0 ? everyPlaceOf(text, [...first, ...beside]) : first).filter(
    ({ end }) => !isNamesake(text, end),
  )

  const byEnd = new Map(plain.map((organization) => [organization.end, organization]))
  const acronyms: Acronym[] = findAcronyms(context, (at) => byEnd.get(at))
  const known = [...shareHeads(context, plain), ...acronyms]
  const knownTo = new Map(known.map((body) => [body.end, body]))
  const funds = findFunds(context, standing, mask(text.length, [...persons, ...known]), knownTo)
  const owners = new Set(funds.map(({ start }) => start))
  const bodies = [...known.filter(({ start }) => !owners.has(start)), ...funds].sort(byStart)
  const ofProjects = new Set(bodies.filter((body) => isHeadedProject(text, body)).map(({ name }) => name))
  const branded = brandedBodies(context, mask(text.length, persons))
  const organizations = [
    ...bodies.filter((body) => !ofProjects.has(body.name) && !branded.some((one) => overlaps(one, body))),
    ...branded,
  ].sort(byStart)
  const brandMarks = new Set(branded.map(({ start }) => text.indexOf('“', start)))

  const starts = new Set(organizations.map(({ start }) => start))
  const ends = new Set(organizations.map(({ end }) => end))
  const fundNames = new Set(funds.map(({ name }) => name))
  const quoted = settleDashes(
    quotedProjects(
      context,
      ({ start, end, content }) =>
        (starts.has(start + 1) && ends.has(end - 1)) || fundNames.has(content) || brandMarks.has(start),
      (at) => ends.has(at),
    ),
  )
  const quotedTo = new Map(quoted.map((project) => [project.end, project.name]))
  // 中国移动|某某计划: the name of a project may begin with that of a company known by name.
  const blocking = organizations.filter(({ name }) => bodiesByName.get(name) !== 'Company')
  const masked = mask(text.length, [...persons, ...blocking, ...quoted])
  // 益善基金 beside 上海益善公益基金会 is that foundation.
  const shortFunds = new Set(
    organizations.map(({ name }) => `${brandOfFoundation(name.slice(leadingPlace(name)?.end ?? 0))}基金`),
  )
  const unquoted = plainProjects(context, {
    masked,
    projectTo: (at) => quotedTo.get(at),
    namesakes,
    quoted: [...new Set(quoted.map(({ name }) => name))],
  }).filter(({ name }) => !fundNames.has(name) && !shortFunds.has(name))
  const taken = mask(text.length, [...persons, ...organizations, ...quoted])
  const nested = nestedFunds(context, organizations, (start, end) => !taken.subarray(start, end).includes(1))
  const projectEnds = new Set([...quoted, ...unquoted].map(({ end }) => end))
  const listed = listedProjects(
    context,
    (start, end) => !masked.subarray(start, end).includes(1),
    (at) => projectEnds.has(at),
  )
  const projectStarts = new Set(unquoted.map(({ start }) => start))
  const outside = organizations.filter(({ start }) => !projectStarts.has(start))
  const found = mask(text.length, [...persons, ...outside, ...quoted, ...nested, ...listed, ...unquoted])
  const told = sameTypes(
    withoutOverlaps([
      ...quotedBodies(context, found),
      ...quotedOnExchange(context, found),
      ...findInSlots(context, found),
      ...toldCompanies(context, found),
      ...findBrands(context, standing, found),
      ...findListed(context, found),
      ...findHeaded(context, found),
      ...findBeside(context, outside, found),
    ]),
  )
  for (const { start, end } of told) found.fill(1, start, end)
  const brands = withoutOverlaps([...told, ...findRecurring(context, [...outside, ...told], found)])
  const projectTo = new Map([...quoted, ...unquoted].map((project) => [project.end, project]))
  const projects = withoutOverlaps([
    ...nested,
    ...quoted,
    ...listed,
    ...unquoted.map((project) => withParent(context, project, projectTo)),
  ])
  return {
    titles: standing,
    persons,
    organizations: [...outside, ...brands].sort(byStart),
    projects,
    parents: parentsIn(context, projects),
  }
}

/** “甲计划——乙项目”: part of 甲 where “甲计划” stands by itself too, else two names of one project. */
function settleDashes(projects: readonly ProjectSpan[]): ProjectSpan[] {
  const names = new Set(projects.map(({ name }) => name))
  // “甲—某某计划” and “甲”项目
  const wholes = new Map(
    flatMap([...names], (name) => {
      const first = /^([^—-]{2,8})[—-]+[^—-]{3,}$/.exec(name)?.[1]
      return first !== undefined && names.has(first) && projectEnding(first, true) === undefined
        ? [[first, name] as const]
        : []
    }),
  )
  return projects.map((project) => {
    const whole = wholes.get(project.name)
    if (whole !== undefined) return { ...project, name: whole, aliases: [...project.aliases, project.name] }
    if (project.parent === undefined || names.has(project.parent)) return project
    const { parent, ...rest } = project
    return { ...rest, aliases: [...project.aliases, parent] }
  })
}

/** 澳门明爱|总干事 tells that it is no company, elsewhere too. */
function sameTypes(brands: readonly OrganizationSpan[]): readonly OrganizationSpan[] {
  const types = new Map(brands.filter(({ type }) => type !== 'Company').map(({ name, type }) => [name, type]))
  return types.size === 0 ? brands : brands.map((brand) => ({ ...brand, type: types.get(brand.name) ?? brand.type }))
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
