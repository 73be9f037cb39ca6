// The reconciliation service, after the Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group), as OpenRefine speaks it.

import { z } from 'zod'

const namedSchema = z.object({ id: z.string(), name: z.string() })

export const manifestSchema = z.object({
  versions: z.array(z.string()),
  name: z.string(),
  identifierSpace: z.string(),
  schemaSpace: z.string(),
  defaultTypes: z.array(namedSchema),
  batchSize: z.number().int(),
  view: z.object({ url: z.string() }),
  preview: z.object({ url: z.string(), width: z.number().int(), height: z.number().int() }),
  suggest: z.object({
    entity: z.object({ service_url: z.string(), service_path: z.string() }),
    type: z.object({ service_url: z.string(), service_path: z.string() }),
  }),
})

/** How many names one request may ask for. */
export const batchSize = 50

export const reconcileQuerySchema = z.object({
  query: z.string().max(200).default(''),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.number().int().min(1).max(50).default(5),
  type_strict: z.string().optional(),
  properties: z.array(z.unknown()).optional(),
})

export const reconcileBatchSchema = z
  .record(z.string().max(100), reconcileQuerySchema)
  .refine((batch) => Object.keys(batch).length <= batchSize, `takes at most ${batchSize} queries at once`)

export const reconcileSchema = z.record(
  z.string(),
  z.object({
    result: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        description: z.string(),
        type: z.array(namedSchema),
        /** From 0 to 100. */
        score: z.number(),
        /** The only one of exactly that name. */
        match: z.boolean(),
      }),
    ),
  }),
)
export type Reconciled = z.infer<typeof reconcileSchema>

export const suggestQuerySchema = z.object({
  prefix: z.string().trim().max(100).default(''),
  cursor: z.coerce.number().int().min(0).max(50).default(0),
})
export const suggestSchema = z.object({
  result: z.array(namedSchema.extend({ description: z.string().optional(), notable: z.array(namedSchema).optional() })),
})
