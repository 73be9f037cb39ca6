// Installs the npm packages where they are not what the lockfile asks for.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { waitToClaim } from './claim.mjs'
import { explain, explainOutput, Failure } from './failure.mjs'

const project = fileURLToPath(new URL('../..', import.meta.url))
const lockfile = join(project, 'package-lock.json')
const installed = join(project, 'node_modules', '.package-lock.json')
const stampFile = join(project, 'node_modules', '.shantu.sha256')

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} Package */
/** @typedef {{ packages: Record<string, Package> }} Lock */

/**
 * Whether what npm says it has installed is what the lockfile asks for. Packages for other machines may be missing.
 * @param {Lock} asked
 * @param {Lock} there
 * @param {boolean} development whether the packages for development count
 */
export const isInstalled = (asked, there, development) =>
  Object.entries(asked.packages).every(([place, { version, optional, dev, devOptional }]) => {
    if (place === '') return true
    const found = there.packages[place]
    return found ? found.version === version : (optional ?? devOptional ?? (dev === true && !development))
  })

/** @param {string} output what npm printed */
const explainNpm = (output) => {
  const code = /npm (?:error|ERR!) code (\w+)/.exec(output)?.[1] ?? ''
  if (/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|SOCKET/.test(code)) {
    return `The npm packages could not be fetched (${code}): the registry is out of reach. Check the network, or npm's proxy and registry settings.`
  }
  const known = explainOutput(output)
  return known ?? `The npm packages could not be installed${code && ` (${code})`}. "npm ci" by hand tells more.`
}

/** @returns {Promise<void>} */
const install = () =>
  new Promise((resolve, reject) => {
    const npm = process.env.npm_execpath ?? ''
    const [command, ...first] = npm.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm']
    const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
    const child = spawn(command, [...first, ...options], { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] })
    let output = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    child.on('error', () =>
      reject(new Failure('npm was not found, and the packages come by it. Install it with Node.')),
    )
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Failure(explainNpm(output)))))
  })

/** npm does not always tell that the disk ran full: what it then calls installed is not to be trusted. */
const refuseFullDisk = async () => {
  const { bavail, bsize } = await statfs(join(project, 'node_modules')).catch(() => statfs(project))
  if (bavail * bsize >= 1e6) return
  await rm(installed, { force: true })
  throw new Failure(explain(Object.assign(new Error(), { code: 'ENOSPC', path: project })) ?? '')
}

/** @param {string} file @returns {Promise<Lock>} */
const readLock = async (file) => {
  const text = await readFile(file, 'utf8').catch(() => '{"packages":{}}')
  return JSON.parse(text)
}

/**
 * Makes sure that the packages are there, by `npm ci` where they are not. What it says goes to standard error, so that
 * standard output stays the command's own.
 * @param {boolean} development whether those for development are needed too
 */
export const ensurePackages = async (development) => {
  const asked = await readFile(lockfile, 'utf8')
  const stamp = `${createHash('sha256').update(asked).digest('hex')} ${development ? 'all' : 'some'}\n`
  const isThere = async () => {
    const stamps = await readFile(stampFile, 'utf8').catch(() => '')
    if (stamps === stamp || stamps === stamp.replace('some', 'all')) return true
    if (!isInstalled(JSON.parse(asked), await readLock(installed), development)) return false
    // Where it cannot be written the comparison is made again next time.
    await writeFile(stampFile, stamp).catch(() => {})
    return true
  }
  if (await isThere()) return
  const claim = await waitToClaim(join(project, '.neo4j', 'claims'), 'packages', { command: 'install' }, ({ pid }) => {
    console.error(`The npm packages are being installed by process ${pid}: waiting for it.`)
  })
  try {
    if (await isThere()) return
    const began = performance.now()
    console.error('Installing the npm packages …')
    await install().finally(refuseFullDisk)
    if (!(await isThere()))
      throw new Failure('npm ci left packages out. Remove node_modules and run the command again.')
    console.error(`Installing the npm packages: done in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  } finally {
    await claim.release()
  }
}
