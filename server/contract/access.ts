// Curators: whether the caller is one, and the decisions that they record.

import { z } from 'zod'
import { decisionSchema } from '../../seed/resolve/decisions.ts'

/** Longest password, in characters. */
export const longestPassword = 128

export const sessionSchema = z.object({
  curator: z.boolean(),
  /** How the caller becomes one: by the password, by being at the machine, not at all. */
  way: z.enum(['password', 'machine', 'none']),
})
export type Session = z.infer<typeof sessionSchema>

export const loginSchema = z.object({ password: z.string().min(1).max(longestPassword) })

/** One decision, as a line of the decisions file has it. */
export const decisionRequestSchema = z.object({ decision: decisionSchema })

export const decisionsSchema = z.object({
  decisions: z.array(decisionSchema),
  /** Whether the graph follows all of them; `applying` where it is being made anew, `failed` where that did not succeed. */
  state: z.enum(['applied', 'applying', 'failed']),
})
export type Decisions = z.infer<typeof decisionsSchema>
