// The Cypher console: statements in, typed rows, a small graph, a plan and a summary out.
// The schema of values is the form of a cell; whoever trusts the server may use the types alone.

import { z } from 'zod'

/** Longest statement, in UTF-16 units. */
export const longestStatement = 20_000

/** How deeply parameters may be nested. */
const deepestParameter = 20

const isShallow = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null) return true
  return depth < deepestParameter && Object.values(value).every((item) => isShallow(item, depth + 1))
}

export const cypherRequestSchema = z.object({
  query: z.string().min(1).max(longestStatement),
  /** Whole numbers arrive as integers. `{"$": "integer" | "float", "value": "…"}` gives a number exactly. */
  parameters: z
    .record(z.string().max(100), z.unknown())
    .refine((value) => isShallow(value), 'is nested too deeply')
    .default({}),
  /** Names this run for POST /cypher/cancel: a random UUID of the caller's. */
  id: z.uuid().optional(),
})
export type CypherRequest = z.input<typeof cypherRequestSchema>

export const cypherCancelSchema = z.object({ id: z.uuid() })
/** `cancelled` is false where nothing of that name was under way. */
export const cypherCancelledSchema = z.object({ cancelled: z.boolean() })
export type CypherCancelled = z.infer<typeof cypherCancelledSchema>

/** Kinds of scalars that JSON has no form for: each is its text, as Neo4j writes it. */
export const textKinds = [
  'integer',
  'float',
  'date',
  'time',
  'localtime',
  'datetime',
  'localdatetime',
  'duration',
  'bytes',
] as const

export interface NodeCell {
  readonly $: 'node'
  /** Our own id where the node has one, else `#1`, `#2` …: true within one answer only. */
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, Cell>>
}

export interface LinkCell {
  readonly $: 'link'
  readonly id: string
  readonly type: string
  readonly properties: Readonly<Record<string, Cell>>
}

/**
 * A value of a row. Text, true and false, null, floats, and integers up to 2^53 are plain JSON, lists are arrays, maps are objects.
 * All else is an object with the key `$`; a map that has a key `$` itself is wrapped as `{"$": "map", "value": …}`.
 */
export type Cell =
  | string
  | number
  | boolean
  | null
  | readonly Cell[]
  | { readonly [key: string]: Cell }
  | NodeCell
  | LinkCell
  | { readonly $: 'path'; readonly nodes: readonly NodeCell[]; readonly links: readonly LinkCell[] }
  | { readonly $: (typeof textKinds)[number]; readonly value: string }
  | { readonly $: 'point'; readonly srid: number; readonly value: string }
  | { readonly $: 'map'; readonly value: { readonly [key: string]: Cell } }
  /** Nested deeper than is shown. */
  | { readonly $: 'deeper' }

const cellSchema: z.ZodType<Cell> = z.json() as z.ZodType<Cell>

export interface PlanStep {
  readonly operator: string
  readonly details: string
  readonly identifiers: readonly string[]
  readonly estimatedRows: number
  /** With PROFILE: what really happened. */
  readonly rows?: number | undefined
  readonly hits?: number | undefined
  readonly children: readonly PlanStep[]
}

export const planSchema: z.ZodType<PlanStep> = z.object({
  operator: z.string(),
  details: z.string(),
  identifiers: z.array(z.string()),
  estimatedRows: z.number(),
  rows: z.number().optional(),
  hits: z.number().optional(),
  children: z.array(z.lazy(() => planSchema)),
})

export const noticeSchema = z.object({
  title: z.string(),
  detail: z.string(),
  position: z.object({ line: z.number().int(), column: z.number().int(), offset: z.number().int() }).optional(),
})
export type Notice = z.infer<typeof noticeSchema>

export const cypherPlanSchema = z.object({ plan: planSchema, notices: z.array(noticeSchema) })
export type CypherPlan = z.infer<typeof cypherPlanSchema>

export const cypherAnswerSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(cellSchema)),
  /** The nodes and links that are found anywhere in the rows, and the ends of those links. */
  graph: z.object({
    nodes: z.array(z.object({ id: z.string(), labels: z.array(z.string()), name: z.string().optional() })),
    links: z.array(z.object({ id: z.string(), type: z.string(), from: z.string(), to: z.string() })),
  }),
  summary: z.object({
    /** Milliseconds from the first check to the last row. */
    time: z.number(),
    rows: z.number().int(),
    /** What was cut off and at which limit: rows beyond the number or the bytes of an answer, cells nested too deeply, nodes and links of the graph. */
    cut: z.object({
      rows: z.number().int().optional(),
      bytes: z.number().int().optional(),
      depth: z.number().int().optional(),
      graph: z.number().int().optional(),
    }),
  }),
  plan: planSchema,
  notices: z.array(noticeSchema),
})
export type CypherAnswer = z.infer<typeof cypherAnswerSchema>

/** What GET /cypher tells: the console's limits, for the interface to show. */
export const cypherLimitsSchema = z.object({
  /** Milliseconds. */
  time: z.number().int(),
  rows: z.number().int(),
  bytes: z.number().int(),
  statement: z.number().int(),
})
export type CypherLimits = z.infer<typeof cypherLimitsSchema>
