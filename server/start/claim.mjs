// Keeps two processes from doing at once what only one may do: installing packages, running the server of a store, loading.
// Each puts down a file of its own and then looks for others'; whoever sees another's steps back. A file whose process is
// gone counts for nothing, so that nothing is left behind by a crash.

import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { birthOf } from './process-identity.mjs'

/**
 * @typedef {object} Facts what a holder tells the others
 * @property {string} command which command it runs: start, seed …
 * @property {string} [address] where it answers browsers
 * @property {number} [port] where its database answers
 */
/**
 * @typedef {object} Holder
 * @property {number} pid
 * @property {Facts} facts
 */
/**
 * @typedef {object} Claim
 * @property {(facts: Facts) => Promise<void>} update tells the others something new
 * @property {() => Promise<void>} release
 */
/** @typedef {Holder & { state: 'asked' | 'held' }} Entry */

/** @param {string} file @param {Entry} entry */
const put = async (file, entry) => {
  await writeFile(`${file}.new`, JSON.stringify(entry))
  await rename(`${file}.new`, file)
}

/**
 * The entries of processes that live; files of others are cleared away.
 * @param {string} folder @param {string} purpose
 * @returns {Promise<(Entry & { file: string })[]>}
 */
const entriesOf = async (folder, purpose) => {
  const names = await readdir(folder).catch(() => [])
  const entries = names.map(async (name) => {
    const [what, pid, birth] = name.split('.')
    if (what !== purpose || !name.endsWith('.json')) return []
    const file = join(folder, name)
    if ((await birthOf(Number(pid))) !== birth) {
      await rm(file, { force: true })
      return []
    }
    const text = await readFile(file, 'utf8').catch(() => undefined)
    return text === undefined ? [] : [{ .../** @type {Entry} */ (JSON.parse(text)), file }]
  })
  return (await Promise.all(entries)).flat()
}

/**
 * Who holds `purpose` in a folder, if anyone.
 * @param {string} folder @param {string} purpose
 * @returns {Promise<Holder | undefined>}
 */
export const holderOf = async (folder, purpose) =>
  (await entriesOf(folder, purpose)).find((entry) => entry.state === 'held')

/**
 * Claims `purpose` (a word without dots) in a folder, or tells who holds it.
 * @param {string} folder made where it is missing
 * @param {string} purpose
 * @param {Facts} facts
 * @returns {Promise<{ claim: Claim } | { holder: Holder }>}
 */
export const tryToClaim = async (folder, purpose, facts) => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { pid } = process
  const name = `${purpose}.${pid}.${await birthOf(pid)}.${randomBytes(4).toString('hex')}.json`
  const file = join(folder, name)
  for (;;) {
    await put(file, { pid, facts, state: 'asked' })
    const others = (await entriesOf(folder, purpose)).filter((entry) => entry.file !== file)
    if (others.length === 0) {
      await put(file, { pid, facts, state: 'held' })
      return {
        claim: {
          update: (news) => put(file, { pid, facts: news, state: 'held' }),
          release: () => rm(file, { force: true }),
        },
      }
    }
    await rm(file, { force: true })
    const holder = others.find((entry) => entry.state === 'held')
    if (holder) return { holder }
    // Both asked at the same moment: both step back, for times that differ.
    await sleep(20 + Math.random() * 80)
  }
}

/**
 * Claims `purpose`, waiting for its holder to let go.
 * @param {string} folder @param {string} purpose @param {Facts} facts
 * @param {(holder: Holder) => void} onWait called once, when there is someone to wait for
 * @param {AbortSignal} [signal]
 * @returns {Promise<Claim>}
 */
export const waitToClaim = async (folder, purpose, facts, onWait, signal) => {
  for (let waited = false; ; waited = true) {
    signal?.throwIfAborted()
    const result = await tryToClaim(folder, purpose, facts)
    if ('claim' in result) return result.claim
    if (!waited) onWait(result.holder)
    await sleep(300)
  }
}
