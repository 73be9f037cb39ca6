// Grants, and totals that say what they count.

import { z } from 'zod'
import { moneySchema } from './basics.ts'

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
