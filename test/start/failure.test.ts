import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { explain, explainOutput, Failure } from '../../server/start/failure.mjs'

describe('the line for a failure', () => {
  it('is its message where it was meant for the person at the machine', () => {
    expect(explain(new Failure('Do this.'))).toBe('Do this.')
  })

  it('names the file and the remedy where the system refused something', async () => {
    const error = await writeFile('/dev/null/file', '').catch((error: unknown) => error)
    expect(explain(error)).toMatch(/A file stands where a folder should be \(\/dev\/null\/file\)\. Move it/)
  })

  it('is missing for a fault of the program, which is shown whole', () => {
    expect(explain(new TypeError('x is not a function'))).toBeUndefined()
    expect(explain('thrown text')).toBeUndefined()
  })

  it.each([
    ['java.io.IOException: No space left on device', /No space is left/],
    ['npm error code EACCES', /No permission/],
    ['mkdir: Read-only file system', /read-only/],
  ])('is found in what another program said: %s', (output, line) => {
    expect(explainOutput(output)).toMatch(line)
  })

  it('is not made up where that program said nothing known', () => {
    expect(explainOutput('[ERROR] Something else')).toBeUndefined()
  })
})
