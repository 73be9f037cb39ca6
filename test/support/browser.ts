// A real browser for tests: one that is installed, or else the one that comes as an npm package.

import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const isExecutable = (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  )

const installedBrowser = async (): Promise<string | undefined> => {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  for (const place of [...places, ...elsewhere]) {
    if (await isExecutable(place)) return place
  }
  return undefined
}

const packagedBrowser = async (): Promise<string> => {
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

/** Launches a browser without a window: of CHROMIUM where that is set, else one on the path, else the packaged one. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM || (await installedBrowser()) || (await packagedBrowser()),
    // The graph is drawn with WebGL: in software, so that a machine without a graphics card does.
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--no-first-run',
    ],
  })
