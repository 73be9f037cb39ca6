// Projects that bear the name of a body of the article: 某某公司 and “某某关爱基金”, where no verb says what they have to do with each other.

import { flatMap } from '../flat.ts'
import { nationalPrefixes } from '../lexicon/organizations.ts'
import { brandOf, brandOfFoundation } from '../recognise/aliases.ts'
import type { NameMention } from '../recognise/mention.ts'
import { leadingPlace } from '../recognise/values/places.ts'
import { isOrdinaryWord } from '../recognise/words.ts'
import type { Span } from '../segment/article.ts'
import type { Fact, Reference } from './fact.ts'
import { isOrganizationMention, isPerson, isProject, referenceOf } from './reading.ts'

/** What a company or foundation is called for short, where that tells it from others. */
function brandIn({ type, name }: NameMention): string | undefined {
  const bare = name.slice(leadingPlace(name)?.end ?? 0)
  const brand =
    type === 'Company'
      ? brandOf(name, bare)
      : type === 'Foundation'
        ? /基金$/.test(name)
          ? name
          : brandOfFoundation(bare)
        : undefined
  return brand !== undefined &&
    brand.length >= 2 &&
    !isOrdinaryWord(brand) &&
    !nationalPrefixes.includes(brand) &&
    !leadingPlace(`${brand}人`)
    ? brand
    : undefined
}

const keyOf = (from: Reference, to: Reference) => `${from.type}:${from.name}\u0000${to.type}:${to.name}`

/** PARTNERS_IN facts of projects that begin with the brand of one body alone, where `facts` do not link the two. */
export function ownNameFacts(
  names: readonly NameMention[],
  facts: readonly Fact[],
  sentenceOf: (at: number) => Span,
): Fact[] {
  const persons = new Set(names.filter(isPerson).map(({ name }) => name))
  const bodies = new Map<string, NameMention[]>()
  for (const body of new Map(names.filter(isOrganizationMention).map((one) => [one.name, one])).values()) {
    const brand = brandIn(body)
    // 北京某某慈善基金会 and 某某基金会 are one.
    if (brand !== undefined) bodies.set(brand, [...(bodies.get(brand) ?? []), body])
    if (body.name.length > 3 && body.name !== brand) bodies.set(body.name, [body])
  }
  if (bodies.size === 0) return []
  let known: Set<string> | undefined
  const isLinked = (from: Reference, to: Reference): boolean => {
    known ??= new Set(flatMap(facts, (fact) => [keyOf(fact.from, fact.to), keyOf(fact.to, fact.from)]))
    return known.has(keyOf(from, to))
  }
  const projects = new Map(names.filter(isProject).map((project) => [project.name, project]))
  return flatMap([...projects.values()], (project): Fact[] => {
    const owners = [...bodies].filter(
      ([brand]) => project.name.startsWith(brand) && project.name.length > brand.length + 1,
    )
    // “某省慈善总会·某项目” begins with the whole name.
    const owner = owners.length > 1 ? owners.find(([brand, [body]]) => brand === body?.name) : owners[0]
    // 某某公益基金会 and 某某慈善信托 are both named after somebody.
    if (!owner || (persons.has(owner[0]) && /(?:基金|信托|金|奖)$/.test(project.name))) return []
    const to = referenceOf(project)
    const [longest, ...shorter] = owner[1].sort((a, b) => b.name.length - a.name.length).map(referenceOf)
    if (!longest || [longest, ...shorter].some((body) => isLinked(body, to))) return []
    return [
      {
        type: 'PARTNERS_IN',
        from: longest,
        to,
        status: 'asserted',
        method: 'own-name',
        confidence: 0.75,
        details: {},
        ...sentenceOf(project.start),
      },
    ]
  })
}
