// Whatever a reader does, in whatever order: undone to the start and redone to the end, the same scenes. Another order: SHANTU_SEED.

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { randomFrom } from '../bench/random.ts'
import { openSite, type Site, settled, visit } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.endVisits())
afterAll(() => site?.close())

const howMany = 200

/** The scene as the reader would save it. */
const saved = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出与打开' }).click()
  await page.getByRole('menuitem', { name: '画面（JSON）' }).click()
  return readFile(await (await download).path(), 'utf8')
}

/** Waits until what the server was asked for is there, and drawn. */
const rested = (page: Page) => page.locator('.stage[aria-busy="false"]').waitFor({ state: 'attached' })

/** Presses one of the elements that there are, as assistive technology does; false where there is none. */
const press = (page: Page, selector: string, chance: number): Promise<boolean> =>
  page.evaluate<boolean>(`(() => {
    const all = [...document.querySelectorAll(${JSON.stringify(selector)})].filter((each) => !each.disabled)
    all[Math.floor(${chance} * all.length)]?.click()
    return all.length > 0
  })()`)

const onCanvas = async (page: Page, key: string) => {
  await page.getByRole('application').focus()
  await page.keyboard.press(key)
}

type Deed = (page: Page, random: () => number) => Promise<unknown>

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

/** What readers do, and how often. */
const deeds: readonly (readonly [share: number, deed: Deed])[] = [
  [26, (page, random) => onCanvas(page, arrows[Math.floor(random() * 4)] ?? 'ArrowUp')],
  [14, (page) => onCanvas(page, 'Enter')],
  [10, (page) => onCanvas(page, 'Delete')],
  [14, (page, random) => press(page, '.legend-item', random())],
  [10, (page, random) => press(page, '.right-panel .card-actions button', random())],
  [4, (page, random) => press(page, '.lens input', random())],
  [
    8,
    async (page, random) => {
      await page.locator('.slider input').first().focus()
      await page.keyboard.press(random() < 0.5 ? 'ArrowRight' : 'ArrowLeft')
    },
  ],
  [
    6,
    async (page, random) => {
      const at = () => [300 + random() * 400, 100 + random() * 500] as const
      await page.mouse.move(...at())
      await page.mouse.down()
      await page.mouse.move(...at(), { steps: 3 })
      await page.mouse.up()
    },
  ],
  [
    2,
    async (page, random) => {
      await page.getByRole('button', { name: '排列' }).click()
      await page
        .getByRole('menuitem')
        .nth(Math.floor(random() * 5))
        .click()
    },
  ],
  [4, (page) => onCanvas(page, 'Control+z')],
  [2, (page) => onCanvas(page, 'Control+Shift+z')],
]
const shares = deeds.reduce((sum, [share]) => sum + share, 0)

const any = (random: () => number): Deed => {
  let left = random() * shares
  for (const [share, deed] of deeds) {
    left -= share
    if (left < 0) return deed
  }
  return async () => undefined
}

const button = (page: Page, name: RegExp) => page.getByRole('button', { name })

describe('two hundred things done by chance', () => {
  it('are undone to the start and redone to the end', { timeout: 240_000 }, async () => {
    const { page, complaints } = await visit(site, '/', {
      viewport: { width: 1024, height: 600 },
      reducedMotion: 'reduce',
    })
    await settled(page)
    await page.evaluate("document.querySelector('.left-panel .further-down')?.scrollIntoView()")
    await page.locator('.slider input').first().waitFor({ state: 'attached' })
    const random = randomFrom(Number(process.env.SHANTU_SEED ?? 1))
    const start = await saved(page)
    // What is chosen belongs to the step before; the first of all is therefore a step.
    await press(page, '.legend-item', random())
    for (let done = 1; done < howMany; done++) {
      await any(random)(page, random)
      await rested(page)
    }
    const end = await saved(page)
    expect(JSON.parse(end).nodes).not.toEqual(JSON.parse(start).nodes)

    await page.getByRole('application').focus()
    for (let i = 0; i < howMany; i++) await page.keyboard.press('Control+z')
    expect(await button(page, /^撤销/).isDisabled()).toBe(true)
    expect(await saved(page)).toBe(start)

    await page.getByRole('application').focus()
    for (let i = 0; i < howMany; i++) await page.keyboard.press('Control+Shift+z')
    expect(await button(page, /^重做/).isDisabled()).toBe(true)
    expect(await saved(page)).toBe(end)
    expect(complaints).toEqual([])
  })
})
