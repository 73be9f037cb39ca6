// GET /partners: whom an organisation could work with, why, and through whom to reach them.

import { isOrganization } from '../../seed/ontology.ts'
import { type PartnerCandidate, partnersQuerySchema, partnersSchema } from '../contract.ts'
import { notFound, wrongParameters } from '../errors.ts'
import { nothing } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { read, readOne } from '../neo4j/read.ts'
import { findCandidates } from '../partners/find.ts'
import { type Scored, scoreCandidates } from '../partners/score.ts'
import type { Row } from '../queries/rows.ts'

type People = Row<'people-of'>['people']

const throughOf = (reasons: Scored['reasons'], people: People): PartnerCandidate['through'] => [
  ...reasons.flatMap(({ kind, via, path }) =>
    via && (kind === 'partner' || kind === 'person')
      ? [
          {
            entity: via,
            as: kind === 'person' ? ('sharedPerson' as const) : ('sharedPartner' as const),
            claims: [...new Set(path.flatMap(({ claims }) => claims))],
          },
        ]
      : [],
  ),
  ...people.map(({ person, titles, claims }) => ({
    entity: person,
    as: 'person' as const,
    ...(titles.length > 0 && { title: titles.join('、') }),
    claims,
  })),
]

export const partnersRoute = jsonRoute({
  path: '/partners',
  summary:
    'Organisations not yet linked to one, scored by what they share with it, each reason with its path and claims',
  tag: 'questions',
  query: partnersQuerySchema,
  parts: nothing,
  answer: partnersSchema,
  problems: [404],
  handle: async ({ query: { for: id, topic, place, types, limit } }, { database }) => {
    const entity = await readOne(database, 'scene-ids', { ids: [id] })
    if (!entity) throw notFound('organisation', id)
    if (!isOrganization(entity.type)) throw wrongParameters([{ name: 'for', problem: 'takes an organisation' }])
    const found = await findCandidates(database, id, { topic, place, types })
    const best = scoreCandidates(found).slice(0, limit)
    const people = await read(database, 'people-of', { ids: best.map((candidate) => candidate.entity.id) })
    const peopleOf = new Map(people.map((each) => [each.id, each.people]))
    return {
      for: { id, type: entity.type, name: entity.name },
      candidates: best.map((candidate) => ({
        ...candidate,
        reasons: [...candidate.reasons],
        through: throughOf(candidate.reasons, peopleOf.get(candidate.entity.id) ?? []),
      })),
      query: 'partners-near',
    }
  },
})
