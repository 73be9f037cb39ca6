// A store of any number of items in little memory: they are kept by key, in parts, of which one at a time is looked at. What does
// not fit is written to a temporary file, which has no name, so that it is gone with the process however that ends.

import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { groupBy } from './build/group.ts'

/** Of a million items of half a kilobyte, a part holds two megabytes. */
const partCount = 256

/** How many characters wait in memory before they are written. */
const mostWaiting = 1_000_000

const nameless = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'shantu-'))
  try {
    return openSync(join(folder, 'shelf'), 'wx+')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Spreads keys evenly over the parts (FNV-1a). */
const partOf = (key: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % partCount
}

interface Piece {
  readonly start: number
  readonly length: number
}

/** Items are kept as JSON. Items of one key are all in one part, in the order in which they were added. */
export class Shelf<T> {
  readonly parts = partCount
  readonly #keyOf: (item: T) => string
  readonly #waiting: string[][] = Array.from({ length: partCount }, () => [])
  readonly #pieces: Piece[][] = Array.from({ length: partCount }, () => [])
  #characters = 0
  #file: number | undefined
  #end = 0
  #size = 0

  constructor(keyOf: (item: T) => string) {
    this.#keyOf = keyOf
  }

  /** How many items there are. */
  get size(): number {
    return this.#size
  }

  add(item: T): void {
    const line = JSON.stringify(item)
    this.#waiting[partOf(this.#keyOf(item))]?.push(line)
    this.#size += 1
    this.#characters += line.length
    if (this.#characters > mostWaiting) this.#write()
  }

  /** The items of one part. */
  part(index: number): T[] {
    const lines: string[] = []
    for (const { start, length } of this.#pieces[index] ?? []) {
      const bytes = Buffer.allocUnsafe(length)
      for (let read = 0; read < length; ) {
        const got = readSync(this.#file ?? -1, bytes, read, length - read, start + read)
        if (got === 0) throw new Error('a temporary file is shorter than what was written to it')
        read += got
      }
      for (const line of bytes.toString().split('\n')) lines.push(line)
    }
    return [...lines, ...(this.#waiting[index] ?? [])].map((line) => JSON.parse(line) as T)
  }

  /** All items by key, part after part: the keys of each. */
  *groups(): Generator<Map<string, T[]>> {
    for (let index = 0; index < this.parts; index++) yield groupBy(this.part(index), this.#keyOf)
  }

  /** Gives the room back; nothing can be asked for afterwards. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
    this.#waiting.length = 0
  }

  #write(): void {
    this.#file ??= nameless()
    const buffers: Buffer[] = []
    for (const [index, lines] of this.#waiting.entries()) {
      if (lines.length === 0) continue
      const bytes = Buffer.from(lines.join('\n'))
      this.#pieces[index]?.push({ start: this.#end, length: bytes.length })
      this.#end += bytes.length
      buffers.push(bytes)
      this.#waiting[index] = []
    }
    const all = Buffer.concat(buffers)
    for (let written = 0; written < all.length; ) {
      written += writeSync(this.#file, all, written, all.length - written, this.#end - all.length + written)
    }
    this.#characters = 0
  }
}
