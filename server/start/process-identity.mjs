// Tells whether a process is still the one that was meant: its number alone may have gone to another since.

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** @param {number} pid */
const bornOnLinux = async (pid) => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name of the program stands in parentheses and may hold anything; the state and the start (in ticks) come after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, ticks] = [fields[0], fields[19]]
  if (ticks === undefined || state === 'Z' || state === 'X') return undefined
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  return `${boot.slice(0, 8)}${ticks}`
}

/** @param {number} pid */
const bornElsewhere = async (pid) => {
  const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.replace(/\W/g, '') || undefined
}

/**
 * A word for when a process began, the same each time it is asked; nothing where no such process runs.
 * @param {number} pid
 * @returns {Promise<string | undefined>}
 */
export const birthOf = (pid) => (process.platform === 'linux' ? bornOnLinux(pid) : bornElsewhere(pid))
