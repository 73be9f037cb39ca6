// Names of documents in traditional characters are found as they stand there.

import { describe, expect, it } from 'vitest'
import { extractText } from './support.ts'

const namesOf = (text: string, name: string) =>
  extractText(text).entities.find((entity) => entity.name === name)?.aliases ?? []

describe('a document in traditional characters', () => {
  const told = '9月20日,雲帆慈善基金會向貴州省慈善總會捐贈300萬元。雲帆慈善基金會理事長張國華出席。'

  it('gives its things the names that it writes beside those that are read', () => {
    expect(namesOf(told, '云帆慈善基金会')).toContain('雲帆慈善基金會')
    expect(namesOf(told, '贵州省慈善总会')).toContain('貴州省慈善總會')
    expect(namesOf(told, '张国华')).toContain('張國華')
  })

  it('writes short names so too, and names without its line breaks', () => {
    expect(namesOf('貴州省慈善總會(以下簡稱“省慈總會”)成立。省慈總會感謝各界。', '贵州省慈善总会')).toContain(
      '省慈總會',
    )
    const wrapped =
      '今年以來,社會各界都關心着旱區的羣衆,二十日,雲帆慈\n善基金會向貴州省慈善總會捐贈三百萬元,專項用於旱區打水\n井和人畜飲水項目,省有關部門的負責人出席了捐贈儀式。\n'
    expect(namesOf(wrapped, '云帆慈善基金会')).toEqual(['雲帆慈善基金會'])
  })
})

it('gives a name of simplified characters no other for its marks and its width', () => {
  expect(namesOf('云帆(中国)有限公司向“春雨”慈善基金会捐款。', '云帆(中国)有限公司')).toEqual([])
  expect(namesOf('云帆（中国）有限公司捐款100万元。', '云帆(中国)有限公司')).toEqual([])
})
