// The entries of a zip archive, unpacked one at a time and never beyond a limit, whatever the archive says of their size.

import { inflateRawSync } from 'node:zlib'
import { ReadError } from './source.ts'

interface Entry {
  readonly method: number
  /** Where the entry's own header stands. */
  readonly offset: number
  readonly packed: number
}

export interface Zip {
  readonly names: readonly string[]
  /** The bytes of an entry, undefined where there is none of that name. @throws ReadError where it is damaged or too large */
  unpack(name: string, limit: number): Uint8Array | undefined
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const mostEntries = 20_000
/** The end record has 22 bytes and a comment of at most 65535. */
const endReach = 22 + 0xffff

const damaged = () => new ReadError('it is a damaged or cut off zip archive')

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - endReach); at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  throw damaged()
}

function entriesOf(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view)
  const count = Math.min(view.getUint16(end + 10, true), mostEntries)
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function unpackEntry(bytes: Uint8Array, view: DataView, { method, offset, packed }: Entry, limit: number): Uint8Array {
  if (offset + 30 > view.byteLength) throw damaged()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + packed)
  if (data.length < packed) throw damaged()
  if (method === 0) return data
  if (method !== 8) throw new ReadError('it is packed in a way that is not known: save it again')
  try {
    return inflateRawSync(data, { maxOutputLength: limit })
  } catch (error) {
    const isTooLarge = error instanceof RangeError
    throw isTooLarge ? new ReadError(`it unpacks to more than ${limit >> 20} MB: split it`) : damaged()
  }
}

/** Opens an archive. @throws ReadError where it is none */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(bytes, view)
  return {
    names: [...entries.keys()],
    unpack: (name, limit) => {
      const entry = entries.get(name)
      return entry && unpackEntry(bytes, view, entry, limit)
    },
  }
}
