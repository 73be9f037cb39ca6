// Claims with their sentences, the links they make, and documents with their spans.

import { z } from 'zod'
import { amountQualifiers, claimStatuses } from '../../seed/ontology.ts'
import { idSchema, moneySchema, oneOf, relationTypeSchema } from './basics.ts'
import { documentBriefSchema, endSchema, linkSchema } from './items.ts'

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

/** One claim for itself. */
export const oneClaimSchema = claimSchema.extend({ query: z.string() })

export const linksQuerySchema = z.object({ from: idSchema, to: idSchema })
export const linksSchema = z.object({
  from: endSchema,
  to: endSchema,
  /** All links between the two, in either direction, each with its claims; a derived link has those it rests on. */
  links: z.array(
    linkSchema.extend({
      evidence: z.array(claimSchema),
      projects: z.array(endSchema).optional(),
      /** How many documents say it each in its own words: copies of a sentence count once. */
      independent: z.number().int(),
    }),
  ),
  query: z.string(),
})
export type LinksBetween = z.infer<typeof linksSchema>

export const documentListQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
})
export const documentListSchema = z.object({
  documents: z.array(documentBriefSchema.extend({ entities: z.number().int(), claims: z.number().int() })),
  total: z.number().int(),
  cursor: z.string().optional(),
  query: z.string(),
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
  /** The sentences that report figures of a project: money paid out, people served. */
  figures: z.array(
    z.object({
      id: z.string(),
      project: endSchema,
      amount: moneySchema.optional(),
      currency: z.string().optional(),
      beneficiaries: z.number().int().optional(),
      asOf: z.string().optional(),
      start: z.number().int(),
      end: z.number().int(),
    }),
  ),
  query: z.string(),
})
export type DocumentView = z.infer<typeof documentViewSchema>
