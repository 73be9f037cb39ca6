// Where projects are whose own names begin with a place.

import { flatMap } from '../flat.ts'
import { divisionOf } from '../lexicon/divisions.ts'
import type { NameMention } from '../recognise/mention.ts'
import { leadingPlace } from '../recognise/values/places.ts'
import type { Span } from '../segment/article.ts'
import type { Fact } from './fact.ts'
import { isOrganizationMention, isProject, referenceOf } from './reading.ts'

/** Names that have their place from a body, and funds, which lie nowhere. */
const elsewhere = /大学|学院|银行|基金会|公司|集团|基金$|[奖助]学金$/

/** 甲市某某|乙州|助学项目: the place within, for whose sake those of the first act. */
function placeWithin(name: string, from: number) {
  for (let at = from + 1; at < name.length - 2; at++) {
    const place = leadingPlace(name.slice(at))
    if (place) return place
  }
  return undefined
}

/** Projects whose own name begins with a place: 某县助学计划. */
export function namedPlaces(names: readonly NameMention[], sentenceOf: (at: number) => Span): Fact[] {
  const seen = new Set<string>()
  const bodies = new Set(names.filter(isOrganizationMention).map(({ name }) => name))
  /** 某地某某会|扶助基金 has its place from the body's name. */
  const isOfBody = (name: string) => {
    for (let end = 4; end < name.length; end++) if (bodies.has(name.slice(0, end))) return true
    return false
  }
  return flatMap(names, (mention): Fact[] => {
    if (!isProject(mention) || seen.has(mention.name)) return []
    seen.add(mention.name)
    const name = mention.name.replace(/^(?:支援|援助|驰援|助力)/, '')
    const first = leadingPlace(name)
    const place = first && (placeWithin(name, first.end) ?? first)
    const division = place && divisionOf(place.code)
    // 某市某大学某项目 has its place from the university's name.
    if (!place || !division || elsewhere.test(mention.name) || isOfBody(mention.name)) return []
    return [
      {
        type: 'LOCATED_IN',
        from: referenceOf(mention),
        to: { type: 'Place', name: division.name, code: place.code },
        status: 'asserted',
        method: 'project-place',
        confidence: 0.8,
        details: {},
        ...sentenceOf(mention.start),
      },
    ]
  })
}
