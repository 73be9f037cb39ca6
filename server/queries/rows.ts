// What each query's rows look like: checked as they come in from the database, trusted from there on.

import { z } from 'zod'
import {
  claimSchema,
  documentBriefSchema,
  entityBriefSchema,
  grantSchema,
  linkSchema,
  relationTypeSchema,
} from '../contract.ts'
import type { QueryName } from './index.ts'

const count = z.number().int()
const end = entityBriefSchema.pick({ id: true, type: true, name: true })
const searchable = entityBriefSchema.extend({ aliases: z.array(z.string()), pinyin: z.array(z.string()) })

/** Grants of one sort: in what currency, how their amounts are meant, how many, and their sum in hundredths as text. */
export const grantSortSchema = z.object({
  currency: z.string().optional(),
  kind: z.string(),
  scope: z.string(),
  qualifier: z.string().optional(),
  /** Whether they name an amount. */
  named: z.boolean(),
  /** Whether they have several givers. */
  several: z.boolean(),
  grants: count,
  minor: z.string(),
})
export type GrantSort = z.infer<typeof grantSortSchema>

const exported = entityBriefSchema.extend({ aliases: z.array(z.string()) })

const step = z.object({ type: relationTypeSchema, from: z.string(), to: z.string(), claims: z.array(z.string()) })

const via = end.extend({ degree: count })

/** An organisation and what it shares with another, each shared thing with the steps that lead to it from both sides. */
const sharingSchema = z.object({
  entity: entityBriefSchema,
  shared: z.array(z.object({ via, mine: z.array(step), theirs: z.array(step) })),
})
export type Sharing = z.infer<typeof sharingSchema>

export const rows = {
  'at-work': z.object({ id: z.string() }),
  claims: z.object({
    claim: claimSchema
      .omit({ subject: true, object: true, document: true, before: true, after: true, amount: true })
      .extend({ amount: z.number().optional() }),
    subject: end,
    object: end,
    document: documentBriefSchema,
  }),
  'co-funding': z.object({
    project: entityBriefSchema,
    funders: z.array(
      z.object({
        entity: end,
        links: z.array(
          linkSchema
            .pick({ type: true, since: true, until: true, date: true, documents: true })
            .extend({ claims: z.array(z.string()) }),
        ),
      }),
    ),
    size: count,
    launched: count,
    funded: count,
    grants: z.array(z.string()),
  }),
  'document-count': z.object({ total: count }),
  'document-figures': z.object({
    id: z.string(),
    project: end,
    amountMinor: count.optional(),
    currency: z.string().optional(),
    beneficiaries: count.optional(),
    asOf: z.string().optional(),
    start: count,
    end: count,
  }),
  'document-spans': claimSchema.pick({
    id: true,
    type: true,
    start: true,
    end: true,
    status: true,
    subject: true,
    object: true,
  }),
  'document-texts': z.object({ id: z.string(), text: z.string() }),
  document: documentBriefSchema.extend({ text: z.string(), articles: z.string().optional() }),
  documents: documentBriefSchema.extend({ entities: count, claims: count }),
  'entity-corroboration': z.object({ links: count, several: count }),
  'entity-disputes': z.object({
    kind: z.enum(['gift', 'launch', 'post']),
    grant: z.string().optional(),
    ends: z.array(end),
    claims: z.array(
      z.object({
        id: z.string(),
        amount: z.number().optional(),
        currency: z.string().optional(),
        date: z.string().optional(),
        title: z.string().optional(),
        document: z.string(),
        published: z.string().optional(),
      }),
    ),
  }),
  'entity-fields': z.object({ via, mine: z.array(step) }),
  'entity-figures': z.object({
    amountMinor: count.optional(),
    currency: z.string().optional(),
    beneficiaries: count.optional(),
    asOf: z.string().optional(),
    quote: z.string(),
    start: count,
    end: count,
    document: documentBriefSchema,
  }),
  'entity-places': end,
  'entity-positions': z.object({ link: linkSchema, entity: end }),
  'entity-sources': documentBriefSchema,
  'entity-timeline': z.object({
    since: z.string(),
    until: z.string().optional(),
    date: z.string().optional(),
    type: relationTypeSchema,
    out: z.boolean(),
    ends: z.array(end),
    claims: z.array(z.string()),
    grant: z.string().optional(),
    amountMinor: count.optional(),
    currency: z.string().optional(),
  }),
  'entity-topics': end,
  entity: entityBriefSchema.extend({
    aliases: z.array(z.string()),
    counts: z.array(z.object({ type: relationTypeSchema, out: count, in: count })),
  }),
  'export-entities-by-id': exported,
  'export-entities': exported,
  'export-links': z.object({
    link: linkSchema,
    fromName: z.string(),
    toName: z.string(),
    sources: z.array(
      z.object({ claim: z.string(), quote: z.string(), start: count, end: count, document: documentBriefSchema }),
    ),
  }),
  'grant-sums': grantSortSchema,
  grants: z.object({
    grant: grantSchema
      .pick({
        id: true,
        currency: true,
        qualifier: true,
        kind: true,
        scope: true,
        date: true,
        purpose: true,
        otherAmounts: true,
      })
      .extend({ amountMinor: count.optional() }),
    since: z.string(),
    givers: grantSchema.shape.givers,
    recipients: grantSchema.shape.recipients,
    claims: grantSchema.shape.claims,
    documents: count,
  }),
  'lens-counts': z.object({
    entities: count,
    stated: count,
    coFunds: count,
    coordinates: count,
    coFunders: count,
    coordinators: count,
  }),
  'links-among': z.object({ link: linkSchema }),
  'links-between': z.object({ link: linkSchema, claims: z.array(z.string()) }),
  'matrix-funders': end,
  'matrix-money': grantSortSchema.extend({ row: z.string(), column: z.string() }),
  'matrix-projects': z.object({
    row: z.string(),
    column: z.string(),
    name: z.string(),
    degree: count,
    projects: count,
  }),
  neighbors: z.object({ link: linkSchema, entity: entityBriefSchema }),
  'partners-fields': z.object({
    entity: entityBriefSchema,
    shared: z.array(z.object({ via, theirs: z.array(step) })),
  }),
  'partners-known': sharingSchema,
  'partners-near': sharingSchema,
  paths: z.object({ nodes: z.array(entityBriefSchema) }),
  'people-of': z.object({
    id: z.string(),
    people: z.array(z.object({ person: end, titles: z.array(z.string()), claims: z.array(z.string()) })),
  }),
  people: z.object({
    person: entityBriefSchema,
    positions: z.array(z.object({ link: linkSchema, entity: end })),
  }),
  ping: z.object({ alive: z.boolean() }),
  'scene-all': entityBriefSchema,
  'scene-co-funding': entityBriefSchema,
  'scene-coordination': entityBriefSchema,
  'scene-ids': entityBriefSchema,
  'search-names': searchable,
  'search-pinyin': searchable,
  stats: z.object({
    kind: z.enum(['document', 'claim', 'grant', 'figure', 'entity', 'link']),
    name: z.string(),
    count,
    lastLoad: z.string().optional(),
  }),
} as const satisfies Record<QueryName, z.ZodType>

export type Row<Name extends QueryName> = z.infer<(typeof rows)[Name]>
