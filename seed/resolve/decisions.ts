// Decisions of people about what is the same, what is not, and which claims hold: read from a file, applied at every load.

import { z } from 'zod'
import { flatMap } from '../flat.ts'
import { claimStatuses, type EntityType, entityTypes, type RelationType, relationTypes } from '../ontology.ts'

const typeSchema = z.enum(Object.keys(entityTypes) as [EntityType, ...EntityType[]])
const relationSchema = z.enum(Object.keys(relationTypes) as [RelationType, ...RelationType[]])
const nameSchema = z.string().trim().min(1)
const reason = z.string().trim().min(1, 'a decision needs a reason')

/** A claim by the names of its ends as the document has them; without `document` in all documents. */
const claimSchema = z.object({
  type: relationSchema,
  from: nameSchema,
  to: nameSchema,
  document: z.string().optional(),
})

/** Entities are named by type and name, so that a decision outlives any change of ids. */
export const decisionSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('same'), type: typeSchema, name: nameSchema, other: nameSchema, reason }),
  z.object({ action: z.literal('different'), type: typeSchema, name: nameSchema, other: nameSchema, reason }),
  z.object({ action: z.literal('alias'), type: typeSchema, name: nameSchema, alias: nameSchema, reason }),
  z.object({ action: z.literal('accept'), claim: claimSchema, reason }),
  z.object({ action: z.literal('reject'), claim: claimSchema, reason }),
  z.object({
    action: z.literal('edit'),
    claim: claimSchema,
    set: z
      .object({
        date: z.string().optional(),
        title: z.string().optional(),
        role: z.string().optional(),
        amount: z.number().nonnegative().optional(),
        currency: z.string().length(3).optional(),
        status: z.enum(Object.keys(claimStatuses) as [keyof typeof claimStatuses, ...(keyof typeof claimStatuses)[]]),
      })
      .partial(),
    reason,
  }),
])
export type Decision = z.infer<typeof decisionSchema>
export type ClaimPattern = z.infer<typeof claimSchema>

/** One decision a line, JSON; empty lines are passed over. A wrong line throws an `Error` that names it and what is wrong. */
export function readDecisions(text: string): Decision[] {
  return flatMap(text.split(/\r?\n/), (line, index) => {
    if (line.trim() === '') return []
    try {
      return [decisionSchema.parse(JSON.parse(line))]
    } catch (error) {
      const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
      throw new Error(`decisions, line ${index + 1}: ${problem}`)
    }
  })
}

const pairKey = (type: EntityType, a: string, b: string) => JSON.stringify([type, ...[a, b].sort()])

/** What the decisions say of two names of one type; of several the last one stands. */
export function verdicts(
  decisions: readonly Decision[],
): (type: EntityType, a: string, b: string) => 'same' | 'different' | undefined {
  const last = new Map<string, 'same' | 'different'>()
  for (const decision of decisions) {
    if (decision.action === 'same' || decision.action === 'different') {
      last.set(pairKey(decision.type, decision.name, decision.other), decision.action)
    }
  }
  return (type, a, b) => last.get(pairKey(type, a, b))
}
