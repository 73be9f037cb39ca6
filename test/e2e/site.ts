// A whole Shantu for browser tests: a fresh home, the bundled documents, a real browser. Where one is running already, its address in
// SHANTU_TEST_ADDRESS saves the wait.

import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { endPrograms, runProgram, temporaryHome } from '../support/program.ts'

export interface Site {
  readonly address: string
  readonly browser: Browser
  /** Closes every page that is still open. */
  endVisits(): Promise<void>
  close(): Promise<void>
}

const endVisits = (browser: Browser) => async () => {
  for (const context of browser.contexts()) await context.close()
}

export const openSite = async (): Promise<Site> => {
  const running = process.env.SHANTU_TEST_ADDRESS
  if (running !== undefined) {
    const browser = await launchBrowser()
    return { address: running, browser, endVisits: endVisits(browser), close: () => browser.close() }
  }
  const home = await temporaryHome()
  const program = runProgram(['start'], { SHANTU_HOME: home.folder })
  const [address, browser] = await Promise.all([program.address(), launchBrowser()])
  return {
    address,
    browser,
    endVisits: endVisits(browser),
    close: async () => {
      await browser.close()
      program.process.kill('SIGTERM')
      await program.ended
      await endPrograms()
      await home.remove()
    },
  }
}

export interface Visit {
  readonly page: Page
  /** What the browser complained of so far: errors, refused sources, failed requests. */
  readonly complaints: readonly string[]
}

/** A reader who was never here before. */
export const visit = async (site: Site, path = '/', options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address) && !/^(blob|data):/.test(request.url())) complaints.push(request.url())
  })
  await page.goto(`${site.address}${path}`)
  return { page, complaints }
}

/** Waits until the canvas shows a scene and nothing is under way. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('.canvas[data-ready="true"]').waitFor()
  await page.locator('.status-busy').waitFor({ state: 'detached' })
}

/** The first rows of the table twin's second tab, each as `from | link | to`. */
export const linkRows = async (page: Page): Promise<readonly string[]> => {
  const table = page.locator('table')
  if ((await table.count()) === 0) await page.getByRole('button', { name: /打开表格|Open the table/ }).click()
  await page.getByRole('tab', { name: /^(关系|Links)/ }).click()
  await table.locator('tbody tr').first().waitFor()
  const rows = await table.locator('tbody tr').allInnerTexts()
  return rows.slice(0, 8).map((row) =>
    row
      .split('\t')
      .slice(0, 3)
      .map((cell) => cell.trim())
      .join(' | '),
  )
}

/** Asks again until the answer is as expected, for as long as a busy machine may take. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 30_000 })
