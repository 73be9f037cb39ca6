import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { empty } from './support/dump.ts'
import { document, extraction, lanterns, morningStar, relation } from './support/examples.ts'
import { loadingPlace } from './support/place.ts'

const bootstrap = fileURLToPath(new URL('../../../server/bootstrap.mjs', import.meta.url))

/** Each runs the real command, which has to start first. */
describe('npm run seed', { timeout: 120_000 }, () => {
  const place = loadingPlace()

  /** Runs it on the tests' database; `until` is a text at which it is told to end. */
  const seed = async (parameters: readonly string[], until?: string) => {
    const { uri, user, password } = inject('neo4j')
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
    const child = spawn(process.execPath, [bootstrap, 'seed', ...parameters], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let error = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      error += chunk
      if (until !== undefined && error.includes(until)) child.kill('SIGINT')
    })
    const [status] = await once(child, 'close')
    return { status, out, error }
  }

  const launch = document('晨星示例基金会发起点灯示例工程。')
  const launched = extraction(
    [launch],
    [morningStar, lanterns],
    [relation('INITIATES', morningStar, lanterns, [launch])],
  )

  it('says how it is used', async () => {
    expect(await seed(['--help'])).toMatchObject({
      status: 0,
      out: expect.stringContaining('usage: npm run seed'),
      error: '',
    })
    expect(await seed(['--fast'])).toMatchObject({ status: 2, out: '', error: expect.stringContaining('--fast') })
  })

  it('says what came of it: what is new, what was refused and why, what the graph holds', async () => {
    await empty(place.database)
    const good = await place.folder.lines('good.jsonl', [launched])
    const bad = await place.folder.text('empty.txt', '')
    const { status, out, error } = await seed([bad, good])
    expect(status).toBe(0)
    expect(out).toContain('Documents: 1 new, 0 already there, 1 refused\n')
    expect(out).toContain(`${bad}: it is empty\n`)
    expect(out).toContain('Graph:     1 document, 2 entities, 1 link, 1 claim\n')
    expect(error).toContain('Reading documents')
    expect((await seed([good])).out).toContain('Documents: 0 new, 1 already there, 0 refused\n')
  })

  it('fails where nothing of what was named could be loaded', async () => {
    const { status, out } = await seed([`${place.folder.path}/missing.txt`])
    expect(status).toBe(1)
    expect(out).toContain('missing.txt: there is no such file')
  })

  it('told to end says what stands, and ends the work when run again', async () => {
    await empty(place.database)
    const path = await place.folder.lines('again.jsonl', [launched])
    const stopped = await seed([path], 'Fetching all documents')
    expect(stopped.status).toBe(130)
    expect(stopped.out).toContain('Stopped:   1 document stored; the graph does not show all of them yet.')
    expect(await seed([])).toMatchObject({
      status: 0,
      out: expect.stringContaining('1 document, 2 entities, 1 link, 1 claim'),
    })
  })
})
