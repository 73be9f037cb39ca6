// From the first finding of names to all their mentions: aliases are gathered, then every further place of a name or alias is found.

import { flatMap } from '../flat.ts'
import { nationalShortForms, schoolShortForms } from '../lexicon/organizations.ts'
import { type Found, type Trie, trieOf } from '../lexicon/trie.ts'
import type { Span } from '../segment/article.ts'
import { declaredAliases, shortForms } from './aliases.ts'
import type { Context } from './context.ts'
import { impliedNames, impliedPersons } from './implied.ts'
import type { AliasesOf } from './index.ts'
import type { NameMention } from './mention.ts'
import { isNamesake, type Names } from './names.ts'
import { declaredNames, fundsOf, otherNames, withoutPlace } from './other-names.ts'
import { doerOf } from './projects/general.ts'
import { isOrdinaryWord } from './words.ts'

export interface Registry {
  readonly mentions: readonly NameMention[]
  readonly aliases: readonly AliasesOf[]
}

type Type = NameMention['type']

interface Entry {
  readonly type: Type
  readonly name: string
  readonly aliases: Set<string>
  /** Short forms that writers use unsaid: they become aliases where they are found. */
  readonly possible: Set<string>
}

const keyOf = (type: Type, name: string) => `${type}:${name}`

/** 青海省某州|某县中学: with the last of several places alone. */
function withLastPlace({ placeFrom }: Context, start: number, name: string): string | undefined {
  let last = start
  let at = start
  for (let place = placeFrom.get(at); place; place = placeFrom.get(at)) {
    last = place.start
    at = place.end
  }
  return last > start && at < start + name.length ? name.slice(last - start) : undefined
}

class Entries {
  readonly byKey = new Map<string, Entry>()

  entry(type: Type, name: string): Entry {
    const key = keyOf(type, name)
    const known = this.byKey.get(key)
    if (known) return known
    const entry: Entry = { type, name, aliases: new Set(), possible: new Set() }
    this.byKey.set(key, entry)
    return entry
  }
}

const mentionOf = (type: Type, { start, end }: Span, name: string): NameMention => ({
  kind: 'name',
  type,
  start,
  end,
  name,
})

/** 某某救护站|项目: what is built is called by the name of the project. */
const builtThing = /^(.{3,}(?:站|屋|室|园|窖|车|箱|包|课堂|学堂|之家|厨房|食堂|操场))项目$/

/** 某某工程项目 is 某某工程. */
const doubledHead = (name: string) => name.replace(/(工程|计划|行动)项目$/, '$1')

/** The names as first found, each with its entry. */
function gather(context: Context, names: Names, entries: Entries): NameMention[] {
  const mentions: NameMention[] = []
  const wholeNames = impliedPersons(names.persons.map(({ name }) => name))
  for (const person of names.persons) {
    const whole = wholeNames.get(person.name) ?? person.name
    const entry = entries.entry('Person', whole)
    const pen = /^\(([^()、,]{2,6})\)/.exec(context.text.slice(person.end, person.end + 8))?.[1]
    if (pen !== undefined && !isOrdinaryWord(pen) && !/[右左中前后]|\d/.test(pen)) entry.aliases.add(pen)
    mentions.push(mentionOf('Person', person, whole))
  }
  for (const [part, whole] of wholeNames) entries.entry('Person', whole).possible.add(part)
  const declared = new Map([...otherNames(names, context.text), ...declaredNames(context, names)])
  const implied = impliedNames(names, ({ start, name }) => withoutPlace(context, start, name))
  for (const organization of names.organizations) {
    const { start, end } = organization
    const owner =
      declared.get(organization.name) ?? declared.get(context.text.slice(start, end)) ?? implied.get(organization.name)
    const { type, name } = owner ?? organization
    const full = nationalShortForms.get(name) ?? schoolShortForms.get(name) ?? name
    const entry = entries.entry(type, full)
    for (const alias of organization.aliases ?? []) entry.aliases.add(alias)
    const written = context.text.slice(start, end)
    if (written !== full && !written.includes('、') && context.placeFrom.get(start)?.end !== end)
      entry.aliases.add(written)
    for (const alias of declaredAliases(context, end).aliases) entry.aliases.add(alias)
    const local = withLastPlace(context, start, name)
    if (full === name && local !== undefined) entry.aliases.add(local)
    for (const form of shortForms(type, name, withoutPlace(context, start, name))) entry.possible.add(form)
    mentions.push(mentionOf(type, organization, full))
  }
  const funds = fundsOf(context, names)
  const bodies = new Map(
    flatMap([...entries.byKey.values()], (entry) => [...entry.possible].map((form) => [form, entry])),
  )
  const owners = new Map(flatMap(names.projects, ({ name, aliases }) => aliases.map((alias) => [alias, name] as const)))
  for (const project of names.projects) {
    // 某某扶贫基金会(以下简称“某某工程”): the short name is the body's, whatever it looks like.
    const body = declared.get(project.name) ?? funds.get(project.name)
    if (body !== undefined) {
      const owner = implied.get(body.name) ?? body
      entries.entry(owner.type, owner.name).aliases.add(project.name)
      mentions.push(mentionOf(owner.type, project, owner.name))
      continue
    }
    const doer = doerOf(project.name)
    const doing = context.text.startsWith(doer, project.start) ? bodies.get(doer) : undefined
    if (doing && doing.type !== 'Person') {
      doing.aliases.add(doer)
      mentions.push(mentionOf(doing.type, { start: project.start, end: project.start + doer.length }, doing.name))
      continue
    }
    const name = owners.get(doubledHead(project.name)) ?? doubledHead(project.name)
    const entry = entries.entry('Project', name)
    if (name !== project.name) entry.aliases.add(project.name)
    const thing = builtThing.exec(name)?.[1]
    if (thing !== undefined) entry.possible.add(thing)
    for (const alias of project.aliases) entry.aliases.add(alias)
    for (const alias of declaredAliases(context, project.end).aliases) entry.aliases.add(alias)
    mentions.push(mentionOf('Project', project, name))
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** So many characters at the most are cut off a name by mistake. */
const longestCut = 2

/** A name or alias that may be looked for anywhere in the text: not so short or so ordinary that it would be found by chance. */
const isTelling = (name: string) => name.length >= 2 && !isOrdinaryWord(name)

function tableOf(entries: Entries): Trie<Entry> {
  const rows: [string, Entry][] = []
  const all = [...entries.byKey.values()]
  for (const entry of all) for (const form of entry.possible) if (isTelling(form)) rows.push([form, entry])
  for (const entry of all) for (const alias of entry.aliases) if (isTelling(alias)) rows.push([alias, entry])
  for (const entry of all) if (entry.name.length >= 3 || isTelling(entry.name)) rows.push([entry.name, entry])
  return trieOf(rows)
}

/** A name known from elsewhere that begins before one as first found and ends with it: 中|恒集团 is 中恒集团. */
function around(
  table: Trie<Entry>,
  text: string,
  at: number,
  known: NameMention | undefined,
): Found<Entry> | undefined {
  if (!known || known.start - at > longestCut) return undefined
  const match = table.longestAt(text, at)
  return match && match.end === known.end && match.value.type === known.type ? match : undefined
}

export function registryOf(context: Context, names: Names): Registry {
  const entries = new Entries()
  const first = gather(context, names, entries)
  const table = tableOf(entries)
  const { text } = context
  const mentions: NameMention[] = []
  let next = 0
  for (let at = 0; at < text.length; ) {
    const known = first[next]
    if (known && known.start <= at) {
      next++
      const follower = first[next]
      const isShared = follower?.start === known.start
      const longer = known.start === at && !isShared ? table.longestAt(text, at, follower?.start) : undefined
      if (longer && longer.end > known.end && longer.value.type === known.type) {
        // 汽车人教育公益|联合会 where the whole name is known from elsewhere.
        mentions.push(mentionOf(known.type, longer, longer.value.name))
        at = longer.end
        continue
      }
      if (known.start >= at) mentions.push(known)
      at = isShared ? at : Math.max(at, known.end)
      continue
    }
    const match = table.longestAt(text, at, known?.start) ?? around(table, text, at, known)
    // “某某教学楼” bears the name of somebody who does not stand there.
    if (!match || (match.value.type === 'Person' && isNamesake(text, match.end))) {
      at++
      continue
    }
    const { type, name } = match.value
    const written = text.slice(match.start, match.end)
    if (written !== name) match.value.aliases.add(written)
    mentions.push({ kind: 'name', type, start: match.start, end: match.end, name })
    at = match.end
  }
  const standing = new Set(mentions.map(({ type, name }) => keyOf(type, name)))
  const standingEntries = [...entries.byKey.values()].filter(({ type, name }) => standing.has(keyOf(type, name)))
  const aliases = standingEntries.map(({ type, name, aliases }) => ({
    type,
    name,
    aliases: [...aliases].sort(),
  }))
  return { mentions, aliases }
}
