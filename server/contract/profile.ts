// All that is known of one entity.

import { z } from 'zod'
import { moneySchema } from './basics.ts'
import { neighborsSchema } from './graph.ts'
import { documentBriefSchema, endSchema, entityBriefSchema, linkSchema } from './items.ts'
import { totalSchema } from './money.ts'

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
