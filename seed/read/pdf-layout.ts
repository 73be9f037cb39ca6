// Pieces of text at places on a page to lines in reading order: rows, two columns where there is a gutter, running heads left out.

export interface PlacedText {
  readonly text: string
  /** Left edge and baseline, in points from the lower left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters in points. */
  readonly size: number
}

export interface PageLayout {
  readonly width: number
  readonly height: number
  readonly items: readonly PlacedText[]
}

interface Row {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** A gap wider than this many letters parts two columns or captions; one wider than `wordGap` parts words. */
const columnGap = 1.5
const wordGap = 0.2

/** How much of a page's height at its top and foot may be a running head or a page number. */
const marginShare = 0.09

const rowOf = (items: readonly PlacedText[]): Row => {
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const gap = item.x - right
    text += text !== '' && gap > item.size * wordGap && !text.endsWith(' ') ? ` ${item.text}` : item.text
    right = Math.max(right, item.x + item.width)
  }
  const [first] = items
  return {
    text: text.trim(),
    left: first?.x ?? 0,
    right,
    y: first?.y ?? 0,
    size: Math.max(...items.map(({ size }) => size)),
  }
}

/** Items on one baseline, parted where the gap between them is wide. */
function rowsOf(items: readonly PlacedText[]): Row[] {
  const sorted = items.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: Row[] = []
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from]
    if (!first) break
    let to = from + 1
    while (to < sorted.length && first.y - (sorted[to]?.y ?? 0) < first.size * 0.5) to++
    const baseline = sorted.slice(from, to).sort((a, b) => a.x - b.x)
    let part: PlacedText[] = []
    let right = Number.NEGATIVE_INFINITY
    for (const item of baseline) {
      if (part.length > 0 && item.x - right > item.size * columnGap) {
        rows.push(rowOf(part))
        part = []
      }
      part.push(item)
      right = Math.max(right, item.x + item.width)
    }
    rows.push(rowOf(part))
    from = to
  }
  return rows.filter(({ text }) => text !== '')
}

/** The place of a gutter that most rows keep clear of, with a good number of them on both sides; undefined where there is none. */
function gutterOf(rows: readonly Row[], { width }: PageLayout): number | undefined {
  if (rows.length < 8) return undefined
  let best: { at: number; crossing: number } | undefined
  for (let step = 30; step <= 70; step++) {
    const at = (width * step) / 100
    let left = 0
    let right = 0
    let crossing = 0
    for (const row of rows) {
      if (row.right <= at) left++
      else if (row.left >= at) right++
      else crossing++
    }
    const isGutter = crossing * 4 <= rows.length && left * 4 >= rows.length && right * 4 >= rows.length
    if (isGutter && (!best || crossing < best.crossing)) best = { at, crossing }
  }
  return best?.at
}

/** Rows in reading order: down the page, and where two columns stand side by side the left one first. */
function inOrder(rows: readonly Row[], gutter: number | undefined): Row[] {
  if (gutter === undefined) return [...rows]
  const ordered: Row[] = []
  let left: Row[] = []
  let right: Row[] = []
  const flush = () => {
    ordered.push(...left, ...right)
    left = []
    right = []
  }
  for (const row of rows) {
    if (row.right <= gutter) left.push(row)
    else if (row.left >= gutter) right.push(row)
    else {
      flush()
      ordered.push(row)
    }
  }
  flush()
  return ordered
}

const inMargin = ({ y }: Row, { height }: PageLayout) => y > height * (1 - marginShare) || y < height * marginShare

/** The same on every page but for its number. */
const running = (text: string) => text.replace(/[\d０-９一二三四五六七八九十]+/g, '#')

/** Texts in the margins of at least three pages, and of half of them. */
function runningTexts(pages: readonly (readonly Row[])[], layouts: readonly PageLayout[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const [at, rows] of pages.entries()) {
    const layout = layouts[at]
    const texts = new Set(rows.filter((row) => layout && inMargin(row, layout)).map(({ text }) => running(text)))
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const least = Math.max(3, pages.length / 2)
  return new Set([...counts].filter(([, count]) => count >= least).map(([text]) => text))
}

const pageNumber = /^[-—–·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／]\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?[-—–·\s]*$/

/** The lines of a document in reading order, an empty one where a wider space stands between two. */
export function linesOf(layouts: readonly PageLayout[]): string[] {
  const pages = layouts.map(({ items }) => rowsOf(items))
  const repeated = runningTexts(pages, layouts)
  const lines: string[] = []
  for (const [at, rows] of pages.entries()) {
    const layout = layouts[at]
    if (!layout) continue
    const kept = rows.filter(
      (row) => !inMargin(row, layout) || (!pageNumber.test(row.text) && !repeated.has(running(row.text))),
    )
    let above: Row | undefined
    for (const row of inOrder(kept, gutterOf(kept, layout))) {
      const space = above ? above.y - row.y : 0
      if (above && (space > row.size * 2.2 || space < 0)) lines.push('')
      lines.push(row.text)
      above = row
    }
    lines.push('')
  }
  return lines
}
