// What extraction hands on: documents, entities, relations and figures, each fact with the spans that say it.
// One shape serves a single document, many resolved together, the extract command, its lines, and the loader's input.

import { z } from 'zod'
import {
  amountQualifiers,
  type Basis,
  claimStatuses,
  type EntityType,
  entityTypes,
  grantKinds,
  grantScopes,
  type RelationType,
  relationTypes,
} from './ontology.ts'

const keysOf = <T extends Record<string, unknown>>(table: T) =>
  Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]

/** A span of a document: UTF-16 offsets into its text as decoded, and exactly that slice. */
export const evidenceSchema = z.object({
  document: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** One article of a document: a file may hold several. */
export const articleSchema = z.object({
  title: z.string().optional(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
})
export type Article = z.infer<typeof articleSchema>

export const documentSchema = z.object({
  id: z.string(),
  path: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  /** Of the file's bytes. */
  sha256: z.string(),
  articles: z.array(articleSchema),
  /** The text as decoded, into which all offsets point; present in lines and in what the loader reads. */
  text: z.string().optional(),
})
export type DocumentRecord = z.infer<typeof documentSchema>

export const entitySchema = z.object({
  id: z.string(),
  type: z.enum(keysOf(entityTypes)),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  /** Division code (GB/T 2260, six digits) of the place it is or belongs to, where known. */
  region: z.string().optional(),
  documents: z.array(z.string()),
})
export type Entity = z.infer<typeof entitySchema>

export const relationSchema = z.object({
  id: z.string(),
  type: z.enum(keysOf(relationTypes)),
  from: z.string(),
  to: z.string(),
  /** EDTF level 0 or 1: `2019-02-24`, `2017-12`, `XXXX-12-14`. */
  date: z.string().optional(),
  title: z.string().optional(),
  role: z.string().optional(),
  kind: z.string().optional(),
  subject: z.string().optional(),
  purpose: z.string().optional(),
  amount: z.number().optional(),
  /** ISO 4217. */
  currency: z.string().optional(),
  qualifier: z.enum(keysOf(amountQualifiers)).optional(),
  grantKind: z.enum(keysOf(grantKinds)).optional(),
  scope: z.enum(keysOf(grantScopes)).optional(),
  /** The same for all FUNDS relations of one gift, so that a gift of several givers counts once. */
  grant: z.string().optional(),
  status: z.enum(keysOf(claimStatuses)),
  /** The rule that found it. */
  method: z.string(),
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema).min(1),
})
export type Relation = z.infer<typeof relationSchema>

/** What a document reports of a project's work: money paid out, people served, as of a date. Never a gift. */
export const figureSchema = z.object({
  id: z.string(),
  project: z.string(),
  amount: z.number().optional(),
  currency: z.string().optional(),
  beneficiaries: z.number().int().optional(),
  asOf: z.string().optional(),
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema).min(1),
})
export type Figure = z.infer<typeof figureSchema>

export const extractionSchema = z.object({
  documents: z.array(documentSchema),
  entities: z.array(entitySchema),
  relations: z.array(relationSchema),
  figures: z.array(figureSchema),
})
export type Extraction = z.infer<typeof extractionSchema>

export type { Basis, EntityType, RelationType }
