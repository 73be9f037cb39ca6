import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MoneyMention } from '../../../seed/recognise/mention.ts'
import { valuesIn } from './article.ts'

const moneyIn = (text: string) =>
  valuesIn(text).flatMap(({ said, mention }) => (mention.kind === 'money' ? [{ said, ...mention }] : []))

const brief = ({ amount, currency, qualifier, cumulative }: MoneyMention) =>
  `${amount} ${currency} ${qualifier}${cumulative ? ' cumulative' : ''}`

describe('money', () => {
  it.each([
    ['基金会向学校捐赠660万元。', '660万元', '6600000 CNY exact'],
    ['价值40.14亿元。', '40.14亿元', '4014000000 CNY exact'],
    ['捐款两百三十五万元。', '两百三十五万元', '2350000 CNY exact'],
    ['捐赠人民币叁拾万元整。', '人民币叁拾万元整', '300000 CNY exact'],
    ['捐款100万，用于助学。', '100万', '1000000 CNY exact'],
    ['收到￥5,000.50。', '¥5,000.50', '5000.5 CNY exact'],
    ['资助1200万港元。', '1200万港元', '12000000 HKD exact'],
    ['资助50万美元。', '50万美元', '500000 USD exact'],
    ['捐赠HK$300,000。', 'HK$300,000', '300000 HKD exact'],
    ['捐赠20万欧元。', '20万欧元', '200000 EUR exact'],
    ['捐赠3万英镑。', '3万英镑', '30000 GBP exact'],
    ['捐赠500万日元。', '500万日元', '5000000 JPY exact'],
    ['捐款100余万元。', '100余万元', '1000000 CNY atLeast'],
    ['捐款300多元。', '300多元', '300 CNY atLeast'],
    ['捐款逾80万元。', '80万元', '800000 CNY atLeast'],
    ['捐款超过80万元。', '80万元', '800000 CNY atLeast'],
    ['捐款1亿元以上。', '1亿元', '100000000 CNY atLeast'],
    ['捐款不少于5万元。', '5万元', '50000 CNY atLeast'],
    ['捐款至少5万元。', '5万元', '50000 CNY atLeast'],
    ['捐款约5万元。', '5万元', '50000 CNY about'],
    ['捐款近5万元。', '5万元', '50000 CNY about'],
    ['捐款5万元左右。', '5万元', '50000 CNY about'],
    ['捐款近百万元。', '百万元', '1000000 CNY about'],
    ['每户不超过5万元。', '5万元', '50000 CNY upTo'],
    ['每户最多5万元。', '5万元', '50000 CNY upTo'],
    ['每人资助3000-5000元。', '3000-5000元', '3000 CNY atLeast'],
    ['每校资助30至50万元。', '30至50万元', '300000 CNY atLeast'],
    ['每校资助10万元至20万元。', '10万元至20万元', '100000 CNY atLeast'],
    ['累计捐赠资金、物资500万元。', '500万元', '5000000 CNY exact cumulative'],
    ['2015年以来，基金会捐赠500万元。', '500万元', '5000000 CNY exact cumulative'],
    ['两项合计80万元。', '80万元', '800000 CNY exact cumulative'],
  ])('in %s is %s', (text, said, expected) => {
    const found = moneyIn(text)
    expect(found.map((one) => [one.said, brief(one)])).toEqual([[said, expected]])
  })

  it.each([
    '受益100万人。',
    '多元化发展。',
    '三元素。',
    '建成30万亩。',
    '共100，200人。',
    '2019年元旦。',
    '获赠图书5万册。',
  ])('is not in %s', (text) => {
    expect(moneyIn(text)).toEqual([])
  })

  it('reads back every amount it is given, in every way of writing it', () => {
    const amount = fc.integer({ min: 1, max: 99_999_999 })
    const way = fc.constantFrom<(value: number) => [string, number]>(
      (value) => [`${value}元`, value],
      (value) => [`${value.toLocaleString('en-US')}元`, value],
      (value) => [`${value / 100}万元`, value * 100],
      (value) => [`${value / 100}亿元`, value * 1e6],
      (value) => [`人民币${value}元`, value],
      (value) => [`${value}.5元`, value + 0.5],
    )
    fc.assert(
      fc.property(amount, way, (value, write) => {
        const [text, expected] = write(value)
        expect(moneyIn(`基金会向学校捐赠${text}。`).map((one) => one.amount)).toEqual([expected])
      }),
    )
  })
})
