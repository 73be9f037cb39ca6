// Scenes: nodes and links of a lens, and the neighbours of one entity.

import { z } from 'zod'
import { basisLabels } from '../../seed/ontology.ts'
import { amountSchema, daySchema, entityTypeSchema, idSchema, listOf, oneOf, relationTypeSchema } from './basics.ts'
import { entityBriefSchema, linkSchema } from './items.ts'

/** Most ids of a scene; as many fit into the body of a POST, some 275 into an address. */
export const mostIds = 20_000

export const lenses = ['all', 'co-funding', 'coordination'] as const
export type Lens = (typeof lenses)[number]

export const graphQuerySchema = z.object({
  lens: z.enum(lenses).default('all'),
  types: listOf(entityTypeSchema).optional(),
  links: listOf(relationTypeSchema).optional(),
  /** Only links among these entities, and the entities themselves, instead of the best connected. */
  ids: listOf(idSchema).optional(),
  /** What the links of co-funding and coordination rest on: one of these. */
  basis: listOf(oneOf(basisLabels)).optional(),
  /** Of co-funding: what the shared projects are about, where they are, when and how much was given to them at least. */
  topic: idSchema.optional(),
  place: idSchema.optional(),
  since: daySchema.optional(),
  until: daySchema.optional(),
  atLeast: amountSchema.optional(),
  limit: z.coerce.number().int().min(1).max(2000).default(120),
})
/** The body of a POST: the given entities and the links among them. */
export const graphBodySchema = z.object({
  ids: z.array(idSchema).min(1).max(mostIds),
  lens: z.enum(lenses).default('all'),
  links: z.array(relationTypeSchema).optional(),
})
export type GraphBody = z.input<typeof graphBodySchema>

export const sceneSchema = z.object({
  lens: z.enum(lenses),
  nodes: z.array(entityBriefSchema),
  edges: z.array(linkSchema),
  /** What the lens has beyond the limit. */
  omitted: z.object({ nodes: z.number().int(), edges: z.number().int() }),
  query: z.string(),
})
export type SceneAnswer = z.infer<typeof sceneSchema>

export const neighborsQuerySchema = z.object({
  types: listOf(relationTypeSchema).optional(),
  direction: z.enum(['out', 'in', 'both']).default('both'),
  limit: z.coerce.number().int().min(1).max(200).default(25),
  cursor: z.string().max(200).optional(),
})
export const neighborsSchema = z.object({
  entity: entityBriefSchema,
  counts: z.array(
    z.object({ type: relationTypeSchema, direction: z.enum(['out', 'in', 'none']), count: z.number().int() }),
  ),
  total: z.number().int(),
  items: z.array(z.object({ link: linkSchema, entity: entityBriefSchema })),
  cursor: z.string().optional(),
  query: z.string(),
})
export type Neighbors = z.infer<typeof neighborsSchema>
