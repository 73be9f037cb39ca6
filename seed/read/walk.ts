// Files and folders as given on a command line to the single files to read: sorted, each once, loops of links cut.

import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileError } from './read.ts'

/** File name endings that are read when a folder is given; a file that is named itself is always tried. */
export const readableEndings: readonly string[] = [
  '.txt',
  '.md',
  '.markdown',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.pdf',
  '.docx',
  '.csv',
  '.tsv',
  '.json',
]

export type Found = { readonly path: string } | { readonly path: string; readonly refused: string }

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function* walk(path: string, named: boolean, seen: Set<string>): AsyncGenerator<Found> {
  let isFolder: boolean
  let names: string[] = []
  try {
    const status = await stat(path)
    isFolder = status.isDirectory()
    if (!isFolder && !status.isFile()) {
      if (named) yield { path, refused: 'it is neither a file nor a folder' }
      return
    }
    if (!isFolder && !named && !readableEndings.includes(extname(path).toLowerCase())) return
    const real = await realpath(path)
    if (seen.has(real)) return
    seen.add(real)
    if (isFolder) names = await readdir(path)
  } catch (error) {
    yield { path, refused: fileError(error).message }
    return
  }
  if (!isFolder) yield { path }
  for (const name of names.sort(byCode)) if (!name.startsWith('.')) yield* walk(join(path, name), false, seen)
}

/**
 * The files under the given paths, in the order given and sorted by name inside a folder. Hidden entries are passed over;
 * what cannot be looked at comes with the reason, and the rest goes on.
 */
export async function* findDocuments(paths: readonly string[]): AsyncGenerator<Found> {
  const seen = new Set<string>()
  for (const path of paths) yield* walk(path, true, seen)
}
