import { describe, expect, it } from 'vitest'
import type { NameMention } from '../../../seed/recognise/mention.ts'
import { mark } from '../../../seed/recognise/plausible/features.ts'
import { groupRow, groupsOf, innerSpan, oddsOfPlaces } from '../../../seed/recognise/plausible/groups.ts'
import { plausibleNames } from '../../../seed/recognise/plausible/index.ts'
import { oddsOf, probability } from '../../../seed/recognise/plausible/logistic.ts'
import { ofSpans } from '../../../seed/recognise/plausible/weights.ts'
import { kindOf } from '../../../seed/recognise/tagger/names.ts'
import { wordStarts } from '../../../seed/recognise/words.ts'

const article =
  `昨日上午，青禾慈善基金会向临江县人民医院捐赠仪式在县城举行。青禾慈善基金会理事长李建国、临江县人民医院院长王海燕出席仪式并讲话。
李建国表示，三年内还将投入五百万元，用于改善基层医院的条件，让山区的孩子在家门口看得上病，看得起病。
王海燕代表医院向青禾慈善基金会表示感谢，她说，这批设备将用于新生儿的救治，医院会管好、用好每一笔善款。
近年来，当地卫生条件逐步改善，群众的健康意识也不断提高。
下一步,双方将在人才培养、远程会诊和设备维护等方面继续合作,把好事办好、实事办实。`.replaceAll('，', ',')

const at = (type: NameMention['type'], written: string, name = written): NameMention => {
  const start = article.indexOf(written)
  return { kind: 'name', type, name, start, end: start + written.length }
}
const context = { text: article, starts: wordStarts(article, [{ start: 0, end: article.length }]) }
/** What stands of these, of which the tagger sees those that `isSeen` tells. */
const keptOf = (names: readonly NameMention[], isSeen: (name: NameMention) => boolean) =>
  plausibleNames(
    context,
    names,
    [],
    names.filter(isSeen).map(({ start, end, type }) => ({ start, end, kind: kindOf(type) })),
  ).map(({ name }) => name)
const kept = (...names: NameMention[]) => keptOf(names, () => true)

describe('of the names that rules find', () => {
  it('those stand that look like names of their type', () => {
    expect(
      kept(
        at('Foundation', '青禾慈善基金会'),
        at('Hospital', '临江县人民医院'),
        at('Person', '李建国'),
        at('Person', '王海燕'),
      ),
    ).toEqual(['青禾慈善基金会', '临江县人民医院', '李建国', '王海燕'])
  })

  it('ordinary words and parts of words do not', () => {
    const names = [at('Company', '也不断提'), at('Person', '感谢'), at('Foundation', '青禾慈善基金会')]
    expect(keptOf(names, ({ type }) => type === 'Foundation')).toEqual(['青禾慈善基金会'])
  })

  it('one that shares its last part with others, and one of another people, stand whatever they look like', () => {
    expect(kept(at('SocialOrganization', '近年来', '近年来红十字会'), at('Person', '条件', '条·件'))).toHaveLength(2)
  })

  it('all stand in a text too short to tell', () => {
    const note = { text: '三年内', starts: wordStarts('三年内', [{ start: 0, end: 3 }]) }
    expect(
      plausibleNames(note, [{ kind: 'name', type: 'Company', name: '三年内', start: 0, end: 3 }], [], []),
    ).toHaveLength(1)
  })
})

describe('the probability of a name', () => {
  it('is told by all its places together', () => {
    const names = [
      at('Person', '李建国'),
      { ...at('Person', '李建国表示', '李建国'), end: article.indexOf('李建国表示') + 3 },
    ]
    const [group] = groupsOf(names, () => true)
    expect(group?.mentions).toHaveLength(2)
    const marked = mark(context, names, [], [])
    const odds = group ? oddsOfPlaces(marked, group, ofSpans) : []
    expect(odds).toHaveLength(2)
    expect(Math.min(...odds)).toBeGreaterThan(0)
    const row = group && groupRow(marked, group, odds, ['李建国'])
    expect(row?.at.length).toBe(row?.value?.length)
  })

  it('is the share that weights give what is told of it', () => {
    expect(oddsOf([0.5, 2, -1], { at: [0, 2], value: [2, 1] })).toBe(0)
    expect(oddsOf([0.5, 2, -1], { at: [0, 1] })).toBe(2.5)
    expect(probability(0)).toBe(0.5)
  })

  it('looks at a project without its quotation marks', () => {
    expect(innerSpan('启动“春芽”项目', { start: 2, end: 8 })).toEqual({ start: 3, end: 5 })
    expect(innerSpan('启动春芽项目', { start: 2, end: 6 })).toEqual({ start: 2, end: 6 })
  })
})
