// Extractions as files, which is how a load takes them in.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Extraction } from '../../../../seed/extraction.ts'

export interface Folder {
  readonly path: string
  /** Writes extractions as lines and gives the file's path. */
  lines(name: string, extractions: readonly Extraction[]): Promise<string>
  /** Writes any text. */
  text(name: string, content: string | Uint8Array): Promise<string>
  remove(): Promise<void>
}

/** A new folder for a test's files. */
export const testFolder = async (): Promise<Folder> => {
  const path = await mkdtemp(join(tmpdir(), 'shantu-load-'))
  const text = async (name: string, content: string | Uint8Array) => {
    const file = join(path, name)
    await writeFile(file, content)
    return file
  }
  return {
    path,
    text,
    lines: (name, extractions) => text(name, extractions.map((each) => `${JSON.stringify(each)}\n`).join('')),
    remove: () => rm(path, { recursive: true, force: true }),
  }
}
