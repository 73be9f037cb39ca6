// A document cut into what a reader sees: headings and paragraphs of pieces, each piece knowing which claims rest on it. Offsets count
// UTF-16 units of the whole text, as everywhere.

export interface Span {
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface Piece {
  readonly start: number
  readonly text: string
  /** Ids of the spans that cover it, in the order given. */
  readonly spans: readonly string[]
}

export interface Block {
  readonly kind: 'heading' | 'paragraph'
  readonly start: number
  readonly pieces: readonly Piece[]
}

/** Length of a leading block between two lines of `---`; its contents stand at the head of the page. */
const frontMatter = (text: string): number =>
  /^\uFEFF?---\r?\n[\s\S]*?\n---[^\S\n]*(?:\n|$)/.exec(text)?.[0].length ?? 0

/** The blocks of a text; a line is a paragraph, `#` at its head makes it a heading. */
export const blocks = (text: string, spans: readonly Span[]): readonly Block[] => {
  const result: Block[] = []
  const head = spans.some((span) => span.start < frontMatter(text)) ? 0 : frontMatter(text)
  const cuts = [...new Set(spans.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b)
  const line = /[^\r\n]+/g
  line.lastIndex = head
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    const whole = match[0]
    if (whole.trim() === '') continue
    const marks = /^\s*(#{1,6}\s+)?/.exec(whole)
    const skipped = marks?.[0].length ?? 0
    const start = match.index + skipped
    const end = match.index + whole.trimEnd().length
    if (start >= end) continue
    const kind = marks?.[1] === undefined ? 'paragraph' : 'heading'
    result.push({ kind, start, pieces: pieces(text, start, end, cuts, spans) })
  }
  return result
}

const pieces = (
  text: string,
  start: number,
  end: number,
  cuts: readonly number[],
  spans: readonly Span[],
): readonly Piece[] => {
  const inside = cuts.filter((cut) => cut > start && cut < end)
  const edges = [start, ...inside, end]
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end
    const covering = spans.filter((span) => span.start <= from && span.end >= to).map((span) => span.id)
    return { start: from, text: text.slice(from, to), spans: covering }
  })
}
