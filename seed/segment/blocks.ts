// Lines to blocks: a paragraph of mended lines, or a single line of another kind.

import { kindOf, type LineKind } from './furniture.ts'
import type { Line } from './lines.ts'
import { goesOn, isFull, wrapWidth } from './wrap.ts'

export interface Block {
  readonly kind: Exclude<LineKind, 'blank'>
  readonly lines: readonly Line[]
  readonly start: number
  readonly end: number
  /** Of the first line. */
  readonly heading: number
  readonly listed: boolean
  readonly text: string
}

/** A paragraph of more lines than this is cut, so that an unclosed quotation cannot take the document. */
const mostLines = 200

/** How many empty lines may stand inside a mended paragraph. */
const widestGap = 4

const mendable = (kind: LineKind) => kind === 'prose' || kind === 'short'

function blockOf(kind: Exclude<LineKind, 'blank'>, lines: readonly Line[], first: Line): Block {
  const last = lines.at(-1) ?? first
  const text = lines.length === 1 ? first.text : lines.map((line) => line.text).join('')
  return { kind, lines, start: first.start, end: last.end, heading: first.heading, listed: first.listed, text }
}

const personName = /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,12}$/
const post =
  /^[\u4e00-\u9fff()（）·、]{2,30}(?:长|主任|理事|监事|书记|主席|总裁|总监|经理|教授|顾问|委员|干事|发起人|创始人|代表)$/

const isCard = (written: readonly Line[], at: number) =>
  personName.test(written[at]?.text ?? '') && post.test(written[at + 1]?.text ?? '')

/** A person's card of two lines, name and post, where at least two of them follow each other; else undefined. */
function cardAt(written: readonly Line[], at: number): Line | undefined {
  const [name, title] = [written[at], written[at + 1]]
  const isOfSeveral = isCard(written, at) && (isCard(written, at + 2) || isCard(written, at - 2))
  return name && title && isOfSeveral ? { ...name, end: title.end } : undefined
}

/** The lines that hold something, cards joined to one line each. */
function withCards(source: string, lines: readonly Line[]): { lines: readonly Line[]; cards: ReadonlySet<Line> } {
  const written = lines.filter((line) => line.text !== '')
  const cards = new Map<Line, Line>()
  const second = new Set<Line>()
  for (let at = 0; at + 1 < written.length; at++) {
    const [name, title] = [written[at], written[at + 1]]
    const card = cardAt(written, at)
    if (!card || !name || !title) continue
    cards.set(name, { ...card, text: source.slice(card.start, card.end) })
    second.add(title)
    at++
  }
  if (cards.size === 0) return { lines, cards: new Set() }
  return {
    lines: lines.filter((line) => !second.has(line)).map((line) => cards.get(line) ?? line),
    cards: new Set(cards.values()),
  }
}

const hosts = /^(?:主办|承办)单位[:：]/

/** Who hosts is told by an article, and at the foot of a page: there beside other lines of the page. */
function isOfArticle(lines: readonly Line[], kinds: readonly LineKind[], at: number): boolean {
  if (!hosts.test(lines[at]?.text ?? '')) return false
  const isPage = (index: number) =>
    (kinds[index] === 'furniture' || kinds[index] === 'end') && !hosts.test(lines[index]?.text ?? '')
  return (
    ![-3, -2, -1, 1, 2, 3].some((away) => isPage(at + away)) &&
    lines.slice(at + 1).some((_, index) => kinds[at + 1 + index] === 'prose')
  )
}

/** Groups the lines of a document; what is blank is left out. */
export function blocksOf(source: string, written: readonly Line[]): Block[] {
  const { lines, cards } = withCards(source, written)
  const width = wrapWidth(lines)
  const alone = lines.map((line): LineKind => {
    const kind = kindOf(line)
    return kind === 'short' && isFull(line, width) && line.heading === 0 ? 'prose' : kind
  })
  const kinds = alone.map((kind, at) => (kind === 'furniture' && isOfArticle(lines, alone, at) ? 'short' : kind))
  const blocks: Block[] = []
  let inBody = false
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]
    let kind = kinds[i]
    if (!first || !kind || kind === 'blank') continue
    if (cards.has(first)) {
      blocks.push(blockOf('prose', [first], first))
      continue
    }
    const group = [first]
    let soFar = first.text
    let gap = 0
    for (let next = i + 1; mendable(kind) && next < lines.length && group.length < mostLines; next++) {
      const line = lines[next]
      const nextKind = kinds[next]
      if (!line || !nextKind) break
      if (nextKind === 'blank') {
        if (++gap > widestGap) break
        continue
      }
      const before = group.at(-1) ?? first
      if (!mendable(nextKind) || !goesOn(source, soFar, before, line, { width, adjacent: gap === 0, inBody })) break
      group.push(line)
      soFar = soFar.length > 2000 ? soFar.slice(-1000) + line.text : soFar + line.text
      gap = 0
      i = next
      if (nextKind === 'prose' || group.length > 1) kind = 'prose'
    }
    inBody ||= kind === 'prose'
    blocks.push(blockOf(kind, group, first))
  }
  return blocks
}
