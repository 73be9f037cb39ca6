// Problems, health and counts.

import { z } from 'zod'
import { entityTypeSchema, relationTypeSchema } from './basics.ts'

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
  /** Of a Cypher statement: where it is wrong. Line and column count from 1, the offset in UTF-16 units from 0. */
  position: z.object({ line: z.number().int(), column: z.number().int(), offset: z.number().int() }).optional(),
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
  query: z.string(),
})
export type Stats = z.infer<typeof statsSchema>
