// The explorer as those see it who set their own colours, enlarge the page to twice its size, or want nothing to move.

import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findings } from './axe.ts'
import { openSite, type Site, settled, visit } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.endVisits())
afterAll(() => site?.close())

const looks: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['in colours of one’s own', { forcedColors: 'active' }],
  // A page at twice its size has half the room.
  ['at twice the size', { viewport: { width: 720, height: 450 } }],
  ['without motion', { reducedMotion: 'reduce' }],
]

/** Tools that are not wholly within the canvas, by their names. */
const toolsOutside = (page: Page) =>
  page.evaluate<readonly string[]>(`(() => {
    const stage = document.querySelector('.stage').getBoundingClientRect()
    return [...document.querySelectorAll('.canvas-tools button')]
      .filter((tool) => tool.getBoundingClientRect().bottom > stage.bottom)
      .map((tool) => tool.getAttribute('aria-label'))
  })()`)

const wider = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')

describe.each(looks)('%s', (_, options) => {
  it('nothing is found by axe, cut off or out of reach: all filters open, several things chosen', async () => {
    const { page, complaints } = await visit(site, '/', options)
    await settled(page)
    await page.evaluate("document.querySelector('.left-panel .further-down')?.scrollIntoView()")
    await page.locator('.field-head').first().waitFor()
    for (const head of await page.locator('.field-head').all()) await head.press('Enter')
    expect(await findings(page)).toEqual([])

    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: '只看它和邻居' }).click()
    await settled(page)
    await page.getByRole('button', { name: '框选' }).press('Enter')
    const canvas = await page.locator('.canvas').boundingBox()
    if (canvas === null) throw new Error('no canvas')
    await page.mouse.move(canvas.x + 2, canvas.y + 2)
    await page.mouse.down()
    await page.mouse.move(canvas.x + canvas.width - 60, canvas.y + canvas.height - 4, { steps: 4 })
    await page.mouse.up()
    await page.getByRole('heading', { name: /^已选 \d+ 个对象/ }).waitFor()
    expect(await findings(page)).toEqual([])
    expect(await toolsOutside(page)).toEqual([])
    expect(await wider(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  })
})
