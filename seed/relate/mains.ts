// What an article is mostly about, of each type.

import { byCode } from '../identity.ts'
import { isOfSchool } from '../lexicon/subjects.ts'
import type { EntityType } from '../ontology.ts'
import type { Reference } from './fact.ts'
import type { Mains } from './memory.ts'
import { type Reading, referenceOf } from './reading.ts'

/** 某大学|教育发展基金会: the school that it is of, where no other is named. */
function schoolOfFoundation(mentions: Reading['mentions']): Reference | undefined {
  for (const mention of mentions) {
    if (mention.kind !== 'name' || mention.type !== 'Foundation') continue
    const name = /^(?:[\u4e00-\u9fff]{2,3}省)?(.{2,12}(?:大学|学院|中学|学校))(?:校友)?(?:教育)?(?:发展)?基金会$/.exec(
      mention.name,
    )?.[1]
    if (name !== undefined) return { type: 'ResearchBody', name }
  }
  return undefined
}

/** What the article is about, of each type: one in its title, or the one named most. */
export function mainsOf({ mentions, article }: Reading): Mains {
  const counts = new Map<string, { reference: Reference; count: number; isTitled: boolean }>()
  const titleEnd = article.paragraphs[0]?.end ?? 0
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue
    const key = `${mention.type}:${mention.name}`
    const known = counts.get(key)
    // A name of the title counts more, unless the article itself calls it otherwise.
    if (known) known.count += known.count === 1 && known.isTitled ? 3 : mention.start < titleEnd ? 3 : 1
    else counts.set(key, { reference: referenceOf(mention), count: 1, isTitled: mention.start < titleEnd })
  }
  const mains = new Map<EntityType, Reference>()
  const ordered = Array.from(counts.values(), ({ reference, count }) => ({
    reference,
    count,
    isPart: isOfSchool(reference.name),
  })).sort(
    (a, b) => Number(a.isPart) - Number(b.isPart) || b.count - a.count || byCode(a.reference.name, b.reference.name),
  )
  const schools = ordered.filter(({ reference, isPart }) => reference.type === 'ResearchBody' && !isPart)
  const only = schools.length === 1 && article.view.text.includes('我校')
  const seen = new Map<EntityType, number>()
  for (const { reference, count, isPart } of ordered) {
    const most = seen.get(reference.type)
    if (most !== undefined && isPart) continue
    // 我校, where the text names one school alone
    const isOurs = reference.type === 'ResearchBody' && only && !isPart
    if (most === undefined && (count > 1 || isOurs)) mains.set(reference.type, reference)
    // Two that are named as often: neither is what the article is about, nor is what is named once.
    else if (most === count) mains.delete(reference.type)
    seen.set(reference.type, most ?? count)
  }
  const school = schools.length === 0 ? schoolOfFoundation(mentions) : undefined
  if (school) mains.set('ResearchBody', school)
  return mains
}
