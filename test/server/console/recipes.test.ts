// Every recipe of the console answers on the bundled documents.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audiences, parseRecipe } from '../../../client/console/recipe.ts'
import { cypherAnswerSchema } from '../../../server/contract.ts'
import type { Database } from '../../../server/neo4j/database.ts'
import { projectFolder } from '../../../server/start/project.ts'
import { testDatabase } from '../../support/database.ts'
import { loadBundled } from '../support/bundled.ts'
import { type Served, serve } from '../support/serve.ts'
import { post } from './post.ts'

const folder = join(projectFolder, 'client', 'console', 'recipes')
const recipes = readdirSync(folder).map((file) => parseRecipe(file, readFileSync(join(folder, file), 'utf8')))

let database: Database
let server: Served
beforeAll(async () => {
  database = await testDatabase()
  await loadBundled(database)
  server = await serve({ database })
}, 180_000)
afterAll(async () => {
  await server?.close()
  await database?.close()
})

describe('the recipes', () => {
  it.each(audiences)('serve the %s with several', (audience) => {
    expect(recipes.filter((recipe) => recipe.audience === audience).length).toBeGreaterThan(3)
  })

  it('have titles in both languages, each its own', () => {
    expect(new Set(recipes.map(({ zh }) => zh)).size).toBe(recipes.length)
    expect(new Set(recipes.map(({ en }) => en)).size).toBe(recipes.length)
    for (const { zh, en } of recipes) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).not.toMatch(/\p{Script=Han}/u)
    }
  })

  it.each(recipes)('$name gives rows, and not more than are sent', async ({ query, parameters }) => {
    const given = parameters === '' ? {} : (JSON.parse(parameters) as Record<string, unknown>)
    const { status, json } = await post(server, { query, parameters: given })
    expect({ status, json: status === 200 ? undefined : json }).toEqual({ status: 200, json: undefined })
    const answer = cypherAnswerSchema.parse(json)
    expect(answer.rows.length).toBeGreaterThan(0)
    expect(answer.summary.cut).toEqual({})
    expect(answer.rows.some((row) => row.every((cell) => cell !== null))).toBe(true)
  })
})
