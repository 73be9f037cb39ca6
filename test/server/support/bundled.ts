// Loads the documents that come with the project into the tests' database, as a first start does.

import { join } from 'node:path'
import { load } from '../../../seed/load/load.ts'
import { Resolving } from '../../../seed/resolve/index.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { projectFolder } from '../../../server/start/project.ts'

export const loadBundled = async (database: Pick<Database, 'driver' | 'name'>): Promise<void> => {
  const folder = join(projectFolder, 'seed', 'documents')
  await load(database.driver, database.name, [folder], { resolving: () => new Resolving([]) })
}
