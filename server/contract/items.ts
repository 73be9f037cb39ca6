// Entities, links and documents in brief, as they appear in lists and scenes.

import { z } from 'zod'
import { basisLabels } from '../../seed/ontology.ts'
import { entityTypeSchema, oneOf, relationTypeSchema } from './basics.ts'

export const entityBriefSchema = z.object({
  id: z.string(),
  type: entityTypeSchema,
  name: z.string(),
  documents: z.number().int(),
  degree: z.number().int(),
  region: z.string().optional(),
  firstSeen: z.string().optional(),
  lastSeen: z.string().optional(),
})
export type EntityBrief = z.infer<typeof entityBriefSchema>

/** An entity as the end of a link or claim. */
export const endSchema = entityBriefSchema.pick({ id: true, type: true, name: true })

export const linkSchema = z.object({
  id: z.string(),
  type: relationTypeSchema,
  from: z.string(),
  to: z.string(),
  claims: z.number().int(),
  documents: z.number().int(),
  confidence: z.number(),
  date: z.string().optional(),
  since: z.string().optional(),
  until: z.string().optional(),
  title: z.string().optional(),
  role: z.string().optional(),
  kind: z.string().optional(),
  about: z.string().optional(),
  derived: z.boolean(),
  basis: z.array(oneOf(basisLabels)).optional(),
  projects: z.array(z.string()).optional(),
  weight: z.number().optional(),
  /** Who published the documents that say it; where links are asked for by the scene. */
  publishers: z.array(z.string()).optional(),
  /** Of the gifts behind it the largest, in yuan, without sums over several gifts: to choose by, not to add up. */
  largest: z.number().optional(),
  /** Which way it goes what the link rests on, where that has a direction: who assists whom. */
  directions: z.array(z.object({ basis: oneOf(basisLabels), from: z.string(), to: z.string() })).optional(),
})
export type LinkView = z.infer<typeof linkSchema>

export const documentBriefSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
})
export type DocumentBrief = z.infer<typeof documentBriefSchema>
