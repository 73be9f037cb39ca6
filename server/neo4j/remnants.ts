// Ends a server that an earlier run left behind on a home, so that there are never two on one store.

import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { runCommand } from '../start/command.ts'
import { birthOf } from '../start/process-identity.mjs'
import type { Home } from './home.ts'

/** How long a server that was left behind may take to shut down, in milliseconds. */
const patience = 60_000

/** The parameter by which a server's command line names its home. */
export const homeParameter = (home: Home): string => `--home-dir=${home.folder}`

const onLinux = async (parameter: string): Promise<number[]> => {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = names.map(async (name) => {
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    return line.split('\0').includes(parameter) ? [Number(name)] : []
  })
  return (await Promise.all(found)).flat()
}

const elsewhere = async (parameter: string): Promise<number[]> => {
  const { output } = await runCommand('ps', ['-axww', '-o', 'pid=,args='])
  const lines = output.split('\n').filter((line) => `${line} `.includes(` ${parameter} `))
  return lines.map((line) => Number.parseInt(line, 10))
}

/** The processes that serve a home's store. */
export const serversOf = (home: Home): Promise<number[]> =>
  process.platform === 'linux' ? onLinux(homeParameter(home)) : elsewhere(homeParameter(home))

const tell = (pid: number, signal: NodeJS.Signals) => {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended by itself meanwhile.
  }
}

/**
 * Shuts down what still serves a home's store; resolves when the store is free.
 * @param onFound called where there is something to end
 */
export const endRemnants = async (home: Home, onFound: () => void): Promise<void> => {
  for (const pid of await serversOf(home)) {
    const birth = await birthOf(pid)
    if (birth === undefined) continue
    onFound()
    tell(pid, 'SIGTERM')
    const deadline = performance.now() + patience
    while ((await birthOf(pid)) === birth) {
      if (performance.now() > deadline) tell(pid, 'SIGKILL')
      await sleep(50)
    }
  }
}
