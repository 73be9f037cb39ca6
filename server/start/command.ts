// Runs a command of the machine to its end and keeps what it said.

import { spawn } from 'node:child_process'

export interface CommandOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** Called with each line as it comes. */
  readonly onLine?: (line: string) => void
  readonly signal?: AbortSignal
}

export interface CommandResult {
  /** Exit status; nothing where a signal ended it. */
  readonly status: number | null
  /** Standard output and standard error, as they came. */
  readonly output: string
}

/** Runs a command without a shell. Rejects with ENOENT where there is no such command. */
export const runCommand = (
  command: string,
  parameters: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.env === undefined ? {} : { env: options.env }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    })
    let output = ''
    let rest = ''
    const take = (chunk: string) => {
      output += chunk
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) options.onLine?.(line)
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output }))
  })
