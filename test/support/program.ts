// The commands of the project as real processes, for tests of how they start, end and share a home.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensureJars } from '../../server/neo4j/jars.ts'
import { progressOn } from '../../server/start/progress.ts'
import { projectFolder } from '../../server/start/project.ts'
import { quickStart } from './start-database.ts'

export interface Program {
  readonly process: ChildProcess
  /** All that it has printed so far, on both streams. */
  output(): string
  /** Resolves with what `pattern` finds in the output; rejects where the program ends without it. */
  prints(pattern: RegExp): Promise<RegExpExecArray>
  /** The address that it serves, once it does. */
  address(): Promise<string>
  /** Resolves with the exit status, or the signal, when it has ended. */
  readonly ended: Promise<number | NodeJS.Signals>
}

const running = new Set<ChildProcess>()

/** Runs a command of the project: `start`, `seed` … */
export const runProgram = (parameters: readonly string[], env: NodeJS.ProcessEnv = {}): Program => {
  const child = spawn(process.execPath, [join(projectFolder, 'server', 'bootstrap.mjs'), ...parameters], {
    cwd: projectFolder,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', JAVA_TOOL_OPTIONS: quickStart, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  let over = false
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('close', (status, signal) => {
      over = true
      running.delete(child)
      resolve(status ?? signal ?? 1)
    })
  })
  const prints = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(output)
      if (found) return found
      if (over) throw new Error(`It ended without printing ${pattern}:\n${output}`)
      await sleep(50)
    }
  }
  const address = async () => (await prints(/善图 Shantu: (\S+)/))[1] ?? ''
  return { process: child, output: () => output, prints, address, ended }
}

/** Ends at once what a failed test left running; their databases follow by themselves. */
export const endPrograms = async (): Promise<void> => {
  for (const child of running) child.kill('SIGKILL')
  while (running.size > 0) await sleep(20)
}

/** A home of its own for a program, with the jars of the project's; and how to put it away. */
export const temporaryHome = async (): Promise<{ folder: string; remove(): Promise<void> }> => {
  const library = join(projectFolder, '.neo4j', 'lib')
  await ensureJars(library, progressOn())
  const folder = await mkdtemp(join(tmpdir(), 'shantu-home-'))
  await symlink(library, join(folder, 'lib'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 }) }
}
