// The graph as files: which part, in which format.

import { z } from 'zod'
import { entityTypeSchema, idSchema, listOf, relationTypeSchema } from './basics.ts'
import { lenses } from './graph.ts'

export const exportFormats = ['csv', 'xlsx', 'json', 'gexf', 'graphml', 'cypher'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const exportQuerySchema = z.object({
  format: z.enum(exportFormats),
  lens: z.enum(lenses).default('all'),
  types: listOf(entityTypeSchema).optional(),
  links: listOf(relationTypeSchema).optional(),
  /** These entities and the links among them; else all of the lens. */
  ids: listOf(idSchema).optional(),
  /** Which table a CSV file holds; the other formats hold both. */
  table: z.enum(['links', 'entities']).default('links'),
})
export type ExportQuery = z.infer<typeof exportQuerySchema>
