// How many known partnerships the partner finder brings back in its first ten, of one in five that are held back, beside the usual
// methods on the same graph: of the bundled documents, and of a generated one. Run: npm run bench -- partners [seeds]. Exits with 1
// where another method finds more.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Extraction } from '../../seed/extraction.ts'
import { loadGraph } from '../../seed/load/load.ts'
import { extractAll } from '../../seed/pool.ts'
import { findDocuments } from '../../seed/read/walk.ts'
import { readDecisions, resolve } from '../../seed/resolve/index.ts'
import { partnerTypes } from '../../server/contract.ts'
import type { Database } from '../../server/neo4j/database.ts'
import { findCandidates } from '../../server/partners/find.ts'
import { scoreCandidates } from '../../server/partners/score.ts'
import { projectFolder } from '../../server/start/project.ts'
import { generate } from './generate.ts'
import { type HeldBack, holdBack, type Method, usualMethods } from './held-back.ts'
import { openEmpty } from './large.ts'

const every = 5
const first = 10
const mostAsked = 270
const [seeds = 3] = process.argv.slice(2).map(Number)

const bundled = async (): Promise<Extraction> => {
  const extractions: Extraction[] = []
  for await (const result of extractAll(findDocuments([join(projectFolder, 'seed', 'documents')])))
    if ('extraction' in result) extractions.push(result.extraction)
  const decisions = await readFile(join(projectFolder, 'seed', 'decisions.jsonl'), 'utf8').catch(() => '')
  return resolve(extractions, readDecisions(decisions))
}

interface Recall {
  lost: number
  readonly found: Record<string, number>
}

const count = (recall: Recall, method: string, ranked: readonly string[], lost: ReadonlySet<string>) => {
  const hits = ranked.slice(0, first).filter((id) => lost.has(id)).length
  recall.found[method] = (recall.found[method] ?? 0) + hits
}

const compare = async (database: Database, { graph, lost }: HeldBack, recall: Recall): Promise<void> => {
  await loadGraph(database.driver, database.name, graph)
  const usual = Object.entries<Method>(usualMethods(graph))
  // Evenly over all of them, since the first ones are the best connected.
  const step = Math.max(1, Math.floor(lost.size / mostAsked))
  for (const [id, partners] of [...lost].filter((_, index) => index % step === 0)) {
    recall.lost += partners.size
    for (const [name, method] of usual) count(recall, name, method(id), partners)
    const found = scoreCandidates(await findCandidates(database, id, { types: partnerTypes }))
    count(
      recall,
      'partner finder',
      found.map(({ entity }) => entity.id),
      partners,
    )
  }
}

const database = await openEmpty()
try {
  const graphs: Readonly<Record<string, Extraction>> = {
    'bundled documents': await bundled(),
    generated: generate({ entities: 4_000, facts: 9_000 }),
  }
  for (const [name, extraction] of Object.entries(graphs)) {
    const recall: Recall = { lost: 0, found: {} }
    for (let seed = 1; seed <= seeds; seed++) await compare(database, holdBack(extraction, every, seed), recall)
    console.log(`${name}: ${recall.lost} partners held back in ${seeds} runs; found again among the first ${first}`)
    for (const [method, hits] of Object.entries(recall.found).sort(([, a], [, b]) => b - a))
      console.log(`  ${method.padEnd(26)} ${String(hits).padStart(6)}  ${((100 * hits) / recall.lost).toFixed(1)} %`)
    const best = Math.max(...Object.values(recall.found))
    if ((recall.found['partner finder'] ?? 0) < best) process.exitCode = 1
  }
} finally {
  await database.close()
}
