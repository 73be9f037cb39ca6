// How time and memory grow with the number of documents where what they say is joined: the facts of the bundled briefs, told of
// others over and over, resolved and made into a graph that is only counted. Reading and the database are left out.
//
//   npx tsx test/bench/joining.ts [documents …, default 1000 3000 10000]

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import '../../seed/compiler.ts'
import { extractDocument } from '../../seed/extract.ts'
import type { Extraction } from '../../seed/extraction.ts'
import { Assembly } from '../../seed/load/build/assembly.ts'
import { readBytes } from '../../seed/read/read.ts'
import { Resolving } from '../../seed/resolve/index.ts'
import { coresOf, retold } from './folder.ts'

const folder = join(import.meta.dirname, '../../seed/documents')
const briefs = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map(async (name) => {
      const bytes = readFileSync(join(folder, name))
      const { documents, ...facts } = extractDocument(await readBytes(name, bytes))
      const [document] = documents.map(({ text: _, ...record }) => record)
      return {
        id: document?.id ?? '',
        body: JSON.stringify({ documents: [document], ...facts }),
        cores: await coresOf(bytes),
      }
    }),
)

/** In the order of their ids; those of one version tell of the same names and gifts. */
function* extractions(count: number): Generator<Extraction> {
  for (let index = 0; index < count; index++) {
    const brief = briefs[index % briefs.length]
    if (brief === undefined) return
    const version = Math.floor(index / briefs.length / 10)
    const text = retold(brief, version).replaceAll('"grant":"', `"grant":"${version}-`)
    yield JSON.parse(text.replaceAll(brief.id, `doc-${String(index).padStart(8, '0')}`))
  }
}

const resident = () => process.memoryUsage.rss() / 1e6

for (const count of (process.argv.length > 2 ? process.argv.slice(2) : ['1000', '3000', '10000']).map(Number)) {
  const began = process.cpuUsage()
  let most = 0
  const look = () => {
    most = Math.max(most, resident())
  }
  const resolving = new Resolving([])
  for (const extraction of extractions(count)) resolving.add(extraction)
  look()
  const { entities, saidIn } = resolving.end()
  look()
  const counts = { claims: 0, links: 0 }
  const nothing = () => {}
  const assembly = new Assembly(entities, {
    entity: nothing,
    mention: nothing,
    grant: nothing,
    figure: nothing,
    claim: () => void counts.claims++,
    link: () => void counts.links++,
  })
  for (const extraction of extractions(count)) assembly.add(saidIn(extraction))
  for (const _ of assembly.end()) look()
  assembly.close()
  const { user, system } = process.cpuUsage(began)
  const seconds = (user + system) / 1e6
  console.log(
    `${count} documents: ${entities.length} entities, ${counts.claims} claims, ${counts.links} links; ${seconds.toFixed(1)} s, ${((seconds / count) * 1000).toFixed(2)} ms a document, ${most.toFixed(0)} MB resident at most`,
  )
}
