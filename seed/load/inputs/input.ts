// What is to be loaded, from whatever is named on the command line: documents are read and extracted, extractions taken as they are.

import type { Extraction } from '../../extraction.ts'
import { extractAll } from '../../pool.ts'
import { findDocuments } from '../../read/walk.ts'
import type { RefusedRow } from '../../structured/index.ts'
import { problemOf } from './check.ts'
import { holdsLines, readLines } from './lines.ts'

/** One document with its facts, its text included, or why it cannot be loaded. */
export type Input =
  | { readonly path: string; readonly extraction: Extraction; readonly refusedRows?: readonly RefusedRow[] }
  | { readonly path: string; readonly refused: string }

const checked = (input: Input): Input => {
  if ('refused' in input) return input
  const problem = problemOf(input.extraction)
  return problem === undefined ? input : { path: input.path, refused: `what was read from it is not sound: ${problem}` }
}

/** Reads files, folders and files of extractions one document after the other. */
export async function* readInputs(paths: readonly string[], signal?: AbortSignal): AsyncGenerator<Input> {
  for (const path of paths.filter(holdsLines)) yield* readLines(path)
  const documents = paths.filter((path) => !holdsLines(path))
  for await (const extracted of extractAll(findDocuments(documents), signal ? { signal } : {})) yield checked(extracted)
}
