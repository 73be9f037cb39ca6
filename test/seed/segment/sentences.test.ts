import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../seed/segment/sentences.ts'

const sentences = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('a paragraph', () => {
  it.each([
    ['甲成立。乙加入!丙呢?丁;戊', ['甲成立。', '乙加入!', '丙呢?', '丁;', '戊']],
    ['他说“好。”大家鼓掌。', ['他说“好。”', '大家鼓掌。']],
    ['高喊“加油!”的孩子们到了。', ['高喊“加油!”的孩子们到了。']],
    ['孩子们问:“什么时候来?”老师答:“明天。”', ['孩子们问:“什么时候来?”老师答:“明天。”']],
    ['《谁来了?我们!》一书出版。', ['《谁来了?我们!》一书出版。']],
    ['活动(注:第一期。第二期另行通知)结束。散会。', ['活动(注:第一期。第二期另行通知)结束。', '散会。']],
    ['从城里到村里……大家都来了。', ['从城里到村里……', '大家都来了。']],
    ['书、笔……,样样都有。', ['书、笔……,样样都有。']],
    ['The agency began. It grew in 3.5 years.', ['The agency began.', 'It grew in 3.5 years.']],
    ['有括号(没有关上。还是要分。', ['有括号(没有关上。', '还是要分。']],
    ['真的!?当然。', ['真的!?', '当然。']],
  ])('%s is cut where its sentences end', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('is cut inside a quotation that is long', () => {
    const long = '晨光基金会今后五年将在青禾县的每一所村小学建起一间图书室'
    expect(sentences(`他说,“${long}。${long}。”散会。`)).toEqual([`他说,“${long}。`, `${long}。”`, '散会。'])
  })

  it('loses nothing but the spaces between its sentences, in order', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙。!?;…“”‘’()《》, .A') })
    fc.assert(
      fc.property(text, (paragraph) => {
        const spans = sentencesOf(paragraph, { start: 0, end: paragraph.length })
        expect(
          spans
            .map(({ start, end }) => paragraph.slice(start, end))
            .join('')
            .replaceAll(' ', ''),
        ).toBe(paragraph.replaceAll(' ', ''))
        for (const [at, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
      }),
    )
  })

  it('is cut at commas where it goes on without an end', () => {
    const list = '某县某校、'.repeat(3000)
    const found = sentences(list)
    expect(found.join('')).toBe(list)
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(2000)
    expect(found.every((one) => one.endsWith('、'))).toBe(true)
    expect(sentences('字'.repeat(4500)).map(({ length }) => length)).toEqual([2000, 2000, 500])
  })

  it('takes time that grows with its length alone, however its marks are nested', () => {
    const text = '“('.repeat(50_000) + '甲。'.repeat(50_000)
    const begin = performance.now()
    expect(sentences(text).length).toBeGreaterThan(1)
    expect(performance.now() - begin).toBeLessThan(3000)
  })
})
