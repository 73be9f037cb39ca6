// Structured sources beside prose: grants in CSV or JSON.

import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import type { Extraction } from '../extraction.ts'
import { decodeText } from '../read/decode.ts'
import { ReadError } from '../read/source.ts'
import { extractionOf } from './extract.ts'
import type { RefusedRow } from './grant.ts'
import { grantsInJson } from './standard.ts'
import { grantsInTable } from './tables.ts'

export type { RefusedRow } from './grant.ts'

const tables = new Set(['.csv', '.tsv'])

/** Whether a file is named as a structured source. */
export const isStructured = (path: string): boolean => {
  const ending = extname(path).toLowerCase()
  return tables.has(ending) || ending === '.json'
}

export interface StructuredExtraction {
  readonly extraction: Extraction
  readonly refusedRows: readonly RefusedRow[]
}

/**
 * The facts of a structured source from its bytes; rows that cannot be read are left out and told.
 * @throws ReadError where nothing in it can be read
 */
export function extractStructured(path: string, bytes: Uint8Array): StructuredExtraction {
  const { text } = decodeText(bytes)
  if (text.trim() === '') throw new ReadError('it is empty')
  const { grants, refused } = tables.has(extname(path).toLowerCase()) ? grantsInTable(text) : grantsInJson(text)
  const [first] = refused
  if (grants.length === 0) {
    throw new ReadError(
      first ? `none of its rows can be read; row ${first.row}: ${first.reason}` : 'it holds no grants',
    )
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const document = { id: `doc-${sha256.slice(0, 16)}`, path, title: basename(path), sha256, articles: [], text }
  return { extraction: extractionOf(document, text, grants), refusedRows: refused }
}
