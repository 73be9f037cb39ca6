// GET /search: entities by name, alias, any part of a name, or pinyin.

import { searchQuerySchema, searchSchema } from '../contract.ts'
import { nothing } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { search } from '../search/search.ts'

export const searchRoute = jsonRoute({
  path: '/search',
  summary: 'Entities by any part of a name or alias, or by pinyin: in full, initials, or mixed; the exact name first',
  tag: 'entities',
  query: searchQuerySchema,
  parts: nothing,
  answer: searchSchema,
  handle: async ({ query: { q, type, limit } }, { database }) => ({
    query: q,
    ...(await search(database, { text: q, limit, ...(type ? { types: type } : {}) })),
  }),
})
