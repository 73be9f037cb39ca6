// Finds the words of a table in a text: the longest that begins at a place, in time that does not grow with the table.

interface Node<T> {
  next: Map<number, Node<T>> | undefined
  value: T | undefined
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
    node.next ??= new Map()
    let next = node.next.get(unit)
    if (!next) {
      next = { next: undefined, value: undefined }
      node.next.set(unit, next)
    }
    node = next
  }
  node.value = value
}

/** So many low bits of a unit tell, nearly always, that no word begins with it; few enough to stay in the processor's cache. */
const told = 0xfff

/** Builds a table; of two entries for one word the later one stands. Empty words are left out. */
export function trieOf<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
  const root: Node<T> = { next: undefined, value: undefined }
  const begins = new Uint8Array(told + 1)
  for (const [word, value] of entries) {
    if (word === '') continue
    insert(root, word, value)
    begins[word.charCodeAt(0) & told] = 1
  }

  const longestAt = (text: string, at: number, limit = text.length): Found<T> | undefined => {
    let next = begins[text.charCodeAt(at) & told] === 1 ? root.next : undefined
    let value: T | undefined
    let end = at
    for (let i = at; next && i < limit; i++) {
      const node: Node<T> | undefined = next.get(text.charCodeAt(i))
      if (!node) break
      if (node.value !== undefined) {
        value = node.value
        end = i + 1
      }
      next = node.next
    }
    return value === undefined ? undefined : { start: at, end, value }
  }

  const all = (text: string, start = 0, end = text.length): Found<T>[] => {
    const found: Found<T>[] = []
    for (let at = start; at < end; ) {
      const match = begins[text.charCodeAt(at) & told] === 1 ? longestAt(text, at, end) : undefined
      if (match) found.push(match)
      at = match ? match.end : at + 1
    }
    return found
  }

  return { longestAt, all }
}

/** The words of a table written as text, separated by white space. */
export const wordsIn = (table: string): string[] => table.split(/\s+/).filter(Boolean)
