import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../server/queries/parse.ts'

const whole = '// What it gives.\n// $id: the entity\n// example: {"id": "x"}\nMATCH (e {id: $id}) RETURN e LIMIT 1\n'

describe('a query file', () => {
  it('says in its header what it gives and takes', () => {
    expect(parseQuery('one', whole)).toMatchObject({
      about: 'What it gives.',
      parameters: [{ name: 'id', about: 'the entity' }],
      example: { id: 'x' },
      text: whole,
    })
  })

  it.each([
    ['has no limit', whole.replace(' LIMIT 1', '')],
    ['does not list $id', whole.replace('// $id: the entity\n', '')],
    ['lists $more', whole.replace('// example', '// $more: not used\n// example')],
    ['gives no example of $id', whole.replace('{"id": "x"}', '{}')],
    ['does not say what it gives', whole.replace('// What it gives.\n', '')],
    ['has no example', whole.replace(/\/\/ example.*\n/, '')],
  ])('that %s is refused when the program starts', (fault, text) => {
    expect(() => parseQuery('one', text)).toThrow(`The query one ${fault}`)
  })
})
