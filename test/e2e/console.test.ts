// An analyst's first ten minutes: open the console, look at the schema, run a recipe, break it, see where, mend it, stop what takes too long,
// and take the rows away.

import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findings } from './axe.ts'
import { eventually, openSite, type Site, settled, visit } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterEach(() => site.endVisits())
afterAll(() => site?.close())

const open = async (page: Page) => {
  await page.locator('.editor[data-state="open"]').waitFor()
}

const write = async (page: Page, text: string) => {
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

const recipe = (page: Page, title: RegExp) => page.locator('.side-item').filter({ hasText: title })
const counts = (page: Page) => page.locator('.answer-counts')

/** What the browser says of refused statements is no fault of the page. */
const faults = (complaints: readonly string[]) => complaints.filter((text) => !/status of (400|409|422)/.test(text))

describe('an analyst', () => {
  it('sees the schema with counts and samples, and gets names completed from it', async () => {
    const { page, complaints } = await visit(site, '/console')
    await open(page)
    await page.getByRole('tab', { name: '结构' }).click()
    const foundation = page.locator('.schema-head').filter({ has: page.locator('code', { hasText: /^Foundation$/ }) })
    await eventually(() => foundation.locator('.schema-count').textContent()).toMatch(/^[1-9]/)
    await foundation.click()
    await page.locator('.schema-properties dt:visible', { hasText: 'aliases' }).waitFor()

    await page.locator('.cm-content').click()
    await page.keyboard.type('MATCH (f:Foun')
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'Foundation' }).waitFor()
    // CodeMirror takes no key for a list that has stood for less than 75 ms, so that nobody chooses by accident.
    await page.waitForTimeout(300)
    await page.keyboard.press('Enter')
    await eventually(() => page.locator('.cm-content').textContent()).toBe('MATCH (f:Foundation)')
    await page.locator('.cy-keyword', { hasText: 'MATCH' }).waitFor()
    expect(faults(complaints)).toEqual([])
  })

  it('runs a recipe, breaks it, sees the error at its place, and mends it', async () => {
    const { page, complaints } = await visit(site, '/console')
    await open(page)
    await recipe(page, /哪些机构给出的赠款最多/).click()
    await eventually(() => counts(page).textContent()).toMatch(/^[1-9]\d* 行/)

    await write(page, 'MATCH (f:Foundation)\nRETRN f.name AS name\nLIMIT 3')
    await page.locator('.verdict', { hasText: '第 2 行第 1 列' }).waitFor()
    const marked = page.locator('.cm-lintRange-error')
    await eventually(() => marked.textContent()).toBe('RETRN')
    await page.keyboard.press('Control+Enter')
    await page.locator('.refusal', { hasText: '第 2 行第 1 列' }).waitFor()
    await page.getByRole('button', { name: '到出错的地方' }).click()
    await page.keyboard.press('Control+ArrowRight')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await page.keyboard.type('RETURN')
    await page.locator('.verdict[data-kind="sound"]').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Enter')
    await eventually(() => counts(page).textContent()).toMatch(/^3 行/)
    expect(faults(complaints)).toEqual([])
  })

  it('is told what is wrong with the parameters, and gives them', async () => {
    const { page } = await visit(site, '/console')
    await open(page)
    await write(page, 'RETURN $n + 1 AS more')
    await page.locator('.parameters summary').click()
    const field = page.getByRole('textbox', { name: '参数（JSON）' })
    await field.fill('{"n": 41,}')
    await page.getByText('不是有效的 JSON').waitFor()
    await field.fill('{"n": 41}')
    await field.press('Control+Enter')
    await page.locator('td', { hasText: /^42$/ }).waitFor()
  })

  it('stops a long query, which then has ended in the database', async () => {
    const { page } = await visit(site, '/console')
    await open(page)
    await write(page, 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a % 7 + b) AS c')
    await page.keyboard.press('Control+Enter')
    await page.locator('.run-clock', { hasText: /正在运行 · [1-9]/ }).waitFor()
    await page.getByRole('button', { name: '停止' }).click()
    await page.locator('.refusal[data-code="cancelled"]').waitFor()
    await write(page, 'RETURN 1 AS one')
    await page.keyboard.press('Control+Enter')
    await eventually(() => counts(page).textContent()).toMatch(/^1 行/)
  })

  it('takes the rows to a spreadsheet, every digit of them', async () => {
    const { page } = await visit(site, '/console')
    await open(page)
    await write(
      page,
      "UNWIND [1, 2] AS n RETURN n, 9223372036854775807 AS large, '=1+1' AS text, duration('P1M2D') AS long, null AS none",
    )
    await page.keyboard.press('Control+Enter')
    await eventually(() => counts(page).textContent()).toMatch(/^2 行/)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载 CSV' }).click()
    const file = await readFile(await (await download).path(), 'utf8')
    expect(parse(file, { bom: true })).toEqual([
      ['n', 'large', 'text', 'long', 'none'],
      ['1', '9223372036854775807', "'=1+1", 'P1M2D', ''],
      ['2', '9223372036854775807', "'=1+1", 'P1M2D', ''],
    ])
    const workbook = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载 Excel 表格' }).click()
    expect(await readSheet(await (await workbook).path())).toEqual([
      ['n', 'large', 'text', 'long', 'none'],
      [1, '9223372036854775807', '=1+1', 'P1M2D', null],
      [2, '9223372036854775807', '=1+1', 'P1M2D', null],
    ])
  })
})

describe('the results', () => {
  it('join rows and nodes, are drawn, and go into the explorer', async () => {
    const { page, complaints } = await visit(site, '/console')
    await open(page)
    await recipe(page, /一个项目的所有参与方/).click()
    await page.locator('.cell-node').first().waitFor()
    const name = await page.locator('.cell-node').first().textContent()
    await page.locator('.cell-node').first().click()
    await page.locator('.node-bar strong', { hasText: name ?? '' }).waitFor()
    expect(await page.locator('tr[data-selected="true"]').count()).toBeGreaterThan(0)
    await page.getByRole('tab', { name: /^图/ }).click()
    await page.locator('.graph-node[data-chosen="true"]').waitFor()
    await page.getByRole('tab', { name: '计划' }).click()
    await page.locator('.plan-step strong', { hasText: 'ProduceResults' }).waitFor()
    await page.getByRole('tab', { name: 'JSON' }).click()
    await page.locator('.json pre', { hasText: '"labels"' }).waitFor()
    await page.getByRole('button', { name: '放到关系图上' }).click()
    await page.waitForURL((url) => url.pathname === '/')
    await settled(page)
    await page.locator('.right-panel', { hasText: name ?? '' }).waitFor()
    expect(faults(complaints)).toEqual([])
  })

  it('say what was cut off', async () => {
    const { page } = await visit(site, '/console')
    await open(page)
    await write(page, 'UNWIND range(1, 20000) AS n RETURN n')
    await page.keyboard.press('Control+Enter')
    await page.locator('.answer-cut', { hasText: '只给了前 10,000 行' }).waitFor()
    expect(await page.locator('.answer-table tbody tr').count()).toBeLessThan(100)
  })
})

describe.each([
  ['light', {}],
  ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
] as const)('axe finds nothing, %s,', (_, options) => {
  it('on the schema, a table with a chosen node, and a refusal', async () => {
    const { page } = await visit(site, '/console', options)
    await open(page)
    await page.getByRole('tab', { name: '结构' }).click()
    await page.locator('.schema-head').first().click()
    await page.locator('.schema-properties dt:visible').first().waitFor()
    expect(await findings(page)).toEqual([])
    await write(page, 'MATCH (f:Foundation)-[r]->(p) RETURN f, r, p LIMIT 9')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Enter')
    await page.locator('.cell-node').first().click()
    expect(await findings(page)).toEqual([])
    await write(page, 'RETRN 1')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Enter')
    await page.locator('.refusal').waitFor()
    expect(await findings(page)).toEqual([])
  })
})

describe('what was written', () => {
  it('is kept over a reload, saved under a name, and listed in the history', async () => {
    const { page } = await visit(site, '/console')
    await open(page)
    await write(page, 'RETURN 7 AS seven')
    await page.keyboard.press('Control+Enter')
    await eventually(() => counts(page).textContent()).toMatch(/^1 行/)
    await page.getByRole('tab', { name: '已存' }).click()
    await page.getByRole('textbox', { name: '名称' }).fill('数到七')
    await page.getByRole('button', { name: '保存这条查询' }).click()
    await page.reload()
    await open(page)
    await eventually(() => page.locator('.cm-content').textContent()).toBe('RETURN 7 AS seven')
    await page.getByRole('tab', { name: '历史' }).click()
    await page.locator('.side-item', { hasText: 'RETURN 7' }).waitFor()
    await write(page, 'RETURN 8')
    await page.getByRole('tab', { name: '已存' }).click()
    await page.locator('.side-item', { hasText: '数到七' }).click()
    await eventually(() => page.locator('.cm-content').textContent()).toBe('RETURN 7 AS seven')
  })

  it('is laid out by the rules of Cypher', async () => {
    const { page } = await visit(site, '/console')
    await open(page)
    await write(page, 'match (a:Foundation) where a.degree>2 return a limit 5')
    await page.getByRole('button', { name: '整理格式' }).click()
    await eventually(() => page.locator('.cm-line').allTextContents()).toEqual([
      'MATCH (a:Foundation)',
      'WHERE a.degree > 2',
      'RETURN a',
      'LIMIT 5',
    ])
  })

  it('may be a query of the explorer, opened by its name', async () => {
    const { page } = await visit(site, '/console?query=entity')
    await open(page)
    await eventually(() => page.locator('.cm-content').textContent()).toContain('MATCH (e:Entity {id: $id})')
    await eventually(() => page.getByRole('textbox', { name: '参数（JSON）' }).inputValue()).toContain('"id"')
  })

  it('may be the query of what is looked at, with what it was asked for', async () => {
    const answer = await fetch(`${site.address}/api/search?q=${encodeURIComponent('基金会')}&limit=1`)
    const { hits } = (await answer.json()) as { hits: readonly { id: string; name: string }[] }
    const { id = '', name = '' } = hits[0] ?? {}
    const { page } = await visit(site, `/entity/${encodeURIComponent(id)}`)
    await page.getByRole('link', { name: '查看查询语句' }).first().click()
    await open(page)
    await eventually(() => page.getByRole('textbox', { name: '参数（JSON）' }).inputValue()).toContain(id)
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+Enter')
    await page.locator('td', { hasText: name }).first().waitFor()
    await write(page, 'RETURN 1 AS one')
    await page.locator('.answer-old').waitFor()
  })
})
