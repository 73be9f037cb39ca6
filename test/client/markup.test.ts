// Texts of documents are strangers' texts: the interface shows them as text, and nothing of it makes code or markup of a text.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../server/start/project.ts'

const folder = join(projectFolder, 'client')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|tsx|html)$/.test(file))

const makers =
  /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(|setTimeout\(\s*['"`]|javascript:|srcdoc|<script(?![^>]*\bsrc=)/i

describe('the interface', () => {
  it('has sources', () => {
    expect(files.length).toBeGreaterThan(100)
  })

  it.each(files)('%s makes neither code nor markup of a text', (file) => {
    expect(makers.exec(readFileSync(join(folder, file), 'utf8'))?.[0]).toBeUndefined()
  })

  it.each(files)('%s opens no window that keeps a hold on this one', (file) => {
    const links = readFileSync(join(folder, file), 'utf8').match(/<a\b[^>]*target=["{]['"]?_blank[^>]*>/gs) ?? []
    for (const link of links) expect(link).toMatch(/rel="[^"]*\bnoopener\b|rel="[^"]*\bnoreferrer\b/)
  })
})
