// What is written of each thing in the graph: its properties, what it is joined to, and a fingerprint of both.

import { contentHash } from '../../identity.ts'
import { type EntityType, isOrganization } from '../../ontology.ts'
import { given } from '../build/given.ts'
import type { ClaimNode, DocumentNode, EntityNode, FigureNode, GrantNode, Graph, Link } from '../graph.ts'
import { integer, type Parameters } from './connection.ts'

type Ends = Readonly<Record<string, string | readonly string[]>>

export interface Row {
  readonly id: string
  /** Equal for equal content; kept in the database beside it, so that a load finds what differs without reading all of it. */
  readonly hash: string
  /** Without undefined; JSON can hold them. */
  readonly properties: Readonly<Record<string, unknown>>
  /** What it is joined to, by the role of the end. */
  readonly ends: Ends
}

/** Properties that are counts, offsets or hundredths of money. */
const wholeNumbers: ReadonlySet<string> = new Set([
  'documents',
  'degree',
  'coFunding',
  'coordination',
  'omittedPairs',
  'start',
  'end',
  'amountMinor',
  'beneficiaries',
  'weight',
])

const rowOf = (id: string, content: object, ends: Ends): Row => {
  const hash = contentHash([content, ends])
  return { id, hash, properties: given({ hash, ...content }), ends }
}

/** As a statement takes it: whole numbers as the database's integers. */
export const parametersOf = ({ id, properties, ends }: Row): Parameters => {
  const values: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(properties)) {
    values[key] = typeof value === 'number' && wholeNumbers.has(key) ? integer(value) : value
  }
  return { ...ends, id, properties: values }
}

/** Labels of an entity besides `Entity`. */
const labelsOf = (type: EntityType): readonly string[] => (isOrganization(type) ? ['Organization', type] : [type])

export const entityRow = ({ type, ...content }: EntityNode): Row =>
  rowOf(content.id, content, { labels: labelsOf(type) })

export const documentRow = ({ articles, ...content }: DocumentNode): Row =>
  rowOf(content.id, { ...content, articles: JSON.stringify(articles) }, {})

export const claimRow = ({ subject, object, document, ...content }: ClaimNode): Row =>
  rowOf(content.id, content, { subject, object, document })

export const grantRow = ({ givers, recipients, claims, ...content }: GrantNode): Row =>
  rowOf(content.id, content, { givers, recipients, claims })

export const figureRow = ({ project, document, ...content }: FigureNode): Row =>
  rowOf(content.id, content, { project, document })

export const linkRow = ({ type: _, from, to, ...content }: Link): Row => rowOf(content.id, content, { from, to })

/** A mention carries nothing but its ends, which are its id. */
export const mentionRow = ({ entity, document }: Graph['mentions'][number]): Row => ({
  id: `${entity}\n${document}`,
  hash: '',
  properties: {},
  ends: { entity, document },
})
