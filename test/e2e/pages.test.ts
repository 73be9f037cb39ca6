// The partner finder, the matrix and the grants, on the bundled documents, in both languages, light and dark, large and small.

import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findings } from './axe.ts'
import { eventually, openSite, type Site, settled, visit } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.endVisits())
afterAll(() => site?.close())

const seeker = '中兴通讯公益基金会'

const chooseSeeker = async (page: Page) => {
  await page.locator('.picker-input').first().fill(seeker)
  await page.locator('.search-hit').filter({ hasText: seeker }).click()
  await page.locator('.partner').first().waitFor()
}

describe('the partner finder', () => {
  it('takes each score apart, down to the sentences, and brings a candidate onto the canvas with its paths', async () => {
    const { page, complaints } = await visit(site, '/partners')
    await chooseSeeker(page)
    await eventually(() => page.url()).toContain('for=foundation-')
    const card = page.locator('.partner').first()
    const name = (await card.locator('h2').textContent()) ?? ''
    const score = Number(/[\d.]+$/.exec((await card.locator('.partner-score').textContent()) ?? '')?.[0])
    const weights = await card.locator('.reason-weight').allTextContents()
    expect(weights.reduce((sum, weight) => sum + Number(weight), 0)).toBeCloseTo(score, 0)

    await card.locator('.reason button').first().click()
    await card.locator('.claim-quote').first().waitFor()

    await card.getByRole('button', { name: /连同路径放到图上/ }).click()
    await settled(page)
    await page.getByRole('heading', { name: /已选 \d+ 个对象/ }).waitFor()
    await page.locator('.right-panel').getByText(name).first().waitFor()
    expect(complaints).toEqual([])
  })
})

describe('the matrix', () => {
  it('tells gaps from work, and shows the grants behind a cell', async () => {
    const { page, complaints } = await visit(site, '/matrix?measure=money')
    await page.locator('.cell').first().waitFor()
    expect(await page.locator('[data-gap="true"]').count()).toBeGreaterThan(10)
    await page
      .locator('.cell')
      .filter({ hasText: /[亿万]元/ })
      .first()
      .click()
    await page.locator('.behind .grant').first().waitFor()
    await page.getByLabel('按', { exact: true }).selectOption('places')
    await eventually(() => page.url()).toContain('columns=places')
    await page.locator('.cell').first().waitFor()
    expect(complaints).toEqual([])
  })
})

describe('the grants', () => {
  it('follow the choice of a topic, with a total that says what it counts', async () => {
    const { page, complaints } = await visit(site, '/grants')
    const number = page.getByRole('status').filter({ hasText: '笔捐赠' })
    const all = await number.textContent()
    await page.getByText('怎么算的').first().click()
    await page
      .getByText(/由 \d+ 笔已知金额的捐赠相加/)
      .first()
      .waitFor()
    await page.locator('.chart').first().waitFor()
    const topics = page.getByLabel('议题', { exact: true })
    const poverty = await topics.locator('option', { hasText: '扶贫济困' }).getAttribute('value')
    await topics.selectOption(poverty)
    await eventually(() => page.url()).toContain('topic=')
    await eventually(() => number.textContent()).not.toBe(all)
    expect(complaints).toEqual([])
  })
})

describe('on the explorer', () => {
  it('a topic leaves what belongs to it, in the address too, and a press on its button brings all back', async () => {
    const { page } = await visit(site)
    await settled(page)
    const counts = page.locator('.status-counts')
    const before = await counts.textContent()
    await page.evaluate("document.querySelector('.left-panel').scrollTo(0, 100_000)")
    await page.getByRole('button', { name: /^议题/ }).click()
    await page.locator('.field-item').first().click()
    await eventually(() => page.url()).toContain('topic=')
    await eventually(() => counts.textContent()).not.toBe(before)
    await page.getByRole('button', { name: '清除筛选' }).click()
    await eventually(() => counts.textContent()).toBe(before)
  })

  it('statistics measure what is on the canvas', async () => {
    const { page, complaints } = await visit(site)
    await settled(page)
    await page.getByRole('button', { name: /打开表格/ }).click()
    await page.getByRole('tab', { name: '统计' }).click()
    await page.locator('.statistics tbody tr').first().waitFor()
    await page.getByLabel('颜色按').selectOption('community')
    await page.getByLabel('大小按').selectOption('betweenness')
    expect(complaints).toEqual([])
  })

  it('a question mark opens the sheet of shortcuts, and Escape closes it', async () => {
    const { page } = await visit(site)
    await settled(page)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '快捷键' }).waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('stands after at most 250 kB of compressed JavaScript', async () => {
    const { page } = await visit(site)
    await settled(page)
    const scripts = await page.evaluate<readonly string[]>(
      'performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => /\\.js$/.test(name))',
    )
    const sizes = await Promise.all(
      scripts.map(async (address) => gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length),
    )
    expect(scripts.length).toBeGreaterThan(2)
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(250_000)
  })
})

const looks = [
  { name: 'light', options: {} },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'a phone', options: { viewport: { width: 390, height: 844 } } },
] as const

describe.each(looks)('axe finds nothing, $name,', ({ options }) => {
  it.each(['zh', 'en'])(
    'in %s, on the partner finder, the matrix and the grants, and nothing reaches out sideways',
    async (language) => {
      const { page } = await visit(site, '/partners', options)
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
      const wide = page.viewportSize()?.width ?? 0
      const sideways = () => page.evaluate<number>('document.documentElement.scrollWidth')
      await chooseSeeker(page)
      expect(await findings(page)).toEqual([])
      expect(await sideways()).toBeLessThanOrEqual(wide)
      await page.goto(`${site.address}/matrix`)
      await page.locator('.cell').first().waitFor()
      expect(await findings(page)).toEqual([])
      expect(await sideways()).toBeLessThanOrEqual(wide)
      await page.goto(`${site.address}/grants`)
      await page.locator('.grant').first().waitFor()
      expect(await findings(page)).toEqual([])
      expect(await sideways()).toBeLessThanOrEqual(wide)
    },
  )
})
