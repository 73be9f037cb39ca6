// Lists of whole numbers, four bytes each: what is kept of every mention has to be small, since there are millions of them.

const bits = 12
const within = (1 << bits) - 1

/** A list of 32-bit integers that grows page by page, so that it never takes much more room than its items. */
export class Integers {
  readonly #pages: Int32Array[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if ((this.#length & within) === 0) this.#pages.push(new Int32Array(within + 1))
    this.#length += 1
    this.set(this.#length - 1, value)
  }

  /** What stands at an index; −1 beyond the end. */
  at(index: number): number {
    return index < this.#length ? (this.#pages[index >> bits]?.[index & within] ?? -1) : -1
  }

  /** Puts a value in the place of another. */
  set(index: number, value: number): void {
    const page = this.#pages[index >> bits]
    if (page) page[index & within] = value
  }
}

/** For each key the values that belong to it, in the order in which they come: one array instead of a list a key. */
export class Buckets {
  readonly #starts: Int32Array
  readonly #values: Int32Array

  /** @param pairs gives all pairs of key and value, below `keys`; it is gone through twice */
  constructor(keys: number, pairs: () => Iterable<readonly [key: number, value: number]>) {
    const starts = new Int32Array(keys + 1)
    for (const [key] of pairs()) starts[key + 1] = (starts[key + 1] ?? 0) + 1
    for (let key = 0; key < keys; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
    const values = new Int32Array(starts[keys] ?? 0)
    const ends = starts.slice()
    for (const [key, value] of pairs()) {
      const end = ends[key] ?? 0
      values[end] = value
      ends[key] = end + 1
    }
    this.#starts = starts
    this.#values = values
  }

  /** None for a key that is not there. */
  of(key: number): Int32Array {
    return this.#values.subarray(this.#starts[key], this.#starts[key + 1])
  }
}

/** Pairs of what stands in a list and where. */
export function* pairs(keys: Int32Array): Generator<readonly [key: number, index: number]> {
  for (let index = 0; index < keys.length; index++) yield [keys[index] ?? 0, index]
}
