// By keyboard alone, and what axe finds on every page, light and dark, large and small.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { entityTypes } from '../../seed/ontology.ts'
import { findings } from './axe.ts'
import { eventually, openSite, type Site, settled, visit } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.endVisits())
afterAll(() => site?.close())

const choose = async (page: Page, name: string) => {
  await page.getByRole('combobox').fill(name)
  await page.locator('.search-hit').first().click()
  await page.locator('.right-panel h2').filter({ hasText: name }).waitFor({ state: 'attached' })
  await page.locator('.search-results').waitFor({ state: 'detached' })
}

const everyType = Object.keys(entityTypes)

const looks = [
  { name: 'light', options: {} },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'a phone', options: { viewport: { width: 390, height: 844 } } },
] as const

describe.each(looks)('axe finds nothing, $name,', ({ options }) => {
  it('on the explorer as it opens, with a thing, with the table', async () => {
    const { page } = await visit(site, '/', options)
    await settled(page)
    expect(await findings(page)).toEqual([])
    await choose(page, '中兴通讯公益基金会')
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: /^(打开表格|表格)/ }).click()
    await page.locator('table tbody tr').first().waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('tab', { name: '合计' }).click()
    await page.getByText(/画布上的关系背后有 \d+ 笔捐赠/).waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('tab', { name: '统计' }).click()
    await page.locator('.statistics tbody tr').first().waitFor()
    expect(await findings(page)).toEqual([])
  })

  it('with the list of the search, a menu, and a question open', async () => {
    const { page } = await visit(site, '/', options)
    await settled(page)
    await page.getByRole('combobox').fill('基金会')
    await page.locator('.search-hit').first().waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '分享' }).press('Enter')
    await page.getByRole('menuitem').first().waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('menuitem', { name: '定格' }).press('Enter')
    await page.getByRole('textbox', { name: '标题' }).waitFor()
    expect(await findings(page)).toEqual([])
  })

  it('with a link, with two things and the path between them, with an arrangement by time, and with nothing left', async () => {
    const { page } = await visit(site, '/?lens=co-funding', options)
    await settled(page)
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByRole('button', { name: /^第 1 条，共/ }).press('Enter')
    await page.locator('.path li').first().waitFor()
    expect(await findings(page)).toEqual([])
    await page.locator('.joining button').first().press('Enter')
    await page.locator('.claim-quote').first().waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: '排列' }).press('Enter')
    await page.getByRole('menuitem', { name: '按时间先后' }).press('Enter')
    await page.getByRole('menuitem').first().waitFor({ state: 'detached' })
    await page.goto(`${site.address}/?without=${everyType.join(',')}`)
    await page.getByText('全部被筛选隐藏了').waitFor()
    expect(await findings(page)).toEqual([])
  })

  it('while it waits, when it was stopped, and when it failed', async () => {
    const { page } = await visit(site, '/nowhere', options)
    await page.getByRole('heading', { name: '找不到这一页' }).waitFor()
    expect(await findings(page)).toEqual([])
    const graph = '**/api/graph?*'
    await page.route(graph, () => undefined)
    await page.goto(site.address)
    const stop = page.getByRole('button', { name: '停止' })
    await stop.waitFor()
    await page.getByRole('progressbar', { name: '正在取图' }).waitFor()
    expect(await findings(page)).toEqual([])
    await stop.press('Enter')
    await page.getByText('画布是空的').waitFor()
    expect(await findings(page)).toEqual([])
    await page.unroute(graph)
    await page.route(graph, (route) => route.fulfill({ status: 500, body: '{}' }))
    await page.getByRole('button', { name: '回到总览' }).press('Enter')
    await page.getByText('没有取到内容').waitFor()
    expect(await findings(page)).toEqual([])
    await page.unroute(graph)
    await page.getByRole('button', { name: '重试' }).press('Enter')
    await settled(page)
  })

  it('on the pages of a thing and of a document', async () => {
    const { page } = await visit(site, '/', options)
    await settled(page)
    await choose(page, '中兴通讯公益基金会')
    await page.getByRole('link', { name: '完整档案' }).click()
    await page.getByRole('heading', { level: 1, name: '中兴通讯公益基金会' }).waitFor()
    expect(await findings(page)).toEqual([])
    await page.locator('.sources a').first().click()
    await page.locator('.reader-text h1').waitFor()
    expect(await findings(page)).toEqual([])
  })
})

interface Stop {
  readonly name: string
  readonly outlined: boolean
}

/** Runs in the page: what is focused and whether it shows it. */
const focusedStop = `(() => {
  const element = document.activeElement
  if (element === null || element === document.body) return null
  const style = getComputedStyle(element.closest('label, .search-field') ?? element)
  return {
    name: element.getAttribute('aria-label') ?? element.textContent ?? '',
    outlined: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
  }
})()`

describe('by keyboard alone', () => {
  it('one finds, walks, expands, removes and undoes on the canvas', async () => {
    const { page } = await visit(site)
    await settled(page)
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    const title = page.locator('.right-panel h2').first()
    const first = await title.textContent()
    await page.keyboard.press('ArrowRight')
    await eventually(() => title.textContent()).not.toBe(first)
    const second = (await title.textContent()) ?? ''
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: second }).waitFor()
    await page.keyboard.press('Delete')
    await eventually(() => title.textContent()).not.toBe(second)
    await page.keyboard.press('Control+z')
    await eventually(() => title.textContent()).toBe(second)
  })

  it('one chooses two, has the path between them drawn, and is led back where a dialog was opened', async () => {
    const { page } = await visit(site)
    await settled(page)
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByRole('heading', { name: '已选 2 个对象' }).waitFor()
    await page.getByRole('button', { name: /^第 1 条，共/ }).press('Enter')
    await page.locator('.path li').first().waitFor()

    const keys = page.getByRole('button', { name: /快捷键/ })
    await keys.press('Enter')
    await page.getByRole('dialog', { name: '快捷键' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await eventually(() => page.evaluate("document.activeElement?.getAttribute('aria-label')")).toMatch(/快捷键/)
  })

  it('every stop is seen: something is focused, has a name and shows it', async () => {
    const { page } = await visit(site)
    await settled(page)
    const seen: string[] = []
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate<Stop | null>(focusedStop)
      if (stop === null) break
      expect(stop.outlined, stop.name).toBe(true)
      seen.push(stop.name)
    }
    expect(seen.length).toBeGreaterThan(20)
  })
})
