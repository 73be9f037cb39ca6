// GET /links: everything that joins two entities, down to the sentences that say it.

import { linksQuerySchema, linksSchema } from '../contract.ts'
import { notFound } from '../errors.ts'
import { nothing } from '../http/parts.ts'
import { jsonRoute } from '../http/route.ts'
import { read } from '../neo4j/read.ts'
import { independentDocuments } from '../profile/independent.ts'
import { claimViews } from './claim-views.ts'
import { withDirections } from './directions.ts'

const mostLinks = 50
const mostClaims = 200

export const linksRoute = jsonRoute({
  path: '/links',
  summary: 'The links between two entities, in either direction, each with the claims behind it',
  tag: 'evidence',
  query: linksQuerySchema,
  parts: nothing,
  answer: linksSchema,
  problems: [404],
  handle: async ({ query: { from, to } }, { database }) => {
    const [ends, links] = await Promise.all([
      read(database, 'scene-ids', { ids: [from, to] }),
      read(database, 'links-between', { from, to, limit: mostLinks }),
    ])
    const endOf = (id: string) => {
      const found = ends.find((end) => end.id === id)
      if (!found) throw notFound('entity', id)
      return { id: found.id, type: found.type, name: found.name }
    }
    const [subject, object] = [endOf(from), endOf(to)]
    const projectIds = [...new Set(links.flatMap(({ link }) => link.projects ?? []))]
    const [claims, projects] = await Promise.all([
      claimViews(database, [...new Set(links.flatMap((link) => link.claims))], mostClaims),
      projectIds.length === 0 ? [] : read(database, 'scene-ids', { ids: projectIds }),
    ])
    const directed = new Map(
      (
        await withDirections(
          database,
          links.map(({ link }) => link),
        )
      ).map(({ id, directions }) => [id, directions]),
    )
    return {
      from: subject,
      to: object,
      links: links.map(({ link: { projects: shared, ...link }, claims: ids }) => ({
        ...link,
        ...(directed.get(link.id) ? { directions: directed.get(link.id) } : {}),
        evidence: claims.filter(({ id }) => ids.includes(id)),
        independent: independentDocuments(claims.filter(({ id }) => ids.includes(id))),
        ...(shared
          ? {
              projects: projects
                .filter(({ id }) => shared.includes(id))
                .map(({ id, type, name }) => ({ id, type, name })),
            }
          : {}),
      })),
      query: 'links-between',
    }
  },
})
