// Ends statements in our own server that never look whether they should: rules are loaded into the running server once there is such a
// statement, so that no other pays for them. @see https://docs.oracle.com/en/java/javase/17/docs/api/java.instrument/

import { readdir } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Driver } from 'neo4j-driver'

const rules = fileURLToPath(new URL('ending.btm', import.meta.url))
/** Milliseconds that a server may take to load the rules. */
const patience = 10_000

/** Asks the Java of a process of ours to load an agent, by the socket that it keeps for its owner; gives what it answers. */
const load = (pid: number, agent: string, options: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = createConnection(`/tmp/.java_pid${pid}`)
    let answer = ''
    socket.setEncoding('utf8')
    socket.setTimeout(patience, () => socket.destroy(new Error('Java does not answer')))
    socket.on('data', (text) => {
      answer += text
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
    socket.write(['1', 'load', 'instrument', 'false', `${agent}=${options}`, ''].join('\0'))
  })

const loadRules = async (pid: number, library: string): Promise<void> => {
  const agent = (await readdir(library)).find((name) => /^byteman-\d.*\.jar$/.test(name))
  if (agent === undefined) throw new Error('The agent is not among the jars')
  const jar = join(library, agent)
  const properties = ['transform.all', 'compile.to.bytecode'].map((name) => `prop:org.jboss.byteman.${name}=true`)
  const answer = await load(pid, jar, [`boot:${jar}`, `script:${rules}`, ...properties].join(','))
  if (!/^0\s+(return code: )?0?\s*$/.test(answer)) throw new Error(`The agent was not loaded: ${answer.trim()}`)
}

/** Ends what a connection is doing, by its address as the server sees it; rejects where that cannot be asked for. */
export type End = (address: string) => Promise<void>

/** For the server of that process, over a driver of its own. */
export const endingIn = (pid: number, library: string, driver: Driver, database: string): End => {
  let loaded: Promise<void> | undefined
  return async (address) => {
    loaded ??= loadRules(pid, library)
    await loaded
    // The thread that serves a connection bears its address: `neo4j.BoltWorker-3 [bolt-3 - /127.0.0.1:59328]`.
    const transactionConfig = { metadata: { ending: `/${address}]` } }
    await driver.executeQuery('RETURN 1', {}, { database, transactionConfig })
  }
}
