// Which body of the article a further name stands for: declared in brackets, told as the name before or after, or borne in the name of a foundation.

import { nationalPrefixes } from '../lexicon/organizations.ts'
import { brandOfFoundation, declaredAliases } from './aliases.ts'
import type { Context } from './context.ts'
import type { Names } from './names.ts'

type Bodies = Map<string, Names['organizations'][number]>

/** A name that begins at `start` without the places or the word for the country before it. */
export function withoutPlace(context: Context, start: number, name: string): string {
  let at = start
  for (let place = context.placeFrom.get(at); place; place = context.placeFrom.get(at)) at = place.end
  if (at > start) return name.slice(at - start)
  const prefix = nationalPrefixes.find((word) => name.startsWith(word))
  return prefix === undefined ? name : name.slice(prefix.length)
}

/** Short names that the text declares for an organisation (以下简称“某某公司”), which may look like names of their own. */
export function declaredNames(context: Context, { organizations }: Names): Bodies {
  const declared: Bodies = new Map()
  for (const organization of organizations) {
    for (const alias of declaredAliases(context, organization.end).aliases) {
      if (alias !== organization.name && !declared.has(alias)) declared.set(alias, organization)
    }
  }
  return declared
}

/** 甲基金会(原乙基金会), 甲大学的前身是乙学院, 乙会现更名为甲会: two names of one body in turn. */
const renamed = /^(?:\((?:原|原名|前身[为是]?|曾用名|前称|现|现名|现为|现更名为)|的前身[是为]|现?已?(?:正式)?更名为)$/

/** 甲医院(乙医院): the name that fills the brackets after another of its kind is its other name. */
export function otherNames({ organizations }: Names, text: string): Bodies {
  const names: Bodies = new Map()
  for (const [index, second] of organizations.entries()) {
    const first = organizations[index - 1]
    if (first?.type === second.type && renamed.test(text.slice(first.end, second.start))) names.set(second.name, first)
    const fills = text.charAt(second.start - 1) === '(' && text.charAt(second.end) === ')'
    if (!first || !fills || first.end !== second.start - 1 || first.type !== second.type) continue
    if (/^(?:Hospital|ResearchBody)$/.test(first.type) && first.name !== second.name) names.set(second.name, first)
  }
  return names
}

/** 某某基金 where the article speaks of 某某基金会, with or without its place, and what a foundation bears in its name: the foundation. */
export function fundsOf(context: Context, { organizations }: Names): Bodies {
  const funds: Bodies = new Map()
  for (const foundation of organizations) {
    const { type, name, start } = foundation
    if (type !== 'Foundation' || !/基金会?$/.test(name)) continue
    const bare = withoutPlace(context, start, name)
    // 中华某某工程扶贫基金会: “某某工程”
    const core = bare === name ? undefined : brandOfFoundation(bare)
    if (core !== undefined && /(?:工程|行动|计划)$/.test(core)) funds.set(core, foundation)
    for (const form of [name, bare]) {
      const fund = form.replace(/会$/, '')
      if (fund.length >= 5 && !funds.has(fund)) funds.set(fund, foundation)
    }
  }
  return funds
}
