// Numbers for keys, without the keys: what is kept of a million names has to be small. Keys are known by 64 bits of hash, as ids are
// by 80: among ten million of them two are taken for one with a chance of one in three hundred thousand.

import { Integers } from './columns.ts'

const hashOf = (key: string, seed: number, factor: number): number => {
  let hash = seed
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), factor)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Numbers different keys from 0 on, in the order in which they come. */
export class Numbering {
  readonly #first = new Integers()
  readonly #second = new Integers()
  /** Where a hash leads: a number and one, or 0 where there is none; never more than half full. */
  #slots = new Int32Array(1024)

  /** How many keys there are. */
  get size(): number {
    return this.#first.length
  }

  /** The number of a key, a new one where it has none. */
  add(key: string): number {
    const [first, second] = hashesOf(key)
    const slot = this.#slotOf(first, second)
    const known = this.#slots[slot] ?? 0
    if (known > 0) return known - 1
    this.#first.push(first)
    this.#second.push(second)
    this.#slots[slot] = this.size
    if (this.size * 2 > this.#slots.length) this.#widen()
    return this.size - 1
  }

  /** The number of a key; −1 where it has none. */
  of(key: string): number {
    const [first, second] = hashesOf(key)
    return (this.#slots[this.#slotOf(first, second)] ?? 0) - 1
  }

  #slotOf(first: number, second: number): number {
    const mask = this.#slots.length - 1
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1
      if (number < 0 || (this.#first.at(number) === first && this.#second.at(number) === second)) return slot
    }
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let number = 0; number < this.size; number++) {
      this.#slots[this.#slotOf(this.#first.at(number), this.#second.at(number))] = number + 1
    }
  }
}

/** Two hashes of 32 bits that have nothing to do with each other. */
const hashesOf = (key: string) => [hashOf(key, 0x811c9dc5, 0x01000193), hashOf(key, 0x9e3779b9, 0x5bd1e995)] as const
