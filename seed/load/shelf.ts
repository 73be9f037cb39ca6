// A store of any number of items in little memory: they are kept by key, in parts, of which one at a time is looked at. What does
// not fit is written to a temporary file, which has no name, so that it is gone with the process however that ends.

import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { groupBy } from './build/group.ts'

/** Of ten million items of half a kilobyte, a part holds five megabytes. */
const partCount = 1024

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

/** What was written at one time: where it begins in the file, and where in it each part begins and the last ends. */
interface Writing {
  readonly start: number
  readonly offsets: Uint32Array
}

/** Items are kept as JSON. Items of one key are all in one part, in the order in which they were added. */
export class Shelf<T> {
  readonly parts = partCount
  readonly #keyOf: (item: T) => string
  readonly #waiting: string[][] = Array.from({ length: partCount }, () => [])
  readonly #writings: Writing[] = []
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
  *part(index: number): Generator<T> {
    for (const { start, offsets } of this.#writings) {
      const [from = 0, to = 0] = offsets.subarray(index, index + 2)
      if (from < to) for (const line of this.#read(start + from, to - from).split('\n')) yield JSON.parse(line)
    }
    for (const line of this.#waiting[index] ?? []) yield JSON.parse(line)
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

  #read(start: number, length: number): string {
    const bytes = Buffer.allocUnsafe(length)
    for (let read = 0; read < length; ) {
      const got = readSync(this.#file ?? -1, bytes, read, length - read, start + read)
      if (got === 0) throw new Error('a temporary file is shorter than what was written to it')
      read += got
    }
    return bytes.toString()
  }

  #write(): void {
    this.#file ??= nameless()
    const buffers = this.#waiting.map((lines) => Buffer.from(lines.join('\n')))
    const offsets = new Uint32Array(partCount + 1)
    for (const [index, { length }] of buffers.entries()) offsets[index + 1] = (offsets[index] ?? 0) + length
    const all = Buffer.concat(buffers)
    for (let written = 0; written < all.length; ) {
      written += writeSync(this.#file, all, written, all.length - written, this.#end + written)
    }
    this.#writings.push({ start: this.#end, offsets })
    this.#end += all.length
    for (const lines of this.#waiting) lines.length = 0
    this.#characters = 0
  }
}
