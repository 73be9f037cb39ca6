import { describe, expect, it } from 'vitest'
import { fill } from '../../../client/console/fill.ts'
import { consoleEn } from '../../../client/i18n/console.en.ts'
import { consoleZh } from '../../../client/i18n/console.zh.ts'

interface Tree {
  readonly [key: string]: string | Tree
}

const leaves = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  )

const holes = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort()

describe('the words of the console', () => {
  const chinese = new Map(leaves(consoleZh))
  it.each(leaves(consoleEn))('%s takes the same values in both languages', (key, text) => {
    expect(holes(text)).toEqual(holes(chinese.get(key) ?? ''))
    expect(text).not.toMatch(/\p{Script=Han}/u)
  })

  it('take values, also twice, and leave what has none', () => {
    expect(fill('{{a}} of {{b}}, {{a}}, {{c}}', { a: 1, b: 'x' })).toBe('1 of x, 1, {{c}}')
  })
})
