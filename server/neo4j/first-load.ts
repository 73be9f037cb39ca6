// Tells whether a database still lacks its first load (none was ever completed, and nothing of anyone else's is in it), or the end
// of a later one.

import type { Database } from './database.ts'

const question = `
OPTIONAL MATCH (load:Load {id: 'last'})
RETURN load.at IS NOT NULL AS loaded, coalesce(load.dirty, false) AS unfinished, EXISTS {
  MATCH (n) WHERE NOT n:Entity AND NOT n:Document AND NOT n:Extraction AND NOT n:Claim AND NOT n:Grant AND NOT n:Figure AND NOT n:Load
} AS foreign`

export type Filling = 'loaded' | 'unfinished' | 'foreign' | 'empty'

/** `empty` also where a first load was cut off half way: it is to be run again. `unfinished` where a later one was. */
export const fillingOf = async ({ driver, name }: Pick<Database, 'driver' | 'name'>): Promise<Filling> => {
  const { records } = await driver.executeQuery(question, {}, { database: name, routing: 'READ' })
  if (records[0]?.get('loaded') === true) return records[0].get('unfinished') === true ? 'unfinished' : 'loaded'
  return records[0]?.get('foreign') === true ? 'foreign' : 'empty'
}
