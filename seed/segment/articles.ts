// Blocks of a document to its articles: what belongs to each, and what of the page is left out.

import type { Block } from './blocks.ts'
import { type Byline, isBodyName, isReprint, leadPublisher, readByline } from './byline.ts'

export interface ArticleBlocks extends Byline {
  readonly title?: Block
  /** Prose, with headings and list items that stand between. */
  readonly body: readonly Block[]
}

interface Draft {
  title?: Block | undefined
  /** Known by a markdown heading or a byline, so that it counts however short it is. */
  certain: boolean
  bylines: Byline[]
  body: Block[]
  reprint: boolean
}

const numbered =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}[章节条部]|\d{1,2}[.、．])/
const telling = /\d.{0,6}元|[^:：]{2,12}[:：].{2,}/

/** How many blocks of furniture and loose lines end an article. */
const longestGap = 8

/** A short line that can head an article. */
const canHead = (block: Block): boolean =>
  block.kind === 'short' &&
  !block.listed &&
  block.text.length >= 5 &&
  block.text.length <= 80 &&
  /[\u4e00-\u9fffA-Za-z]{2}/.test(block.text)

/** A markdown heading that opens an article, not a section: of the first level, or long as headlines are. */
const opensArticle = (block: Block): boolean =>
  block.heading === 1 || (block.heading > 1 && block.text.length >= 10 && !numbered.test(block.text))

const lettersOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'prose' ? block.text.length : 0), 0)

const fresh = (): Draft => ({ certain: false, bylines: [], body: [], reprint: false })

/** ★某基金会携手某集团发起某项目: an item of a digest that says who does something. */
const isStatement = ({ listed, kind, text }: Block): boolean =>
  listed &&
  kind === 'short' &&
  text.length >= 18 &&
  /(?:基金会|集团|公司|慈善总?会|红十字会)(?:联合|携手|会同|与|和|向|为|在|捐|资助|启动|发起|拨付|支持|援建|设立)/.test(
    text,
  )

/** Whether a loose line inside the body says something: a heading, a list item with money, a field with its value. */
const isKept = (block: Block): boolean =>
  block.heading > 0 ||
  numbered.test(block.text) ||
  isStatement(block) ||
  (block.kind === 'short' && (telling.test(block.text) || (block.text.length >= 24 && /^\d/.test(block.text))))

const isHeadline = (block: Block): boolean =>
  canHead(block) &&
  /[\u4e00-\u9fff]/.test(block.text) &&
  !numbered.test(block.text) &&
  !isBodyName(block.text) &&
  block.text.split(' ').length < 4

/** The title for a body: the nearest headline above the byline, or above the body. */
function titleFrom(head: readonly Block[]): Block | undefined {
  const byline = head.findLastIndex((block) => block.kind === 'byline')
  const above = byline < 0 ? head : head.slice(0, byline)
  const unnumbered = head.filter((block) => canHead(block) && !numbered.test(block.text))
  return (
    above.findLast(isHeadline) ??
    head.findLast(isHeadline) ??
    unnumbered.findLast((block) => /[\u4e00-\u9fff]/.test(block.text)) ??
    unnumbered.at(-1)
  )
}

/** Whether the blocks from `at` on look like the head of another article: a headline, a byline, prose. */
function startsAnother(blocks: readonly Block[], at: number): boolean {
  const [head, byline, prose] = [blocks[at], blocks[at + 1], blocks[at + 2]]
  if (!head || !canHead(head)) return false
  if (byline?.kind === 'byline' && prose?.kind === 'prose') return readByline(byline.text).published !== undefined
  return byline?.kind === 'prose' && /^(?:本报讯|本刊讯|[\u4e00-\u9fff]{2,4}讯[ \u3000（(，])/.test(byline.text)
}

function trimTail(body: Block[]): Block[] {
  let end = body.length
  while (end > 0 && body[end - 1]?.kind !== 'prose' && !/\d.{0,6}元/.test(body[end - 1]?.text ?? '')) end--
  return body.slice(0, end)
}

const finished = (draft: Draft): ArticleBlocks => {
  const publisher = draft.bylines.find((byline) => byline.publisher)?.publisher
  const published = draft.reprint ? undefined : draft.bylines.find((byline) => byline.published)?.published
  return {
    ...(draft.title && { title: draft.title }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    body: trimTail(draft.body),
  }
}

/** What stands above the first paragraph, and its own beginning, tell title, date and publisher. */
function begin(draft: Draft, head: readonly Block[], first: Block): void {
  const bylines = head.filter((block) => block.kind === 'byline')
  draft.title ??= titleFrom(head)
  draft.certain ||= bylines.length > 0
  draft.bylines.push(...bylines.map((block) => readByline(block.text)))
  const publisher =
    leadPublisher(first.text) ?? head.findLast((block) => isBodyName(block.text) && block !== draft.title)?.text
  if (publisher) draft.bylines.push({ publisher })
}

/** The articles of a document in order. One that is small beside the largest and has no head of its own is page text. */
export function articlesOf(blocks: readonly Block[]): ArticleBlocks[] {
  const drafts: Draft[] = []
  let draft = fresh()
  let head: Block[] = []
  let gap = 0
  let over = false
  const close = () => {
    if (draft.body.some((block) => block.kind === 'prose')) drafts.push(draft)
    draft = fresh()
    head = []
    gap = 0
    over = false
  }
  for (const [at, block] of blocks.entries()) {
    if (isReprint(block.text)) draft.reprint = true
    const hasBody = draft.body.some((one) => one.kind === 'prose')
    if (block.heading > 0 && opensArticle(block)) {
      close()
      draft.title = block
      draft.certain = true
    } else if (hasBody && startsAnother(blocks, at)) {
      close()
      head.push(block)
    } else if (block.kind === 'prose' && !over) {
      if (!hasBody) begin(draft, head, block)
      draft.body.push(block)
      gap = 0
    } else if (!hasBody) head.push(block)
    else if (block.kind === 'end') over = true
    else if (block.kind === 'byline') {
      draft.bylines.push(readByline(block.text))
      gap++
    } else if (!over && isKept(block)) draft.body.push(block)
    else {
      if (!over && gap < 3 && isBodyName(block.text)) draft.bylines.push({ publisher: block.text })
      gap++
    }
    if (gap > longestGap) over = true
  }
  close()
  const largest = Math.max(0, ...drafts.map((one) => lettersOf(one.body)))
  return drafts.filter((one) => one.certain || lettersOf(one.body) * 4 >= largest).map(finished)
}
