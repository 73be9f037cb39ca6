// A disk that is full: what loads and curators are told, and that all goes on once there is room again. The disk is a small one in
// memory, which only the administrator of a Linux machine can make.

import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readlink, rm, statfs, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decisionsSchema, problemSchema } from '../../server/contract.ts'
import { openHome } from '../../server/neo4j/home.ts'
import { serversOf } from '../../server/neo4j/remnants.ts'
import { endPrograms, runProgram, temporaryHome } from '../support/program.ts'

const mount = (folder: string): boolean => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const disk = await mkdtemp(join(tmpdir(), 'shantu-disk-'))
const isMounted = mount(disk)
const [home, documents, filler] = [join(disk, 'home'), join(disk, 'documents'), join(disk, 'filler')]
const env = {
  SHANTU_HOME: home,
  SHANTU_DOCUMENTS: documents,
  SHANTU_DECISIONS: join(disk, 'decisions.jsonl'),
  LOG_LEVEL: 'fatal',
}
let address: string

const fill = async () => {
  const { bavail, bsize } = await statfs(disk)
  await writeFile(filler, Buffer.alloc(Math.max(bavail * bsize - 4096, 0), 1)).catch(() => {})
  await writeFile(`${filler}2`, Buffer.alloc(1024 * 1024, 1)).catch(() => {})
}
const makeRoom = async () => {
  await rm(filler)
  await rm(`${filler}2`, { force: true })
}
const until = async (condition: () => Promise<boolean>) => {
  while (!(await condition())) await sleep(200)
}
const decide = (alias: string) =>
  fetch(`${address}/api/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      decision: { action: 'alias', type: 'Foundation', name: '示例慈善基金会', alias, reason: '示例' },
    }),
  })
const isApplied = async () =>
  decisionsSchema.parse(await (await fetch(`${address}/api/decisions`)).json()).state === 'applied'
const finds = async (name: string) => {
  const response = await fetch(`${address}/api/search?q=${encodeURIComponent(name)}`)
  return response.status === 200 && (await response.text()).includes('示例慈善基金会')
}
const isWell = async () => (await fetch(`${address}/api/health`)).status === 200

beforeAll(async () => {
  if (!isMounted) return
  const shared = await temporaryHome()
  await mkdir(home)
  await mkdir(documents)
  await writeFile(join(documents, 'first.md'), '# 示例\n\n示例慈善基金会在示例县发起“示例助学计划”。\n')
  await symlink(await readlink(join(shared.folder, 'lib')), join(home, 'lib'))
  await shared.remove()
  address = await runProgram(['start', '--api-only'], env).address()
}, 400_000)
afterAll(async () => {
  await endPrograms()
  if (isMounted) {
    const servers = async () => serversOf(await openHome(home))
    for (const server of await servers()) process.kill(server, 'SIGKILL')
    await until(async () => (await servers()).length === 0)
    execFileSync('umount', ['-l', disk])
  }
  await rm(disk, { recursive: true, force: true })
})

describe.skipIf(!isMounted)('a disk with room', () => {
  it('takes a decision, and the graph follows it', async () => {
    const recorded = await decide('示例善会')
    expect([recorded.status, decisionsSchema.parse(await recorded.json()).state]).toEqual([200, 'applying'])
    expect(await readFile(env.SHANTU_DECISIONS, 'utf8')).toContain('示例善会')
    await until(isApplied)
    expect(await finds('示例善会')).toBe(true)
  })
})

describe.skipIf(!isMounted)('a disk that is full', () => {
  const more = join(tmpdir(), `shantu-more-${process.pid}`)
  beforeAll(async () => {
    await mkdir(more)
    const texts = Array.from({ length: 60 }, (_, at) => {
      const names = Array.from(
        { length: 40 },
        (_, place) => `示例${at}之${place}慈善基金会向示例${place}医院捐赠${place + 1}万元。`,
      )
      return writeFile(join(more, `${at}.md`), `# 示例${at}\n\n${names.join('\n\n')}\n`)
    })
    await Promise.all(texts)
    await fill()
  })
  afterAll(() => rm(more, { recursive: true }))

  it('ends a load with words and a status, while what is there is still read, or will be again', async () => {
    const load = runProgram(['seed', more], env)
    expect(await load.ended).toBe(1)
    const last = load.output().trim().split('\n').at(-1) ?? ''
    expect(last).toMatch(/disk|room|space/i)
    expect(load.output()).not.toMatch(/\n\s+at |node_modules/)
    await until(() => finds('示例慈善基金会'))
  }, 200_000)

  it('takes no decision, says so, and leaves the file whole', async () => {
    const before = await readFile(env.SHANTU_DECISIONS, 'utf8')
    const refused = await decide('示'.repeat(2_000))
    expect([refused.status, problemSchema.parse(await refused.json()).code]).toEqual([503, 'not-recorded'])
    expect(await readFile(env.SHANTU_DECISIONS, 'utf8')).toBe(before)
  })

  it('lets both be done again once there is room', async () => {
    await makeRoom()
    await until(isWell)
    const load = runProgram(['seed', more], env)
    expect([await load.ended, load.output()]).toEqual([0, expect.any(String)])
    expect((await decide('示例新会')).status).toBe(200)
    await until(isApplied)
    expect(await finds('示例新会')).toBe(true)
  }, 200_000)
})
