// Comma-separated values (RFC 4180) with the place of every row, so that a row can be quoted as evidence.

export interface CsvRow {
  readonly cells: readonly string[]
  /** As a spreadsheet numbers it, the first row being 1; blank lines count. */
  readonly number: number
  /** Raw offsets of the row, without its line end. */
  readonly start: number
  readonly end: number
}

const quote = '"'

/** The sign that parts the cells: the one of comma, tab and semicolon that the first line holds most. */
function separatorOf(text: string): string {
  const [first = ''] = text.slice(0, 10_000).split('\n', 1)
  const counts = [',', '\t', ';'].map((sign) => ({ sign, count: first.split(sign).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign
}

/** The cell that begins at `at`, and where it ends. A quote that is never closed ends with the text. */
function cellAt(text: string, at: number, separator: string): { value: string; end: number } {
  if (text.charAt(at) !== quote) {
    let end = at
    while (end < text.length && text.charAt(end) !== separator && text.charAt(end) !== '\n') end++
    return { value: text.slice(at, end).trim(), end }
  }
  const parts: string[] = []
  let from = at + 1
  for (;;) {
    const close = text.indexOf(quote, from)
    if (close < 0) return { value: [...parts, text.slice(from)].join('').trim(), end: text.length }
    parts.push(text.slice(from, close))
    from = close + 1
    if (text.charAt(from) !== quote) break
    parts.push(quote)
    from++
  }
  let end = from
  while (end < text.length && text.charAt(end) !== separator && text.charAt(end) !== '\n') end++
  return { value: parts.join('').trim(), end }
}

/** The rows of a table that hold anything, in order. */
export function readCsv(text: string): CsvRow[] {
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (let number = 1; at < text.length; number++) {
    const start = at
    const cells: string[] = []
    for (;;) {
      const { value, end } = cellAt(text, at, separator)
      cells.push(value)
      at = end
      if (text.charAt(at) !== separator) break
      at++
    }
    const end = text.charAt(at - 1) === '\r' ? at - 1 : at
    if (cells.some((cell) => cell !== '')) rows.push({ cells, number, start, end })
    at++
  }
  return rows
}
