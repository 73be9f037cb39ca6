import { describe, expect, it } from 'vitest'
import { en } from '../../../client/i18n/en.ts'
import { zh } from '../../../client/i18n/zh.ts'

type Tree = { readonly [key: string]: string | Tree }

const leaves = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  )

const holes = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort()

describe('the words of the interface', () => {
  const chinese = new Map(leaves(zh))

  it.each(leaves(en))('%s takes the same values in both languages', (key, text) => {
    expect(holes(text)).toEqual(holes(chinese.get(key) ?? ''))
  })

  it('are Chinese in Chinese and not in English', () => {
    const mixed = leaves(en).filter(([key, text]) => /\p{Script=Han}/u.test(text) && key !== 'language')
    expect(mixed).toEqual([])
    const foreign = leaves(zh).filter(
      ([key, text]) => /[A-Za-z]{3,}/.test(text.replace(/{{\w+}}/g, '')) && key !== 'language',
    )
    expect(foreign.map(([key]) => key).sort()).toEqual(
      [
        'canvas.description',
        'canvas.noWebgl',
        'export.gexf',
        'export.json',
        'export.nodes',
        'export.links',
        'export.png',
        'export.svg',
        'export.xlsx',
        'scene.emptyGraphHint',
      ].sort(),
    )
  })
})
