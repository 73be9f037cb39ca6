import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openHome } from '../../server/neo4j/home.ts'
import { serversOf } from '../../server/neo4j/remnants.ts'
import { endPrograms, type Program, runProgram, temporaryHome } from '../support/program.ts'

const health = (address: string) => fetch(`${address}/api/health`)

const until = async (condition: () => Promise<boolean>): Promise<void> => {
  while (!(await condition())) await sleep(100)
}

describe('a program that serves', () => {
  let documents: string
  let home: Awaited<ReturnType<typeof temporaryHome>>
  let env: NodeJS.ProcessEnv
  let program: Program
  let address: string

  const start = async () => {
    program = runProgram(['start', '--api-only'], env)
    address = await program.address()
  }
  const servers = async () => serversOf(await openHome(home.folder))

  beforeAll(async () => {
    documents = await mkdtemp(join(tmpdir(), 'shantu-documents-'))
    await writeFile(join(documents, 'example.md'), '# 示例\n\n示例慈善基金会在示例县发起“示例助学计划”。\n')
    home = await temporaryHome()
    env = { SHANTU_HOME: home.folder, SHANTU_DOCUMENTS: documents }
    await start()
  })
  afterAll(async () => {
    await endPrograms()
    await until(async () => (await servers()).length === 0)
    await home.remove()
    await rm(documents, { recursive: true })
  })

  it('answers at the one address that it prints', async () => {
    expect((await health(address)).status).toBe(200)
    expect(program.output().match(/http:\/\//g)).toHaveLength(1)
    expect(await servers()).toHaveLength(1)
  })

  it('is named, with its process and address, to a second one on the same home', async () => {
    const second = runProgram(['start', '--api-only'], env)
    expect(await second.ended).toBe(1)
    const lines = second.output().trim().split('\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(`process ${program.process.pid}, at ${address}`)
  })

  it('lends its database to loads, which take turns', async () => {
    const loads = [runProgram(['seed', documents], env), runProgram(['seed', documents], env)]
    expect(await Promise.all(loads.map((load) => load.ended))).toEqual([0, 0])
    expect(await servers()).toHaveLength(1)
    expect((await health(address)).status).toBe(200)
  })

  it('outlives its database: requests are asked to come back until it is up again', async () => {
    const [server = 0] = await servers()
    process.kill(server, 'SIGKILL')
    // A request that reached the database as it died is tried again until it is back: each is waited for a second alone.
    const brief = () => fetch(`${address}/api/health`, { signal: AbortSignal.timeout(1_000) }).catch(() => undefined)
    await until(async () => (await brief())?.status === 503)
    const away = await fetch(`${address}/api/stats`)
    expect(away.status).toBe(503)
    expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0)
    await until(async () => (await health(address)).status === 200)
    expect(await servers()).toHaveLength(1)
  })

  it('may be killed: the next start has the same data and the only server', async () => {
    program.process.kill('SIGKILL')
    await program.ended
    await start()
    expect((await health(address)).status).toBe(200)
    expect(program.output()).not.toContain('Loading')
    expect(await servers()).toHaveLength(1)
  })

  it('shuts all of it down when it is asked to terminate', async () => {
    program.process.kill('SIGTERM')
    expect(await program.ended).toBe(0)
    expect(await servers()).toEqual([])
    expect(await readdir(join(home.folder, 'claims'))).toEqual([])
  })

  it('is waited for no longer at a second Ctrl-C; its database follows by itself', async () => {
    await start()
    program.process.kill('SIGINT')
    await sleep(600)
    program.process.kill('SIGINT')
    expect([130, 0]).toContain(await program.ended)
    await until(async () => (await servers()).length === 0)
  })

  it('waits for a load that runs on its home by itself', async () => {
    const load = runProgram(['seed', documents], env)
    await load.prints(/Starting Neo4j/)
    await start()
    expect(await load.ended).toBe(0)
    expect(program.output()).toContain(`process ${load.process.pid}`)
    program.process.kill('SIGINT')
    expect(await program.ended).toBe(0)
  })
})

describe('a start that cannot be', () => {
  afterEach(endPrograms)

  const fails = async (env: NodeJS.ProcessEnv): Promise<string> => {
    const program = runProgram(['start', '--api-only'], env)
    expect(await program.ended).toBe(1)
    expect(program.output().trim().split('\n')).toHaveLength(1)
    return program.output().trim()
  }

  it('names a taken port and another to choose', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const bound = other.address()
    const port = bound !== null && typeof bound === 'object' ? bound.port : 0
    expect(await fails({ PORT: String(port), SHANTU_HOME: join(tmpdir(), 'shantu-none') })).toMatch(
      new RegExp(`Port ${port} of 127.0.0.1 is taken.*PORT=${port + 1} npm start`),
    )
    other.close()
  })

  it('names a setting that cannot be used, and what it takes', async () => {
    expect(await fails({ PORT: 'http' })).toBe('PORT=http cannot be used: it takes a port number from 0 to 65535.')
  })

  it('names the missing Java, and the version of one that Neo4j does not run on', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shantu-java-'))
    expect(await fails({ JAVA_HOME: folder, SHANTU_HOME: folder })).toMatch(/Java was not found.*Install Java 17 or 21/)
    const old = join(folder, 'bin')
    await rm(folder, { recursive: true })
    await mkdir(old, { recursive: true })
    await writeFile(join(old, 'java'), '#!/bin/sh\necho \'openjdk version "11.0.2" 2019-01-15\' >&2\n', { mode: 0o755 })
    expect(await fails({ JAVA_HOME: folder, SHANTU_HOME: folder })).toMatch(/is Java 11\. Install Java 17 or 21/)
    await rm(folder, { recursive: true })
  })

  it('names a home that is no folder', async () => {
    expect(await fails({ SHANTU_HOME: '/dev/null/home' })).toMatch(/A file stands where a folder should be/)
  })
})
