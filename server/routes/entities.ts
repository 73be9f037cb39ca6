// GET /entities/{id}: the profile of an entity, with totals that say what they count.

import { relationTypes } from '../../seed/ontology.ts'
import { type Profile, profileSchema } from '../contract.ts'
import { notFound } from '../errors.ts'
import { idPart, nothing } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { grantFilter } from '../money/filters.ts'
import { minorToText } from '../money/minor.ts'
import { totalsOf } from '../money/totals.ts'
import { read, readOne } from '../neo4j/read.ts'
import { findDisputes } from '../profile/disputes.ts'
import type { Row } from '../queries/rows.ts'
import { linkCounts } from './counts.ts'

/** Longest lists in a profile; the rest is reached through neighbours and documents. */
const most = 100

const figureOf = ({ amountMinor, ...figure }: Row<'entity-figures'>): Profile['figures'][number] => ({
  ...figure,
  ...(amountMinor === undefined ? {} : { amount: minorToText(BigInt(amountMinor)) }),
})

const eventOf = ({ amountMinor, out, ...event }: Row<'entity-timeline'>): Profile['timeline'][number] => ({
  ...event,
  direction: relationTypes[event.type].symmetric ? 'none' : out ? 'out' : 'in',
  ...(amountMinor === undefined ? {} : { amount: minorToText(BigInt(amountMinor)) }),
})

export const entityRoute = jsonRoute({
  path: '/entities/:id',
  summary:
    'The profile of an entity: names, links by type, explained totals, positions, places, topics, figures, documents',
  tag: 'entities',
  query: nothing,
  parts: idPart,
  answer: profileSchema,
  problems: [404],
  handle: async ({ parts: { id } }, { database }) => {
    const entity = await readOne(database, 'entity', { id })
    if (!entity) throw notFound('entity', id)
    const [given, received, positions, places, topics, figures, sources, told, events, [corroboration]] =
      await Promise.all([
        read(database, 'grant-sums', { filter: grantFilter({ funder: id }) }),
        read(database, 'grant-sums', { filter: grantFilter({ recipient: id }) }),
        read(database, 'entity-positions', { id, limit: most }),
        read(database, 'entity-places', { id, limit: most }),
        read(database, 'entity-topics', { id, limit: most }),
        read(database, 'entity-figures', { id, limit: most }),
        read(database, 'entity-sources', { id, limit: most }),
        read(database, 'entity-disputes', { id, limit: most }),
        read(database, 'entity-timeline', { id, limit: most }),
        read(database, 'entity-corroboration', { id }),
      ])
    return {
      ...entity,
      counts: linkCounts(entity.counts),
      given: totalsOf(given),
      received: totalsOf(received),
      positions,
      places,
      topics,
      figures: figures.map(figureOf),
      sources,
      disputes: findDisputes(told),
      timeline: events.map(eventOf),
      corroboration: corroboration ?? { links: 0, several: 0 },
      query: 'entity',
    }
  },
})
