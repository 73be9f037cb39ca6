// Grants, and totals that say what they count.

import { z } from 'zod'
import { amountQualifiers, grantKinds, grantScopes } from '../../seed/ontology.ts'
import { amountSchema, daySchema, idSchema, moneySchema, oneOf } from './basics.ts'
import { documentBriefSchema, endSchema } from './items.ts'

/** Why a grant is no part of a sum. */
export const omissionSchema = z.enum(['noAmount', 'noCurrency', 'cumulative', 'budget', 'inKind', 'bounded'])

/**
 * A sum over distinct grants of one currency that says what it counts and what it leaves out.
 * Grants that name no currency stand under `XXX`, ISO 4217's code for none.
 */
export const totalSchema = z.object({
  currency: z.string(),
  amount: moneySchema,
  /** Grants in the sum; of those, joint ones, which other givers' totals hold too. */
  grants: z.number().int(),
  joint: z.number().int(),
  leftOut: z.array(z.object({ reason: omissionSchema, grants: z.number().int() })),
})
export type Total = z.infer<typeof totalSchema>

export const grantsQuerySchema = z.object({
  /** Gave it, alone or with others. */
  funder: idSchema.optional(),
  /** Received it: an organisation or a project. */
  recipient: idSchema.optional(),
  /** The same as `recipient`, for projects. */
  project: idSchema.optional(),
  /** The recipient, or a project it went to, is about this. */
  topic: idSchema.optional(),
  /** The recipient is there, or in a place that is part of it. */
  place: idSchema.optional(),
  /** First and last day that the date of the grant may mean. */
  since: daySchema.optional(),
  until: daySchema.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'takes a currency code of three capital letters, such as CNY')
    .optional(),
  kind: oneOf(grantKinds).optional(),
  scope: oneOf(grantScopes).optional(),
  atLeast: amountSchema.optional(),
  atMost: amountSchema.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
})

export const grantSchema = z.object({
  id: z.string(),
  givers: z.array(endSchema),
  recipients: z.array(endSchema),
  amount: moneySchema.optional(),
  currency: z.string().optional(),
  qualifier: oneOf(amountQualifiers).optional(),
  kind: oneOf(grantKinds),
  scope: oneOf(grantScopes),
  date: z.string().optional(),
  purpose: z.string().optional(),
  /** Given by several, who share the one amount. */
  joint: z.boolean(),
  /** Why it is no part of the total; absent where it is. */
  leftOut: omissionSchema.optional(),
  /** Amounts that other claims of the same gift state: corrected or contradicting ones. */
  otherAmounts: z.array(z.string()).optional(),
  /** How many documents say it. */
  documents: z.number().int(),
  claims: z.array(
    z.object({
      id: z.string(),
      quote: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      confidence: z.number(),
      document: documentBriefSchema,
    }),
  ),
})
export type GrantView = z.infer<typeof grantSchema>

export const grantsSchema = z.object({
  /** Over all grants that meet the filters, not over this page alone. */
  totals: z.array(totalSchema),
  number: z.number().int(),
  grants: z.array(grantSchema),
  cursor: z.string().optional(),
  query: z.string(),
})
export type Grants = z.infer<typeof grantsSchema>
