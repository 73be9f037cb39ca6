// Who funds with whom, group by group: all that fund or launched one project stand as one group around it.

import { z } from 'zod'
import { amountSchema, daySchema, idSchema, listOf } from './basics.ts'
import { endSchema, entityBriefSchema } from './items.ts'

export const coFundingBasisSchema = z.enum(['jointLaunch', 'sameProject', 'sameGrant'])

export const coFundingQuerySchema = z.object({
  /** Only groups that it belongs to. */
  funder: idSchema.optional(),
  /** What the project is about, and where it is: there, or in a place that is part of it. */
  topic: idSchema.optional(),
  place: idSchema.optional(),
  /** Only who launched or gave between these days; what has no date is then left out. */
  since: daySchema.optional(),
  until: daySchema.optional(),
  /** Only who gave the project that much at once, in this currency. */
  atLeast: amountSchema.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'takes a currency code of three capital letters, such as CNY')
    .optional(),
  basis: listOf(coFundingBasisSchema).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(200).optional(),
})

export const coFundingSchema = z.object({
  /**
   * A group is one fact, however many belong to it: the links CO_FUNDS between each two of them all rest on this project.
   * For gifts that several give together, whoever receives them, see /grants?scope=joint.
   */
  groups: z.array(
    z.object({
      project: entityBriefSchema,
      basis: z.array(coFundingBasisSchema),
      /** How many belong to it; the best connected 200 are listed. */
      size: z.number().int(),
      funders: z.array(
        z.object({
          entity: endSchema,
          launched: z.boolean(),
          funded: z.boolean(),
          since: z.string().optional(),
          until: z.string().optional(),
          claims: z.array(z.string()),
        }),
      ),
      /** Gifts to the project that several gave together. */
      grants: z.array(z.string()),
    }),
  ),
  cursor: z.string().optional(),
  query: z.string(),
})
export type CoFunding = z.infer<typeof coFundingSchema>
