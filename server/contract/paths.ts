// Ways between two entities, each step with the links that make it.

import { z } from 'zod'
import { flagSchema, idSchema, listOf, relationTypeSchema } from './basics.ts'
import { endSchema, entityBriefSchema, linkSchema } from './items.ts'

export const pathsQuerySchema = z.object({
  from: idSchema,
  to: idSchema,
  /** Most steps of a way. */
  max: z.coerce.number().int().min(1).max(6).default(4),
  /** Only links of these types; or all but these. */
  use: listOf(relationTypeSchema).optional(),
  avoid: listOf(relationTypeSchema).optional(),
  /** Whether ways may lead through places, topics and entities that very many are linked to. */
  hubs: z.enum(['avoid', 'allow']).default('avoid'),
  /** Whether links that are derived from others count as steps. */
  derived: flagSchema.default(false),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})

export const pathsSchema = z.object({
  from: endSchema,
  to: endSchema,
  /** The shortest ways and the next longer ones; of one length those through the least connected entities come first. */
  paths: z.array(
    z.object({
      length: z.number().int(),
      nodes: z.array(entityBriefSchema),
      /** All links between two entities that follow each other; for their sentences see /links. */
      steps: z.array(z.object({ from: z.string(), to: z.string(), links: z.array(linkSchema) })),
    }),
  ),
  /** What makes an inner entity a hub; `avoided` says whether ways through them are left out. */
  hubs: z.object({ avoided: z.boolean(), degree: z.number().int() }),
  query: z.string(),
})
export type Paths = z.infer<typeof pathsSchema>
