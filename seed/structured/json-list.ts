// The elements of a list in a JSON text with their places, so that each can be read, refused and quoted by itself.

export interface Element {
  /** Raw offsets of the element. */
  readonly start: number
  readonly end: number
}

/** The offset after a string that begins at `at`. */
function afterString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const character = text.charAt(i)
    if (character === '\\') i++
    else if (character === '"') return i + 1
  }
  return text.length
}

/** The offset of the `[` of the list that stands under `key` in the outermost object, or -1. */
function listUnder(text: string, key: string): number {
  let depth = 0
  for (let i = 0; i < text.length; ) {
    const character = text.charAt(i)
    if (character === '"') {
      const end = afterString(text, i)
      const isKey = depth === 1 && text.slice(i, end) === `"${key}"`
      const list = isKey ? /^\s*:\s*\[/.exec(text.slice(end, end + 100)) : null
      if (list) return end + list[0].length - 1
      i = end
      continue
    }
    if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    i++
  }
  return -1
}

/** The elements of the list under `key`, or undefined where the outermost object has no such list. */
export function elementsUnder(text: string, key: string): Element[] | undefined {
  const list = listUnder(text, key)
  if (list < 0) return undefined
  const elements: Element[] = []
  let depth = 0
  let start = -1
  const finish = (end: number) => {
    if (start >= 0) elements.push({ start, end: start + text.slice(start, end).trimEnd().length })
    start = -1
  }
  for (let i = list + 1; i < text.length; ) {
    const character = text.charAt(i)
    if (depth === 0 && character === ']') {
      finish(i)
      return elements
    }
    if (depth === 0 && character === ',') finish(i)
    else if (start < 0 && !/\s/.test(character)) start = i
    if (character === '"') {
      i = afterString(text, i)
      continue
    }
    if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    i++
  }
  finish(text.length)
  return elements
}
