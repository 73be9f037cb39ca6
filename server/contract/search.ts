// Finding entities by what somebody types.

import { z } from 'zod'
import { entityTypeSchema, listOf } from './basics.ts'
import { entityBriefSchema } from './items.ts'

export const searchQuerySchema = z.object({
  q: z.string().trim().min(1).max(100),
  type: listOf(entityTypeSchema).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})
export const searchSchema = z.object({
  /** What was asked for. */
  query: z.string(),
  /** The named queries that looked for it, with what each was asked for. */
  queries: z.array(z.object({ name: z.string(), parameters: z.record(z.string(), z.unknown()) })),
  hits: z.array(
    entityBriefSchema.extend({
      score: z.number(),
      /** The name, alias or pinyin that met the query, and where. */
      matched: z.object({
        field: z.enum(['name', 'alias', 'pinyin', 'initials']),
        text: z.string(),
        start: z.number().int(),
        end: z.number().int(),
      }),
    }),
  ),
})
export type SearchResult = z.infer<typeof searchSchema>
export type SearchHit = SearchResult['hits'][number]
