// GET /documents: the documents, the latest first. GET /documents/{id}: one with its text and the spans that claims rest on.

import { z } from 'zod'
import { documentListQuerySchema, documentListSchema, documentViewSchema } from '../contract.ts'
import { notFound } from '../errors.ts'
import { fromCursor, toCursor } from '../http/cursor.ts'
import { idPart, nothing } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { minorToText } from '../money/minor.ts'
import { read, readOne } from '../neo4j/read.ts'
import type { Row } from '../queries/rows.ts'

const cursorSchema = z.tuple([z.string(), z.string()])
const mostSpans = 5000
const mostFigures = 500

const listRoute = jsonRoute({
  path: '/documents',
  summary: 'A page of the documents, the latest first, with how many entities each names and how many claims it makes',
  tag: 'evidence',
  query: documentListQuerySchema,
  parts: nothing,
  answer: documentListSchema,
  handle: async ({ query: { limit, cursor } }, { database }) => {
    const after = cursor === undefined ? undefined : fromCursor(cursor, cursorSchema)
    const [documents, count] = await Promise.all([
      read(database, 'documents', {
        page: { afterPublished: after?.[0], afterId: after?.[1] },
        limit: limit + 1,
      }),
      readOne(database, 'document-count'),
    ])
    const page = documents.slice(0, limit)
    const last = documents.length > limit ? page.at(-1) : undefined
    return {
      documents: page,
      total: count?.total ?? 0,
      query: 'documents',
      ...(last ? { cursor: toCursor([last.published ?? '', last.id]) } : {}),
    }
  },
})

const articlesSchema = documentViewSchema.shape.articles

const inText = ({ amountMinor, ...figure }: Row<'document-figures'>) => ({
  ...figure,
  ...(amountMinor === undefined ? {} : { amount: minorToText(BigInt(amountMinor)) }),
})

const oneRoute = jsonRoute({
  path: '/documents/:id',
  summary: 'One document with its text, the articles in it, and every span that a claim rests on',
  tag: 'evidence',
  query: nothing,
  parts: idPart,
  answer: documentViewSchema,
  problems: [404],
  handle: async ({ parts: { id } }, { database }) => {
    const [document, spans, figures] = await Promise.all([
      readOne(database, 'document', { id }),
      read(database, 'document-spans', { id, limit: mostSpans }),
      read(database, 'document-figures', { id, limit: mostFigures }),
    ])
    if (!document) throw notFound('document', id)
    return {
      ...document,
      articles: articlesSchema.parse(JSON.parse(document.articles ?? '[]')),
      spans,
      figures: figures.map(inText),
      query: 'document',
    }
  },
})

export const documentRoutes = [listRoute, oneRoute] as const
