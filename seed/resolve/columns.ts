// Lists of whole numbers, four bytes each: what is kept of every mention has to be small, since there are millions of them.

/** A list of 32-bit integers that grows. */
export class Integers {
  #values = new Int32Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  /** What stands at an index; −1 beyond the end. */
  at(index: number): number {
    return index < this.#length ? (this.#values[index] ?? -1) : -1
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

  of(key: number): Int32Array {
    return this.#values.subarray(this.#starts[key], this.#starts[key + 1])
  }
}
