// From what is looked at to the statement that asked for it.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { eventually, openSite, type Site, settled, visit } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.endVisits())
afterAll(() => site?.close())

const open = (page: Page) => page.locator('.editor[data-state="open"]').waitFor()

describe('the way to the query', () => {
  const parameters = (page: Page) => page.getByRole('textbox', { name: '参数（JSON）' }).inputValue()
  const show = (page: Page, within: string) => page.locator(within).getByRole('link', { name: '查看查询语句' }).first()
  const answers = async (page: Page, text: string) => {
    await open(page)
    await page.locator('.cm-line').first().click()
    await page.keyboard.press('Control+Enter')
    await page.locator('td', { hasText: text }).first().waitFor()
  }

  it('leads from what was searched for, by its name or by its sounds', async () => {
    const { page } = await visit(site, '/matrix')
    for (const [text, lucene] of [
      ['中兴通讯公益', '中兴通讯公益'],
      ['zhongxing', '"pattern"'],
    ] as const) {
      await page.locator('h1').last().click()
      await page.keyboard.press('/')
      await page.keyboard.type(text)
      await page.locator('.search-hit').first().waitFor()
      await page.getByRole('option', { name: '查看查询语句' }).click()
      await eventually(() => parameters(page)).toContain(lucene)
      await answers(page, '中兴通讯公益基金会')
    }
  })

  it('leads from the neighbours of a thing', async () => {
    const { hits } = (await (await fetch(`${site.address}/api/search?q=zhongxing&limit=1`)).json()) as {
      hits: readonly { id: string }[]
    }
    const { page } = await visit(site, `/entity/${hits[0]?.id}`)
    await page.locator('.kind-head').first().click()
    const neighbour = await page.locator('.kind-items .entity-chip').first().textContent()
    await show(page, '.kind-body').click()
    await eventually(() => parameters(page)).toContain('"outgoing"')
    await answers(page, neighbour?.trim() ?? '')
  })

  it('leads from the counts and from the scene, also where it was changed, with all of its things', async () => {
    const { page } = await visit(site)
    await settled(page)
    await show(page, '.welcome').click()
    await answers(page, 'Foundation')
    await page.goBack()
    await settled(page)
    await page.locator('.central .entity-chip').first().click()
    await page.getByRole('button', { name: '移出画布' }).click()
    await show(page, '.status-line').click()
    await eventually(() => parameters(page)).toContain('"ids"')
    expect((JSON.parse(await parameters(page)) as { ids: readonly string[] }).ids.length).toBeGreaterThan(20)
    await answers(page, 'FUNDS')
    await page.reload()
    await open(page)
    expect(await parameters(page)).toContain('"ids"')
  })
})
