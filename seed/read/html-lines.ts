// Lines of a page under way: their text with the share of it that is linked, so that navigation can be left out.

/** A short line is taken for navigation where links make up this share of it. */
const linkShare = 0.6
const longestLinkLine = 80

const separators = /[\s>|/·•»-]+/g

export class PageLines {
  readonly done: string[] = []
  private parts: string[] = []
  private endsInSpace = true
  private linked = 0

  add(text: string, isLink: boolean): void {
    const shown = this.endsInSpace ? text.trimStart() : text
    if (shown === '') return
    this.parts.push(shown)
    this.endsInSpace = shown.endsWith(' ')
    if (isLink) this.linked += shown.replace(separators, '').length
  }

  /** Ends the line; one of links alone is dropped. */
  end(): void {
    const line = this.parts.join('').trim()
    const isShort = line.length <= longestLinkLine && !/[。！？]$/.test(line)
    const isNavigation = isShort && this.linked > 0 && this.linked >= line.replace(separators, '').length * linkShare
    if (line !== '' && !isNavigation) this.done.push(line)
    this.parts = []
    this.endsInSpace = true
    this.linked = 0
  }

  /** Begins a line with a mark, as an item of a list has one. */
  begin(mark: string): void {
    this.end()
    this.parts.push(mark)
  }
}
