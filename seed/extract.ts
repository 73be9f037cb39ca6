// The extract command: files and folders in, one JSON object out (or one a document and line), nothing else touched.

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Extraction } from './extraction.ts'
import { extractAll } from './pool.ts'
import { findDocuments } from './read/walk.ts'
import { type Decision, readDecisions, resolve } from './resolve/index.ts'

export { extractDocument } from './extract-document.ts'

const usage = `usage: npm run --silent extract -- [--lines] FILE…

Reads documents (files, or folders with all that is in them) and prints the facts in them as one JSON object:
documents, entities, relations and figures, each fact with the sentence that says it. No database is touched.

  --lines   print one object a document and line, with the document's text, as \`npm run seed\` loads it
  --help    print this

What cannot be read is named on standard error with the reason, and the rest goes on.
Exit status: 0 where anything was read, 1 where nothing was, 2 for wrong usage.
`

/** Where the command writes. */
export interface Output {
  readonly out: (text: string) => Promise<void> | void
  readonly error: (text: string) => void
}

interface Request {
  readonly paths: readonly string[]
  readonly lines: boolean
  readonly help: boolean
}

function requestFrom(argv: readonly string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { lines: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    if (positionals.length === 0 && !values.help) return 'no file is given'
    return { paths: positionals, lines: values.lines === true, help: values.help === true }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const withoutText = (extraction: Extraction): Extraction => ({
  ...extraction,
  documents: extraction.documents.map(({ text: _, ...document }) => document),
})

/** The decisions that come with the project; a project without the file has none. */
async function bundledDecisions(): Promise<Decision[]> {
  const path = fileURLToPath(new URL('decisions.jsonl', import.meta.url))
  return readDecisions(await readFile(path, 'utf8').catch(() => ''))
}

/** Runs the command and gives its exit status. */
export async function runExtract(argv: readonly string[], { out, error }: Output = processOutput): Promise<number> {
  const request = requestFrom(argv)
  if (typeof request === 'string') {
    error(`extract: ${request}\n\n${usage}`)
    return 2
  }
  if (request.help) {
    await out(usage)
    return 0
  }
  const extractions: Extraction[] = []
  let read = 0
  for await (const result of extractAll(findDocuments(request.paths))) {
    if ('refused' in result) error(`${result.path}: ${result.refused}\n`)
    else {
      read++
      for (const { row, reason } of result.refusedRows ?? []) error(`${result.path}, row ${row}: ${reason}\n`)
      if (request.lines) await out(`${JSON.stringify(result.extraction)}\n`)
      else extractions.push(withoutText(result.extraction))
    }
  }
  if (!request.lines && read > 0)
    await out(`${JSON.stringify(resolve(extractions, await bundledDecisions()), null, 2)}\n`)
  if (read > 0) return 0
  error('extract: nothing could be read\n')
  return 1
}

const processOutput: Output = {
  out: (text) =>
    new Promise((done, fail) => {
      process.stdout.write(text, (problem) => (problem ? fail(problem) : done()))
    }),
  error: (text) => void process.stderr.write(text),
}
