// Extractions from files, as `extract --lines` writes them: one JSON object a document and line.

import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { createInterface } from 'node:readline'
import { extractionSchema } from '../../extraction.ts'
import { fileError } from '../../read/read.ts'
import { problemOf } from './check.ts'
import type { Input } from './input.ts'

/** Whether a file is named as one that holds extractions. */
export const holdsLines = (path: string): boolean => ['.jsonl', '.ndjson'].includes(extname(path).toLowerCase())

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const inputOf = (name: string, line: string): Input => {
  const value = parsed(line)
  if (value === undefined) return { path: name, refused: 'it is not JSON: make it with extract --lines' }
  const result = extractionSchema.safeParse(value)
  if (!result.success) {
    const [issue] = result.error.issues
    return { path: name, refused: `it is no extraction: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}` }
  }
  const problem = problemOf(result.data)
  return problem === undefined ? { path: name, extraction: result.data } : { path: name, refused: problem }
}

/** Each line of a file as an extraction, or the reason why it is none; blank lines are passed over. */
export async function* readLines(path: string): AsyncGenerator<Input> {
  const stream = createReadStream(path, 'utf8')
  let number = 0
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      number += 1
      if (line.trim() !== '') yield inputOf(`${path}, line ${number}`, line)
    }
    if (number === 0) yield { path, refused: 'it is empty' }
  } catch (error) {
    yield { path, refused: fileError(error).message }
  } finally {
    stream.destroy()
  }
}
