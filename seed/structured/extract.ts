// A structured source to an extraction: each grant a gift from its funders to its recipients, its row the evidence.

import type { DocumentRecord, Entity, Extraction, Relation } from '../extraction.ts'
import { shortId } from '../identity.ts'
import type { EntityType } from '../ontology.ts'
import type { GrantRecord, PlacedGrant } from './grant.ts'
import { typeOfName } from './organization-type.ts'

/** Rows say plainly what they say; what stays uncertain is the type told from a name. */
const confidence = 0.97

interface Named {
  readonly type: EntityType
  readonly name: string
}

const givers = ({ funders }: GrantRecord): Named[] =>
  funders.map((name) => ({ type: typeOfName(name, 'Foundation'), name }))

const takers = ({ recipients, project }: GrantRecord): Named[] => [
  ...recipients.map((name) => ({ type: typeOfName(name, 'SocialOrganization'), name })),
  ...(project ? [{ type: 'Project' as const, name: project }] : []),
]

const idOf = ({ type, name }: Named) => shortId(type, name)

/** The facts of a document that lists grants. A gift of several funders, or to several recipients, counts once. */
export function extractionOf(document: DocumentRecord, text: string, grants: readonly PlacedGrant[]): Extraction {
  const entities = new Map<string, Entity>()
  const relations = new Map<string, Relation>()
  for (const { grant, start, end } of grants) {
    const { amount, currency, date, purpose, funders } = grant
    const id = shortId('grant', document.id, start)
    for (const named of [...givers(grant), ...takers(grant)]) {
      const { type, name } = named
      entities.set(idOf(named), { id: idOf(named), type, name, aliases: [], documents: [document.id] })
    }
    for (const from of givers(grant)) {
      for (const to of takers(grant)) {
        if (idOf(from) === idOf(to)) continue
        const relation = shortId('relation', document.id, 'FUNDS', idOf(from), idOf(to), id)
        relations.set(relation, {
          id: relation,
          type: 'FUNDS',
          from: idOf(from),
          to: idOf(to),
          ...(date && { date }),
          ...(purpose && { purpose }),
          ...(amount !== undefined && { amount, qualifier: 'exact' as const }),
          ...(currency && { currency }),
          grantKind: 'donation',
          scope: funders.length > 1 ? 'joint' : 'single',
          grant: id,
          status: 'asserted',
          method: 'structured',
          confidence,
          evidence: [{ document: document.id, start, end, quote: text.slice(start, end) }],
        })
      }
    }
  }
  return { documents: [document], entities: [...entities.values()], relations: [...relations.values()], figures: [] }
}
