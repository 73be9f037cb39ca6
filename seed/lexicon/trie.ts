// Finds the words of a table in a text: the longest that begins at a place, in time that does not grow with the table.
// Words that begin with the same two units stand together, so that nearly every place is passed over at one look.

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

interface Row<T> {
  readonly word: string
  readonly value: T
  /** One more than the index of the next shorter word of the shelf; 0 for none. */
  readonly next: number
}

const standsAt = (word: string, text: string, at: number): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(at + i)) return false
  return true
}

/** So many shelves for each word, that few of them are full, and those that are mostly for the words looked for. */
const spare = 16

/** Builds a table; of two entries for one word the later one stands. Empty words are left out. */
export function trieOf<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
  const words = new Map(entries)
  words.delete('')
  let size = 64
  while (size < words.size * spare) size *= 2
  const mask = size - 1
  const shelfOf = (first: number, second: number) => (first * 31 + second) & mask
  const rows: Row<T>[] = []
  /** Of each shelf one more than the index of its longest word; 0 where it is empty. */
  const shelves = words.size < 0xffff ? new Uint16Array(size) : new Uint32Array(size)
  let hasSingle = false
  for (const [word, value] of [...words].sort(([a], [b]) => a.length - b.length)) {
    const shelf = shelfOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)
    hasSingle ||= word.length === 1
    rows.push({ word, value, next: shelves[shelf] as number })
    shelves[shelf] = rows.length
  }

  const onShelf = (shelf: number, text: string, at: number, limit: number): Found<T> | undefined => {
    for (let next = shelves[shelf] as number; next > 0; ) {
      const row = rows[next - 1] as Row<T>
      const end = at + row.word.length
      if (end <= limit && standsAt(row.word, text, at)) return { start: at, end, value: row.value }
      next = row.next
    }
    return undefined
  }

  const longestAt = (text: string, at: number, limit = text.length): Found<T> | undefined => {
    if (at >= limit) return undefined
    const first = text.charCodeAt(at)
    const longer = onShelf(shelfOf(first, at + 1 < limit ? text.charCodeAt(at + 1) : 0), text, at, limit)
    return longer || !hasSingle ? longer : onShelf(shelfOf(first, 0), text, at, limit)
  }

  const all = (text: string, start = 0, end = text.length): Found<T>[] => {
    const found: Found<T>[] = []
    if (rows.length === 0) return found
    let next = start < end ? text.charCodeAt(start) : 0
    for (let at = start; at < end; ) {
      const first = next
      next = at + 1 < end ? text.charCodeAt(at + 1) : 0
      const mayBegin = shelves[shelfOf(first, next)] !== 0 || (hasSingle && shelves[shelfOf(first, 0)] !== 0)
      const match = mayBegin ? longestAt(text, at, end) : undefined
      at = match ? match.end : at + 1
      if (!match) continue
      found.push(match)
      next = at < end ? text.charCodeAt(at) : 0
    }
    return found
  }

  return { longestAt, all }
}

/** The words of a table written as text, separated by white space. */
export const wordsIn = (table: string): string[] => table.split(/\s+/).filter(Boolean)

/** Tells with which of some words a text ends at a place: the first of them that fits, in the order given. */
export function endingOf(words: Iterable<string>): (text: string, end?: number) => string | undefined {
  const byLast = new Map<number, string[]>()
  for (const word of words) {
    const last = word.charCodeAt(word.length - 1)
    const alike = byLast.get(last)
    if (alike) alike.push(word)
    else byLast.set(last, [word])
  }
  return (text, end = text.length) => byLast.get(text.charCodeAt(end - 1))?.find((word) => text.endsWith(word, end))
}
