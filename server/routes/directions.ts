// Which way coordination goes, where it has a direction: who assists whom. Meetings, agreements and joint work have none.

import type { LinkView } from '../contract.ts'
import { type ReadableDatabase, read } from '../neo4j/read.ts'

const most = 5000

const rests = ({ type, basis }: LinkView) => type === 'COORDINATES_WITH' && basis?.includes('assistance') === true

/** The links, those of coordination that rest on assistance with its direction. */
export const withDirections = async <L extends LinkView>(
  database: ReadableDatabase,
  links: readonly L[],
): Promise<L[]> => {
  const ids = [...new Set(links.filter(rests).flatMap(({ from, to }) => [from, to]))]
  if (ids.length === 0) return [...links]
  const take = { types: ['ASSISTS'], derived: false, basis: null, projects: null }
  const assisting = await read(database, 'links-among', { ids, take, limit: most })
  return links.map((link) => {
    if (!rests(link)) return link
    const between = assisting.filter(
      ({ link: { from, to } }) => (from === link.from && to === link.to) || (from === link.to && to === link.from),
    )
    const directions = between.map(({ link: { from, to } }) => ({ basis: 'assistance' as const, from, to }))
    return directions.length === 0 ? link : { ...link, directions }
  })
}
