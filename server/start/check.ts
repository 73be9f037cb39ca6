// npm run check: format, lint and types of the whole tree.

import { runCommand } from './command.ts'
import { projectFolder } from './project.ts'

const checks: readonly (readonly string[])[] = [
  ['@biomejs/biome/bin/biome', 'check', '.'],
  ['typescript/bin/tsc', '-p', '.'],
  ['typescript/bin/tsc', '-p', 'client'],
]

/** Runs all checks and shows what they found; the exit status is 1 where any found something. */
export const check = async (): Promise<number> => {
  const results = checks.map(async ([script = '', ...parameters]) => {
    const { status, output } = await runCommand(process.execPath, [`node_modules/${script}`, ...parameters], {
      cwd: projectFolder,
    })
    console.log(`${script.split('/').at(-1)} ${parameters.join(' ')}: ${status === 0 ? 'passed' : 'failed'}`)
    if (status !== 0) console.log(output.trim())
    return status
  })
  return (await Promise.all(results)).every((status) => status === 0) ? 0 : 1
}
