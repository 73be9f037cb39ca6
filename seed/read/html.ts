// A page to its text: one line a block, lists marked, lines that are nothing but links left out, scripts and menus as well.
// What is prose of an article and what is still furniture is told later, as for any other text.

import { PageLines } from './html-lines.ts'
import { type PageMetadata, pageMetadata } from './html-metadata.ts'
import { readTags, type TagReader } from './tags.ts'

export interface PageText extends PageMetadata {
  readonly text: string
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const blocks = setOf(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody thead tfoot tr ul',
)
const unread = setOf('script style noscript template svg math iframe object canvas audio video select button textarea')
const menus = setOf('nav footer aside')
const voids = setOf('area base br col embed hr img input link meta source track wbr')

/** The most of a page's linked data that is looked at. */
const longestLinkedData = 100_000

type Attributes = ReadonlyMap<string, string>

const isHidden = (attributes: Attributes): boolean =>
  attributes.has('hidden') || /display\s*:\s*none/i.test(attributes.get('style') ?? '')

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

class PageReader implements TagReader {
  readonly lines = new PageLines()
  readonly meta = new Map<string, string>()
  readonly withMenus: boolean
  private canonical: string | undefined
  private title = ''
  private heading = ''
  private linkedData = ''
  /** The element that is passed over with all that is in it, and how many of its kind are open. */
  private passed = ''
  private depth = 0
  private links = 0
  private preformatted = 0
  /** Where text goes beside the lines. */
  private collects: 'title' | 'heading' | 'linkedData' | undefined

  constructor(withMenus: boolean) {
    this.withMenus = withMenus
  }

  open(name: string, attributes: Attributes): void {
    if (this.passed !== '') {
      if (name === this.passed) this.depth++
      return
    }
    if (name === 'meta') this.note(attributes)
    else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      this.canonical = attributes.get('href')
    if (this.passesOver(name, attributes)) {
      if (attributes.get('type') === 'application/ld+json') this.collects = 'linkedData'
      this.passed = name
      this.depth = 1
      return
    }
    if (name === 'a') this.links++
    else if (name === 'title') this.collects = 'title'
    else if (name === 'h1' && this.heading === '') this.collects = 'heading'
    else if (name === 'pre') this.preformatted++
    if (name === 'li') this.lines.begin('• ')
    else if (name === 'br' || blocks.has(name)) this.lines.end()
    else if (name === 'td' || name === 'th') this.lines.add('\t', false)
  }

  close(name: string): void {
    if (this.passed !== '') {
      if (name === this.passed && --this.depth === 0) {
        this.passed = ''
        if (this.collects === 'linkedData') this.collects = undefined
      }
      return
    }
    if (name === 'a') this.links = Math.max(0, this.links - 1)
    else if (name === 'title' || name === 'h1') this.collects = undefined
    else if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1)
    if (!blocks.has(name)) return
    this.lines.end()
    // A link that was never closed does not make the rest of the page one.
    this.links = 0
  }

  text(text: string): void {
    if (this.collects === 'linkedData' && this.linkedData.length < longestLinkedData) this.linkedData += text
    if (this.passed !== '') return
    if (this.collects === 'title') {
      this.title += text
      return
    }
    if (this.collects === 'heading') this.heading += text
    if (this.preformatted === 0) this.lines.add(text.replace(/\s+/g, ' '), this.links > 0)
    else {
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) this.lines.end()
        this.lines.add(line, this.links > 0)
      }
    }
  }

  page(): PageText {
    this.lines.end()
    const { meta, title, canonical, linkedData } = this
    const metadata = pageMetadata({ meta, title, heading: oneLine(this.heading), canonical, linkedData })
    return { ...metadata, text: `${this.lines.done.join('\n\n')}\n` }
  }

  private note(attributes: Attributes): void {
    const key = (attributes.get('name') ?? attributes.get('property') ?? attributes.get('itemprop') ?? '').toLowerCase()
    const content = attributes.get('content')
    if (key && content && !this.meta.has(key)) this.meta.set(key, content)
  }

  private passesOver(name: string, attributes: Attributes): boolean {
    return unread.has(name) || (!this.withMenus && menus.has(name)) || (isHidden(attributes) && !voids.has(name))
  }
}

function read(markup: string, withMenus: boolean): PageText {
  const reader = new PageReader(withMenus)
  readTags(markup, reader)
  return reader.page()
}

/** The text of a page and what it says of itself. Where leaving its menus out leaves little, a menu was never closed: all is kept. */
export function readHtml(markup: string): PageText {
  const page = read(markup, false)
  if (page.text.length * 10 > markup.length) return page
  const whole = read(markup, true)
  return whole.text.length > page.text.length * 4 ? whole : page
}
