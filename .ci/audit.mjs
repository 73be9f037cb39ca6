// Known advisories against what is installed to run: fails where one is high or critical. A registry that does not tell fails nothing.

import { execFile } from 'node:child_process'

/** Milliseconds that the registry may take. */
const patience = 60_000
const command = [
  'audit',
  '--omit=dev',
  '--package-lock-only',
  '--json',
  '--fetch-retries=0',
  `--fetch-timeout=${patience}`,
]

const say = (text) => process.stdout.write(`${text}\n`)

const reportIn = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

execFile('npm', command, { timeout: 2 * patience, maxBuffer: 2 ** 26 }, (_error, output) => {
  const { metadata, vulnerabilities = {} } = reportIn(output)
  const counts = metadata?.vulnerabilities
  if (counts === undefined) {
    say('The registry does not tell of advisories: going on.')
    return
  }
  for (const { name, severity } of Object.values(vulnerabilities)) say(`${severity} ${name}`)
  const grave = counts.high + counts.critical
  say(`${counts.total} advisories, ${grave} of them high or critical`)
  process.exitCode = grave > 0 ? 1 : 0
})
