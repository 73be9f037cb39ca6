// Finds the Java that runs the embedded Neo4j.

import { join } from 'node:path'
import { runCommand } from '../start/command.ts'
import { Failure } from '../start/failure.mjs'

const remedy =
  'Install Java 17 or 21 (Debian, Ubuntu: apt-get install openjdk-17-jre-headless) or point JAVA_HOME at it'

/** Versions that Neo4j 5.26 runs on. */
const supported = [17, 21]

/** The major version in what `java -version` prints: 17 of `openjdk version "17.0.15"`, 8 of `java version "1.8.0_392"`. */
export const javaVersion = (output: string): number | undefined => {
  const found = /version "(?:1\.)?(\d+)/.exec(output)?.[1]
  return found === undefined ? undefined : Number(found)
}

/**
 * The command that runs Java: of JAVA_HOME where that is set, else of the path.
 * @throws Failure where it is missing or of a version that Neo4j does not run on.
 */
export const findJava = async (variables: NodeJS.ProcessEnv = process.env): Promise<string> => {
  const command = variables.JAVA_HOME ? join(variables.JAVA_HOME, 'bin', 'java') : 'java'
  const result = await runCommand(command, ['-version'], { env: variables }).catch((error: unknown) => {
    throw new Failure(`Java was not found (${command}), and Neo4j needs it. ${remedy}.`, { cause: error })
  })
  const version = javaVersion(result.output)
  if (version === undefined) throw new Failure(`${command} does not tell its version. ${remedy}.`)
  if (!supported.includes(version)) throw new Failure(`${command} is Java ${version}. ${remedy}.`)
  return command
}
