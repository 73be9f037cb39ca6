import { describe, expect, it } from 'vitest'
import { readName } from '../../../../seed/load/build/pinyin.ts'

describe('the reading of a name', () => {
  it('is its syllables without tones, and their initials, a token each', () => {
    expect(readName('晨星示例基金会', false)).toEqual({
      pinyin: 'chen xing shi li ji jin hui',
      initials: 'c x s l j j h',
    })
  })

  it('is that of a surname where a person begins so, but not in other names', () => {
    expect(readName('曾示例', true).pinyin).toBe('zeng shi li')
    expect(readName('曾经示例计划', false).pinyin).toBe('ceng jing shi li ji hua')
  })

  it('writes ü as v', () => expect(readName('吕示例', true).pinyin).toBe('lv shi li'))

  it('keeps Latin words and numbers whole, in lower case, and drops punctuation', () => {
    expect(readName('“ＡＢＣ”示例 Fund（2019）', false)).toEqual({
      pinyin: 'abc shi li fund 2019',
      initials: 'abc s l fund 2019',
    })
    expect(readName('约翰·示例', true).pinyin).toBe('yue han shi li')
  })

  it('is empty where there is nothing to read', () =>
    expect(readName('——', false)).toEqual({ pinyin: '', initials: '' }))
})
