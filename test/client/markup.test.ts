// Texts of documents are strangers' texts: the interface shows them as text, and nothing of it makes code or markup of a text.

import { describe, expect, it } from 'vitest'

const sources = Object.entries(
  import.meta.glob<string>('../../client/**/*.{ts,tsx,html}', { query: '?raw', import: 'default', eager: true }),
)

const makers =
  /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(|setTimeout\(\s*['"`]|javascript:|srcdoc|<script(?![^>]*\bsrc=)/i

describe('the interface', () => {
  it('has sources', () => {
    expect(sources.length).toBeGreaterThan(100)
  })

  it.each(sources)('%s makes neither code nor markup of a text', (_, text) => {
    expect(makers.exec(text)?.[0]).toBeUndefined()
  })

  it.each(sources)('%s opens no window that keeps a hold on this one', (_, text) => {
    const links = text.match(/<a\b[^>]*target=["{]['"]?_blank[^>]*>/gs) ?? []
    for (const link of links) expect(link).toMatch(/rel="[^"]*\bnoopener\b|rel="[^"]*\bnoreferrer\b/)
  })
})
