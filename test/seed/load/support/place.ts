// Where loads are tested: the tests' database and a folder of files, both given back at the end.

import { afterAll, beforeAll } from 'vitest'
import type { Database } from '../../../../server/neo4j/database.ts'
import { testDatabase } from '../../../support/database.ts'
import { type Folder, testFolder } from './files.ts'

/** Of the `describe` that calls it; to be read from its tests and hooks alone. */
export function loadingPlace(): { readonly database: Database; readonly folder: Folder } {
  let database: Database
  let folder: Folder
  beforeAll(async () => {
    database = await testDatabase()
    folder = await testFolder()
  })
  afterAll(async () => {
    await folder.remove()
    await database.close()
  })
  return {
    get database() {
      return database
    },
    get folder() {
      return folder
    },
  }
}
