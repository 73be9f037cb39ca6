// From search to the highlighted sentence, on the bundled documents, as a reader does it.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { eventually, linkRows, openSite, type Site, settled, visit } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.endVisits())
afterAll(() => site?.close())

const founders = ['中兴通讯公益基金会', '北京新阳光慈善基金会', '深圳市恒晖儿童公益基金会', '深圳市拾玉儿童公益基金会']

const search = async (page: Page, text: string): Promise<string> => {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await page.locator('.search-hit').first().waitFor()
  return (await page.locator('.search-hit').first().textContent()) ?? ''
}

const title = (page: Page) => page.locator('.right-panel h2').first()

describe('search', () => {
  it.each(['中兴通讯公益基金会', 'zhongxing'])(
    'finds the foundation by %s and brings it onto the canvas',
    async (text) => {
      const { page, complaints } = await visit(site)
      await settled(page)
      expect(await search(page, text)).toContain('中兴通讯公益基金会')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await eventually(() => title(page).textContent()).toBe('中兴通讯公益基金会')
      await eventually(() => page.url()).toContain('entity=foundation-')
      expect(complaints).toEqual([])
    },
  )

  it('remembers what was chosen before, for who comes back', async () => {
    const { page } = await visit(site)
    await settled(page)
    await search(page, '联爱工程')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await eventually(() => title(page).textContent()).toBe('联爱工程')
    await page.reload()
    await settled(page)
    await page.keyboard.press('/')
    await eventually(() => page.locator('.search-recent').first().textContent()).toContain('联爱工程')
  })

  it('says what to do where nothing is found', async () => {
    const { page } = await visit(site)
    await page.getByRole('combobox').fill('没有这样的机构名')
    await page.getByText('没有找到').waitFor()
  })
})

describe('the co-funding lens', () => {
  it('joins the four founders of one project pairwise, and leads from the link to the sentence in its document', async () => {
    const { page, complaints } = await visit(site)
    await settled(page)
    await page.locator('.lens').filter({ hasText: '共同资助' }).click()
    await eventually(() => page.url()).toContain('lens=co-funding')
    await settled(page)
    await linkRows(page)
    const rows = page.locator('tbody tr')
    for (const [i, a] of founders.entries()) {
      for (const b of founders.slice(i + 1)) {
        await page.getByRole('searchbox', { name: '在表中查找' }).fill(`${a} ${b}`)
        await eventually(() => rows.count()).toBe(1)
      }
    }

    await page.getByRole('searchbox', { name: '在表中查找' }).fill(`${founders[0]} ${founders[1]}`)
    await rows.getByRole('button').click()
    const quote = page.locator('.claim-quote mark').first()
    const sentence = await quote.textContent()
    expect(sentence).toContain(founders[0])
    await quote.click()

    await page.waitForURL(/\/document\/.+#claim=/)
    const active = page.locator('mark[data-active="true"]')
    await active.first().waitFor()
    expect((await active.allTextContents()).join('')).toBe(sentence)
    await eventually(async () => (await active.first().boundingBox())?.y).toSatisfy((y) => y > 0 && y < 900)

    await page.getByRole('link', { name: '回到图' }).click()
    await settled(page)
    await eventually(() => page.url()).toContain('lens=co-funding&link=')
    expect(complaints).toEqual([])
  })
})

describe('expanding', () => {
  it('adds neighbours, says how many more there are, and is undone and redone', async () => {
    const { page } = await visit(site)
    await settled(page)
    await search(page, '联爱工程')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await eventually(() => title(page).textContent()).toBe('联爱工程')
    const counts = page.locator('.status-counts')
    const before = await counts.textContent()
    await page.getByRole('button', { name: '展开', exact: true }).click()
    await page.getByText(/“联爱工程”展开了 \d+ 个/).waitFor()
    const then = await counts.textContent()
    expect(then).not.toBe(before)

    await page.keyboard.press('Control+z')
    await eventually(() => counts.textContent()).toContain(before?.split('此视角')[0] ?? '')
    await page.keyboard.press('Control+Shift+z')
    await eventually(() => counts.textContent()).toBe(then)

    await page.getByRole('button', { name: '历史' }).click()
    await page.getByRole('menuitem', { name: /^展开 联爱工程（\+\d+） ← 现在$/ }).waitFor()
    await page.getByRole('menuitem', { name: '打开时' }).click()
    await eventually(() => counts.textContent()).toContain('此视角')
    expect(await page.getByRole('button', { name: '撤销' }).isDisabled()).toBe(true)
  })
})

/** A scene whose things stand in a circle, and its address. */
const arranged = async () => {
  const { page } = await visit(site, '/?lens=co-funding')
  await settled(page)
  await page.getByRole('button', { name: '排列' }).click()
  await page.getByRole('menuitem', { name: '围成一圈' }).click()
  await eventually(() => page.url()).toContain('#s=')
  const address = page.url()
  return { page, address }
}

describe('a link to a scene', () => {
  it('opens the same things in the same places elsewhere', async () => {
    const { page, address } = await arranged()
    const rows = await linkRows(page)

    const other = await visit(site, address.slice(site.address.length))
    await settled(other.page)
    expect(await linkRows(other.page)).toEqual(rows)
    await eventually(() => other.page.url()).toBe(address)
  })

  it('is kept by the tab where it is too long for an address', async () => {
    const { page, address } = await arranged()
    await page.evaluate("history.replaceState({ scene: location.hash }, '', location.pathname + location.search)")
    await page.reload()
    await settled(page)
    await eventually(() => page.url()).toBe(address)
  })

  it('opens the overview where it is broken, and says so', async () => {
    const { page } = await visit(site, '/?lens=co-funding#s=broken')
    await page.getByText('链接不完整').waitFor()
    await settled(page)
  })
})

describe('the interface', () => {
  it('speaks English at one press and remembers it', async () => {
    const { page } = await visit(site)
    await settled(page)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Who funds what' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB')
    await page.reload()
    await page.getByRole('radio', { name: /Co-funding/ }).waitFor({ state: 'attached' })
  })

  it('is dark where the system is, or where the reader wants it', async () => {
    const { page } = await visit(site, '/', { colorScheme: 'dark' })
    await settled(page)
    const paper = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    expect(await paper()).toBe('rgb(24, 22, 19)')
    await page.getByRole('button', { name: '换成浅色' }).click()
    await eventually(paper).toBe('rgb(250, 247, 240)')
  })

  it('shows its panels as sheets on a phone and keeps the canvas in reach', async () => {
    const { page } = await visit(site, '/', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await settled(page)
    const sideways = () => page.evaluate<number>('document.documentElement.scrollWidth')
    expect(await sideways()).toBeLessThanOrEqual(390)
    for (const [name, inside] of [
      ['图例', '共同资助'],
      ['详情', '三步上手'],
      ['表格', '对象'],
    ] as const) {
      await page.getByRole('button', { name }).tap()
      await page.locator('.sheet:visible').getByText(inside).first().waitFor()
      const canvas = await page.locator('.stage').boundingBox()
      expect(canvas?.height).toBeGreaterThan(200)
      expect(await sideways()).toBeLessThanOrEqual(390)
    }
  })

  it('answers what it cannot fetch with a reason and a second try', async () => {
    const { page } = await visit(site)
    await settled(page)
    // What is still under way would fail for its own part, and ask for a second try of its own.
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await page.locator('.lens').filter({ hasText: '协作' }).click()
    await page.locator('.stage').getByText('连不上服务器').waitFor()
    await page.context().setOffline(false)
    await page.locator('.stage').getByRole('button', { name: '重试' }).click()
    await eventually(() => page.url()).toContain('lens=coordination')
  })

  it('says in its place that a part of it cannot be fetched, and fetches it when asked', async () => {
    const { page } = await visit(site)
    await settled(page)
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    const details = page.getByRole('complementary', { name: '详情' })
    await details.getByText('连不上服务器').waitFor()
    await page.context().setOffline(false)
    await details.getByRole('button', { name: '重试' }).click()
    await details.getByRole('button', { name: '只看它和邻居' }).waitFor()
  })

  it('says that a page is not there', async () => {
    const { page } = await visit(site, '/entity/nothing-of-this-name')
    await page.getByText('找不到这一页').waitFor()
    await page.goto(`${site.address}/nowhere/at/all`)
    await page.getByText('找不到这一页').waitFor()
  })
})
