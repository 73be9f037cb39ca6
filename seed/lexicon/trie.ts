// Finds the words of a table in a text: the longest that begins at a place, in time that does not grow with the table.

interface Node<T> {
  readonly next: Map<number, Node<T>>
  value?: T
}

export interface Found<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** An immutable table of words with a value each. */
export interface Trie<T> {
  /** The longest word of the table that begins at `at`, ending at or before `limit`. */
  longestAt(text: string, at: number, limit?: number): Found<T> | undefined
  /** All words that do not overlap, from the left, the longest first. */
  all(text: string, start?: number, end?: number): Found<T>[]
}

function insert<T>(root: Node<T>, word: string, value: T): void {
  let node = root
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    let next = node.next.get(unit)
    if (!next) {
      next = { next: new Map() }
      node.next.set(unit, next)
    }
    node = next
  }
  node.value = value
}

/** Builds a table; of two entries for one word the later one stands. Empty words are left out. */
export function trieOf<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
  const root: Node<T> = { next: new Map() }
  // Most places of a text begin no word of the table: a look at one bit tells them.
  const begins = new Uint8Array(0x10000)
  for (const [word, value] of entries) {
    if (word === '') continue
    insert(root, word, value)
    begins[word.charCodeAt(0)] = 1
  }

  const longestAt = (text: string, at: number, limit = text.length): Found<T> | undefined => {
    if (begins[text.charCodeAt(at)] !== 1) return undefined
    let node: Node<T> | undefined = root
    let best: Found<T> | undefined
    for (let i = at; i < limit; i++) {
      node = node.next.get(text.charCodeAt(i))
      if (!node) break
      if (node.value !== undefined) best = { start: at, end: i + 1, value: node.value }
    }
    return best
  }

  const all = (text: string, start = 0, end = text.length): Found<T>[] => {
    const found: Found<T>[] = []
    for (let at = start; at < end; ) {
      const match = longestAt(text, at, end)
      if (match) found.push(match)
      at = match ? match.end : at + 1
    }
    return found
  }

  return { longestAt, all }
}

/** The words of a table written as text, separated by white space. */
export const wordsIn = (table: string): string[] => table.split(/\s+/).filter(Boolean)
