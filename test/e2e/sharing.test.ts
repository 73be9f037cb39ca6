// A scene given to others: as an address, in the frame of another page, as a snapshot that stays.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findings } from './axe.ts'
import { eventually, openSite, type Site, settled, visit } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.endVisits())
afterAll(() => site?.close())

const mayCopy = { permissions: ['clipboard-read', 'clipboard-write'] }
const clipboard = 'navigator.clipboard.readText()'

describe('the share menu', () => {
  it('copies code that shows the scene in a page of another site', async () => {
    const { page } = await visit(site, '/?lens=co-funding', mayCopy)
    await settled(page)
    await page.getByRole('button', { name: '分享' }).click()
    await page.getByRole('menuitem', { name: '复制嵌入代码' }).click()
    await page.getByText('嵌入代码已复制').waitFor()
    const html = await page.evaluate<string>(clipboard)

    const other = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html))
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    try {
      const guest = await site.browser.newPage()
      await guest.goto(`http://localhost:${(other.address() as AddressInfo).port}`)
      const frame = guest.frameLocator('iframe')
      await frame.locator('.canvas[data-ready="true"]').waitFor({ timeout: 60_000 })
      const way = frame.getByRole('link', { name: '在善图中查看' })
      await eventually(() => way.getAttribute('href')).toBe('/?lens=co-funding')
    } finally {
      other.close()
    }
  })
})

describe('a snapshot', () => {
  it('is named, kept, cited with its day and sources, and leads to what was said', async () => {
    const { page, complaints } = await visit(site, '/?lens=co-funding', mayCopy)
    await settled(page)
    await page.getByRole('button', { name: '分享' }).click()
    await page.getByRole('menuitem', { name: '定格' }).click()
    await page.getByLabel('标题').fill('共同出资的机构')
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/snapshot\/[\w-]{22}$/)
    await page.locator('.canvas[data-ready="true"]').waitFor()
    await page.getByRole('heading', { name: '共同出资的机构' }).waitFor()
    expect(await page.locator('.kept-sources li').count()).toBeGreaterThan(3)
    expect(await findings(page)).toEqual([])

    await page.getByRole('button', { name: '复制引文' }).click()
    await eventually(() => page.evaluate<string>(clipboard)).toMatch(
      /^“共同出资的机构”，善图，\d{4}年\d{1,2}月\d{1,2}日定格（\d+ 个对象，\d+ 条关系，据 \d+ 篇文献）。http.*\/snapshot\/[\w-]{22}$/,
    )

    const framed = await visit(site, page.url().slice(site.address.length).replace('snapshot', 'embed'))
    await framed.page.locator('.canvas[data-ready="true"]').waitFor()
    await framed.page.getByText('共同出资的机构 ·').waitFor()
    expect(await findings(framed.page)).toEqual([])
    expect(complaints).toEqual([])
  })

  it('that nobody took is not there', async () => {
    const { page } = await visit(site, `/snapshot/${'x'.repeat(22)}`)
    await page.getByText('找不到这一页').waitFor()
  })
})
