// Funders against places or topics: what each cell counts, and where nothing is.

import { z } from 'zod'
import { entityTypeSchema, idSchema, listOf } from './basics.ts'
import { endSchema } from './items.ts'
import { totalSchema } from './money.ts'

export const matrixQuerySchema = z.object({
  columns: z.enum(['topics', 'places']).default('topics'),
  /** `projects` counts what is funded or launched; `money` sums grants to it. */
  measure: z.enum(['projects', 'money']).default('projects'),
  /** Only these funders; else the best connected ones. */
  funders: listOf(idSchema).optional(),
  /** Only these topics or places; else those with most in them. */
  fields: listOf(idSchema).optional(),
  types: listOf(entityTypeSchema).optional(),
  rowLimit: z.coerce.number().int().min(1).max(100).default(30),
  columnLimit: z.coerce.number().int().min(1).max(60).default(20),
})

export const matrixSchema = z.object({
  rows: z.array(endSchema),
  columns: z.array(endSchema),
  /** Cells that hold something; each pair that is not here is a gap. What is about two topics is in both of their columns. */
  cells: z.array(
    z.object({
      row: z.string(),
      column: z.string(),
      projects: z.number().int(),
      totals: z.array(totalSchema).optional(),
    }),
  ),
  /** Pairs with nothing in them, where others of the row's kind are at work in the column: the fullest column first. */
  gaps: z.array(z.object({ row: z.string(), column: z.string(), others: z.number().int() })),
  query: z.string(),
})
export type Matrix = z.infer<typeof matrixSchema>
