// What goes over the wire: the schemas of requests and answers that server and client share.

import { z } from 'zod'
import { amountQualifiers, basisLabels, claimStatuses, entityTypes, relationTypes } from '../seed/ontology.ts'

const oneOf = <T extends Record<string, unknown>>(table: T) =>
  z.enum(Object.keys(table) as [keyof T & string, ...(keyof T & string)[]])

/** `a,b,c` in a query string, each of them checked. */
const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value), z.array(item))

export const entityTypeSchema = oneOf(entityTypes)
export const relationTypeSchema = oneOf(relationTypes)
export const idSchema = z.string().min(1).max(80)

/** Money is a decimal in text, `2346801.74`: exact, never a float. */
export const moneySchema = z.string().regex(/^\d+(\.\d{1,2})?$/)

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  /** Stable, for programs. */
  code: z.string(),
  detail: z.string().optional(),
  /** Names the entry of the log. */
  requestId: z.string().optional(),
  /** With `wrong-parameters`: each wrong one by name. */
  parameters: z.array(z.object({ name: z.string(), problem: z.string() })).optional(),
})
export type Problem = z.infer<typeof problemSchema>

export const healthSchema = z.object({
  status: z.enum(['ok', 'starting', 'unavailable']),
  version: z.string(),
  database: z.object({ connected: z.boolean(), version: z.string().optional() }),
})
export type Health = z.infer<typeof healthSchema>

export const statsSchema = z.object({
  documents: z.number().int(),
  entities: z.record(entityTypeSchema, z.number().int()),
  links: z.record(relationTypeSchema, z.number().int()),
  claims: z.number().int(),
  grants: z.number().int(),
  figures: z.number().int(),
  lastLoad: z.string().optional(),
})
export type Stats = z.infer<typeof statsSchema>

export const entityBriefSchema = z.object({
  id: z.string(),
  type: entityTypeSchema,
  name: z.string(),
  documents: z.number().int(),
  degree: z.number().int(),
  region: z.string().optional(),
  firstSeen: z.string().optional(),
  lastSeen: z.string().optional(),
})
export type EntityBrief = z.infer<typeof entityBriefSchema>

export const linkSchema = z.object({
  id: z.string(),
  type: relationTypeSchema,
  from: z.string(),
  to: z.string(),
  claims: z.number().int(),
  documents: z.number().int(),
  confidence: z.number(),
  date: z.string().optional(),
  since: z.string().optional(),
  until: z.string().optional(),
  title: z.string().optional(),
  role: z.string().optional(),
  kind: z.string().optional(),
  about: z.string().optional(),
  derived: z.boolean(),
  basis: z.array(oneOf(basisLabels)).optional(),
  projects: z.array(z.string()).optional(),
  weight: z.number().optional(),
})
export type LinkView = z.infer<typeof linkSchema>

export const searchQuerySchema = z.object({
  q: z.string().trim().min(1).max(100),
  type: listOf(entityTypeSchema).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})
export const searchSchema = z.object({
  query: z.string(),
  hits: z.array(
    entityBriefSchema.extend({
      score: z.number(),
      /** The name, alias or pinyin that met the query, and where. */
      matched: z.object({
        field: z.enum(['name', 'alias', 'pinyin', 'initials']),
        text: z.string(),
        start: z.number().int(),
        end: z.number().int(),
      }),
    }),
  ),
})
export type SearchResult = z.infer<typeof searchSchema>
export type SearchHit = SearchResult['hits'][number]

export const lenses = ['all', 'co-funding', 'coordination'] as const
export type Lens = (typeof lenses)[number]

export const graphQuerySchema = z.object({
  lens: z.enum(lenses).default('all'),
  types: listOf(entityTypeSchema).optional(),
  links: listOf(relationTypeSchema).optional(),
  /** Only links among these entities, and the entities themselves, instead of the best connected. */
  ids: listOf(idSchema).optional(),
  limit: z.coerce.number().int().min(1).max(2000).default(120),
})
export const sceneSchema = z.object({
  lens: z.enum(lenses),
  nodes: z.array(entityBriefSchema),
  edges: z.array(linkSchema),
  /** What the lens has beyond the limit. */
  omitted: z.object({ nodes: z.number().int(), edges: z.number().int() }),
  query: z.string(),
})
export type SceneAnswer = z.infer<typeof sceneSchema>

export const neighborsQuerySchema = z.object({
  types: listOf(relationTypeSchema).optional(),
  direction: z.enum(['out', 'in', 'both']).default('both'),
  limit: z.coerce.number().int().min(1).max(200).default(25),
  cursor: z.string().max(200).optional(),
})
export const neighborsSchema = z.object({
  entity: entityBriefSchema,
  counts: z.array(
    z.object({ type: relationTypeSchema, direction: z.enum(['out', 'in', 'none']), count: z.number().int() }),
  ),
  total: z.number().int(),
  items: z.array(z.object({ link: linkSchema, entity: entityBriefSchema })),
  cursor: z.string().optional(),
  query: z.string(),
})
export type Neighbors = z.infer<typeof neighborsSchema>

export const documentBriefSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
})
export type DocumentBrief = z.infer<typeof documentBriefSchema>

const endSchema = entityBriefSchema.pick({ id: true, type: true, name: true })

export const claimSchema = z.object({
  id: z.string(),
  type: relationTypeSchema,
  subject: endSchema,
  object: endSchema,
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  /** Up to 80 units of the text on either side, for reading the quote in its place. */
  before: z.string(),
  after: z.string(),
  document: documentBriefSchema,
  confidence: z.number(),
  status: oneOf(claimStatuses),
  method: z.string(),
  date: z.string().optional(),
  title: z.string().optional(),
  role: z.string().optional(),
  kind: z.string().optional(),
  about: z.string().optional(),
  amount: moneySchema.optional(),
  currency: z.string().optional(),
  qualifier: oneOf(amountQualifiers).optional(),
})
export type ClaimView = z.infer<typeof claimSchema>

export const linksQuerySchema = z.object({ from: idSchema, to: idSchema })
export const linksSchema = z.object({
  from: endSchema,
  to: endSchema,
  /** All links between the two, in either direction, each with its claims; a derived link has those it rests on. */
  links: z.array(linkSchema.extend({ evidence: z.array(claimSchema), projects: z.array(endSchema).optional() })),
  query: z.string(),
})
export type LinksBetween = z.infer<typeof linksSchema>

/** A sum over distinct grants of one currency that says what it counts and what it leaves out. */
export const totalSchema = z.object({
  currency: z.string(),
  amount: moneySchema,
  /** Grants in the sum; of those, joint ones, which other givers' totals hold too. */
  grants: z.number().int(),
  joint: z.number().int(),
  leftOut: z.array(
    z.object({ reason: z.enum(['noAmount', 'cumulative', 'budget', 'inKind', 'bounded']), grants: z.number().int() }),
  ),
})
export type Total = z.infer<typeof totalSchema>

export const profileSchema = entityBriefSchema.extend({
  aliases: z.array(z.string()),
  counts: neighborsSchema.shape.counts,
  given: z.array(totalSchema),
  received: z.array(totalSchema),
  /** For a person the posts held, for an organisation or project the people who hold them. */
  positions: z.array(z.object({ link: linkSchema, entity: endSchema })),
  places: z.array(endSchema),
  topics: z.array(endSchema),
  figures: z.array(
    z.object({
      amount: moneySchema.optional(),
      currency: z.string().optional(),
      beneficiaries: z.number().int().optional(),
      asOf: z.string().optional(),
      quote: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      document: documentBriefSchema,
    }),
  ),
  sources: z.array(documentBriefSchema),
})
export type Profile = z.infer<typeof profileSchema>

export const documentListQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
})
export const documentListSchema = z.object({
  documents: z.array(documentBriefSchema.extend({ entities: z.number().int(), claims: z.number().int() })),
  total: z.number().int(),
  cursor: z.string().optional(),
})
export type DocumentList = z.infer<typeof documentListSchema>

export const documentViewSchema = documentBriefSchema.extend({
  text: z.string(),
  articles: z.array(
    z.object({
      title: z.string().optional(),
      publisher: z.string().optional(),
      published: z.string().optional(),
      start: z.number().int(),
      end: z.number().int(),
    }),
  ),
  spans: z.array(
    claimSchema.pick({ id: true, type: true, subject: true, object: true, start: true, end: true, status: true }),
  ),
})
export type DocumentView = z.infer<typeof documentViewSchema>
