// All that is known of one entity.

import { z } from 'zod'
import { idSchema, moneySchema, relationTypeSchema } from './basics.ts'
import { neighborsSchema } from './graph.ts'
import { documentBriefSchema, endSchema, entityBriefSchema, linkSchema } from './items.ts'
import { totalSchema } from './money.ts'

/** What documents do not agree on: the values that they give, those of most documents first, each with its claims. */
export const disputeSchema = z.object({
  kind: z.enum(['amount', 'date', 'title']),
  /** A gift's amount or date, a launch's date, a post's title. */
  of: z.enum(['gift', 'launch', 'post']),
  grant: z.string().optional(),
  /** The recipients of the gift, the launched project, the other end of the post. */
  ends: z.array(endSchema),
  values: z.array(z.object({ value: z.string(), claims: z.array(z.string()), documents: z.number().int() })),
})

/** Something that happened on a day or in a period that documents name. */
export const eventSchema = z.object({
  /** First and last day that the date may mean; the date itself as EDTF. */
  since: z.string(),
  until: z.string().optional(),
  date: z.string().optional(),
  type: relationTypeSchema,
  direction: neighborsSchema.shape.counts.element.shape.direction,
  /** Who or what else takes part. */
  ends: z.array(endSchema),
  claims: z.array(z.string()),
  /** Of a gift. */
  grant: z.string().optional(),
  amount: moneySchema.optional(),
  currency: z.string().optional(),
})

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
  disputes: z.array(disputeSchema),
  /** The latest first. */
  timeline: z.array(eventSchema),
  /** How many links documents state of it, and how many of them several documents state. */
  corroboration: z.object({ links: z.number().int(), several: z.number().int() }),
  query: z.string(),
})
export type Profile = z.infer<typeof profileSchema>

export const peopleQuerySchema = z.object({
  /** Only people who hold a post in this one. */
  organization: idSchema.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
})
export const peopleSchema = z.object({
  /** Each holds posts in several organisations or projects; the best connected come first. */
  people: z.array(z.object({ person: entityBriefSchema, positions: profileSchema.shape.positions })),
  cursor: z.string().optional(),
  query: z.string(),
})
export type People = z.infer<typeof peopleSchema>
