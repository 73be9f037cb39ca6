// What axe finds on a page.

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}

/** Each finding in a line: rule, then the elements it is about. */
export const findings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(await axe)
  const found = await page.evaluate<readonly Violation[]>('axe.run(document).then((result) => result.violations)')
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} (${node.failureSummary})`).join('; ')}`,
  )
}
