import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holderOf, tryToClaim, waitToClaim } from '../../server/start/claim.mjs'
import { birthOf } from '../../server/start/process-identity.mjs'

describe('a claim', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shantu-claims-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('tells others who holds it and what the holder says of itself, until it is released', async () => {
    const first = await tryToClaim(folder, 'load', { command: 'seed' })
    if (!('claim' in first)) throw new Error('Nobody else was there')
    await first.claim.update({ command: 'seed', port: 7687 })
    const second = await tryToClaim(folder, 'load', { command: 'seed' })
    expect(second).toMatchObject({ holder: { pid: process.pid, facts: { command: 'seed', port: 7687 } } })
    await first.claim.release()
    expect(await holderOf(folder, 'load')).toBeUndefined()
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves other purposes free', async () => {
    await tryToClaim(folder, 'load', { command: 'seed' })
    expect(await tryToClaim(folder, 'database', { command: 'start' })).toHaveProperty('claim')
  })

  it('is held by one alone, however many want it at once', async () => {
    let holders = 0
    let most = 0
    const take = async () => {
      const claim = await waitToClaim(folder, 'load', { command: 'seed' }, () => {})
      holders += 1
      most = Math.max(most, holders)
      await sleep(5)
      holders -= 1
      await claim.release()
    }
    await Promise.all(Array.from({ length: 8 }, take))
    expect(most).toBe(1)
  })

  it('ends with its process, even where the number of the process is in use again', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    await once(child, 'exit')
    const entry = JSON.stringify({ pid: child.pid, facts: { command: 'start' }, state: 'held' })
    await writeFile(join(folder, `database.${child.pid}.123.aa.json`), entry)
    await writeFile(join(folder, `database.${process.pid}.123.bb.json`), entry)
    expect(await tryToClaim(folder, 'database', { command: 'start' })).toHaveProperty('claim')
  })

  it('gives up waiting when it is told to', async () => {
    await tryToClaim(folder, 'load', { command: 'seed' })
    const giveUp = AbortSignal.timeout(50)
    await expect(waitToClaim(folder, 'load', { command: 'seed' }, () => {}, giveUp)).rejects.toThrow()
  })
})

describe('the birth of a process', () => {
  it('is the same each time it is asked for, and differs between processes', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 10000)'])
    const birth = await birthOf(child.pid ?? 0)
    expect(birth).toBeTruthy()
    expect(await birthOf(child.pid ?? 0)).toBe(birth)
    expect(await birthOf(process.pid)).not.toBe(birth)
    child.kill()
    await once(child, 'exit')
    expect(await birthOf(child.pid ?? 0)).toBeUndefined()
  })
})
