// Snapshots: a view as it was on a day, with what it rests on, kept under an address of its own.

import { z } from 'zod'
import { idSchema } from './basics.ts'
import { lenses } from './graph.ts'
import { documentBriefSchema, entityBriefSchema, linkSchema } from './items.ts'

/** More than this nobody can read off a view, let alone cite. */
export const mostPlaced = 2000
export const mostDrawn = 10_000

/** A name that its content gives it. */
export const snapshotIdSchema = z.string().regex(/^[\w-]{22}$/, 'takes the 22 characters of a snapshot’s address')

const titleSchema = z.string().trim().min(1).max(120)
const place = z.number().int().min(-1_000_000).max(1_000_000)

/** What is seen: things with their places, in units of the layout, and the links that are drawn. */
export const snapshotRequestSchema = z.object({
  title: titleSchema,
  lens: z.enum(lenses),
  things: z
    .array(z.tuple([idSchema, place, place]))
    .min(1)
    .max(mostPlaced),
  links: z.array(z.string().min(1).max(300)).max(mostDrawn),
})
export type SnapshotRequest = z.infer<typeof snapshotRequestSchema>

export const snapshotSchema = z.object({
  id: snapshotIdSchema,
  title: titleSchema,
  /** When it was taken, `2024-05-01T08:30:00.000Z`. */
  taken: z.iso.datetime(),
  lens: z.enum(lenses),
  nodes: z.array(entityBriefSchema.extend({ x: place, y: place })),
  /** Each with up to ten of the sentences that say it. */
  links: z.array(
    linkSchema.extend({
      sentences: z.array(z.object({ claim: z.string(), quote: z.string(), document: z.string() })),
    }),
  ),
  /** The documents of all sentences, those with most links first. */
  sources: z.array(documentBriefSchema.extend({ links: z.number().int() })),
})
export type Snapshot = z.infer<typeof snapshotSchema>
