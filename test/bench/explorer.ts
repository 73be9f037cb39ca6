// How the explorer bears a large scene: how soon it is drawn, which tasks keep the page from answering while the pointer moves, and whether
// memory comes back; beside a plain page of sigma and graphology, of which Gephi Lite is made too, with the same scene. Run: npm run bench -- explorer [things] [links]. Where the program runs already, its address in
// SHANTU_TEST_ADDRESS saves a wait, and so does the file of a scene in SHANTU_BENCH_SCENE. Exits with 1 where an aim is missed.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { endPrograms, runProgram, temporaryHome } from '../support/program.ts'
import { servePlain } from './plain.ts'
import { sceneFile } from './scene.ts'
import { type Tasks, tasksOf } from './tasks.ts'

const [things = '10000', links = '50000'] = process.argv.slice(2)
const aims = { drawn: 3000, left: 40 }
const megabyte = 1024 * 1024

/** Bytes of the page's heap after what is not in use has been given back. */
const heapOf = async (session: CDPSession): Promise<number> => {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

const settled = async (page: Page): Promise<void> => {
  await page.locator('.canvas[data-ready="true"]').waitFor()
  await page.locator('.status-busy').waitFor({ state: 'detached' })
  await page.waitForTimeout(1500)
}

const overCanvas = async (page: Page, steps: number, each: (x: number, y: number) => Promise<void>): Promise<void> => {
  const box = await page.locator('.canvas').boundingBox()
  if (box === null) throw new Error('no canvas')
  for (let i = 0; i < steps; i++) {
    const angle = i * 2.399963
    const reach = 0.42 * Math.sqrt((i + 0.5) / steps)
    await each(
      box.x + box.width * (0.5 + reach * Math.cos(angle)),
      box.y + box.height * (0.5 + reach * Math.sin(angle)),
    )
  }
}

/** What the reader does, by the name of the row in the report. */
const deeds: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  hover: (page) => overCanvas(page, 60, (x, y) => page.mouse.move(x, y)),
  pan: async (page) => {
    await page.mouse.move(700, 60 + 400)
    await page.mouse.down()
    for (let i = 0; i < 30; i++) await page.mouse.move(700 + 150 * Math.sin(i / 5), 460 + 100 * Math.cos(i / 4))
    await page.mouse.up()
  },
  zoom: async (page) => {
    for (let i = 0; i < 8; i++) {
      await page.mouse.wheel(0, i < 5 ? -240 : 240)
      await page.waitForTimeout(250)
    }
  },
  choose: async (page) => {
    await page.getByRole('application').focus()
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Escape']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(700)
    }
  },
  drag: async (page) => {
    await page.getByRole('application').focus()
    // The best connected, in the middle.
    for (const key of ['ArrowRight', 'f']) await page.keyboard.press(key)
    await page.waitForTimeout(1000)
    const box = await page.locator('.canvas').boundingBox()
    if (box === null) throw new Error('no canvas')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let i = 1; i <= 30; i++) await page.mouse.move(x + 6 * i, y + 40 * Math.sin(i / 4))
    await page.mouse.up()
    await page.waitForTimeout(700)
    for (const key of ['Escape', '0']) await page.keyboard.press(key)
  },
  filter: async (page) => {
    const item = page.locator('.legend-item').first()
    for (let i = 0; i < 2; i++) {
      await item.click()
      await page.waitForTimeout(1500)
    }
  },
}

/** What must never keep the page from answering. */
const swift = new Set(['hover', 'pan', 'choose', 'drag'])

const row = (name: string, { longest, own, count, work }: Tasks) =>
  console.log(
    name.padEnd(8),
    `longest task ${longest.toFixed(0).padStart(5)} ms, of own work ${own.toFixed(0).padStart(5)} ms;`,
    `${String(count).padStart(3)} of more than 50 ms; ${work.toFixed(0).padStart(5)} ms of work in all`,
  )

/** Chooses the file, and answers the milliseconds until the page shows it. */
const openScene = async (page: Page, file: string): Promise<number> => {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '导出与打开' }).click()
  await page.getByRole('menuitem', { name: '打开画面文件' }).click()
  const begun = performance.now()
  await (await chooser).setFiles(file)
  await page
    .locator('.status-counts')
    .filter({ hasText: Number(things).toLocaleString('en') })
    .waitFor()
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  return performance.now() - begun
}

/** The same of the plain page: how soon it is drawn, its tasks, its heap. */
const measurePlain = async (file: string): Promise<void> => {
  const { address, close } = await servePlain(folder)
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 960 } })
    page.setDefaultTimeout(120_000)
    const session = await page.context().newCDPSession(page)
    await page.goto(address)
    let drawn = 0
    const opening = await tasksOf(browser, page, async () => {
      const begun = performance.now()
      await page.locator('input').setInputFiles(file)
      await page.locator('[data-ready="true"]').waitFor({ state: 'attached' })
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
      drawn = performance.now() - begun
    })
    row('plain', opening)
    console.log(`${''.padEnd(8)} drawn after ${drawn.toFixed(0)} ms`)
    for (const name of ['hover', 'pan'] as const) {
      const seen = await tasksOf(browser, page, async () => {
        await deeds[name]?.(page)
        await page.waitForTimeout(600)
      })
      row(`  ${name}`, seen)
    }
    console.log(`${''.padEnd(8)} heap ${((await heapOf(session)) / megabyte).toFixed(0)} MB`)
  } finally {
    await browser.close()
    await close()
  }
}

const measure = async (address: string, file: string): Promise<boolean> => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.setDefaultTimeout(120_000)
    const session = await page.context().newCDPSession(page)
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    await page.goto(`${address}/?lens=co-funding`)
    await settled(page)
    const before = await heapOf(session)

    let drawn = 0
    const opening = await tasksOf(browser, page, async () => {
      drawn = await openScene(page, file)
      await settled(page)
    })
    row('open', opening)
    console.log(`${''.padEnd(8)} drawn after ${drawn.toFixed(0)} ms`)
    let fine = drawn <= aims.drawn
    for (const [name, deed] of Object.entries(deeds)) {
      const seen = await tasksOf(browser, page, async () => {
        await deed(page)
        await page.waitForTimeout(600)
      })
      row(name, seen)
      if (swift.has(name) && seen.count > 0) fine = false
    }
    const full = await heapOf(session)
    await page.getByRole('link', { name: '捐赠' }).first().click()
    await page.waitForTimeout(2500)
    const away = await heapOf(session)
    await page.goto(`${address}/?lens=co-funding`)
    await settled(page)
    const again = await heapOf(session)
    const show = (bytes: number) => `${(bytes / megabyte).toFixed(0)} MB`
    console.log(
      `heap: ${show(before)} before, ${show(full)} with the scene, ${show(away)} on another page (the scene is kept as a value), ${show(again)} begun anew`,
    )
    for (const fault of faults) console.log(fault)
    return fine && faults.length === 0 && again - before < aims.left * megabyte
  } finally {
    await browser.close()
  }
}

const folder = await mkdtemp(join(tmpdir(), 'shantu-scene-'))
try {
  const kept = process.env.SHANTU_BENCH_SCENE
  const file = kept ?? join(folder, 'scene.json')
  if (kept === undefined) await writeFile(file, sceneFile({ nodes: Number(things), links: Number(links) }))
  const running = process.env.SHANTU_TEST_ADDRESS
  const home = running === undefined ? await temporaryHome() : undefined
  const address = running ?? (await runProgram(['start'], { SHANTU_HOME: home?.folder }).address())
  process.exitCode = (await measure(address, file)) ? 0 : 1
  await measurePlain(file)
  await endPrograms()
  await home?.remove()
} finally {
  await rm(folder, { recursive: true, force: true })
}
