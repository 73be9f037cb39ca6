import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valuesIn } from './article.ts'

const datesIn = (text: string, published?: string) =>
  valuesIn(text, published).flatMap(({ said, mention }) => (mention.kind === 'date' ? [`${said}=${mention.edtf}`] : []))

describe('a date', () => {
  it.each([
    ['2021年5月8日签约。', '2021年5月8日=2021-05-08'],
    ['2021年5月签约。', '2021年5月=2021-05'],
    ['2021年签约。', '2021年=2021'],
    ['2021-05-08签约。', '2021-05-08=2021-05-08'],
    ['2021/5/8签约。', '2021/5/8=2021-05-08'],
    ['2021.05.08签约。', '2021.05.08=2021-05-08'],
    ['二〇二一年五月八日签约。', '二〇二一年五月八日=2021-05-08'],
    ['2021 年 5 月 8 日签约。', '2021年5月8日=2021-05-08'],
    ['2月26日至27日参访。', '2月26日至27日=XXXX-02-26/XXXX-02-27'],
    ['2021年2月26日-3月2日参访。', '2021年2月26日-3月2日=2021-02-26/2021-03-02'],
    ['2021年2月26-27日参访。', '2021年2月26-27日=2021-02-26/2021-02-27'],
    ['2021年1至6月资助。', '2021年1至6月=2021-01/2021-06'],
    ['2017-2019年资助。', '2017-2019年=2017/2019'],
    ['2017年至2019年资助。', '2017年至2019年=2017/2019'],
    ['自2017年以来资助。', '2017年=2017/..'],
    ['从2017年3月起资助。', '2017年3月=2017-03/..'],
    ['20世纪90年代成立。', '20世纪90年代=1990/1999'],
    ['12月14日座谈。', '12月14日=XXXX-12-14'],
  ])('in %s is %s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected])
  })

  it.each([
    ['5月8日签约。', '5月8日=2021-05-08'],
    ['12月14日签约。', '12月14日=2020-12-14'],
    ['将于12月14日签约。', '12月14日=2021-12-14'],
    ['今年3月签约。', '今年3月=2021-03'],
    ['去年签约。', '去年=2020'],
    ['去年12月签约。', '去年12月=2020-12'],
    ['上月签约。', '上月=2021-04'],
    ['昨日签约。', '昨日=2021-05-09'],
    ['今天签约。', '今天=2021-05-10'],
  ])('in %s counts from the day of the article', (text, expected) => {
    expect(datesIn(text, '2021-05-10')).toEqual([expected])
  })

  it('takes what it leaves out from the dates before it', () => {
    expect(datesIn('2019年2月15日拜访。16日考察。当天返回。次日总结。')).toEqual([
      '2019年2月15日=2019-02-15',
      '16日=2019-02-16',
      '当天=2019-02-16',
      '次日=2019-02-17',
    ])
    expect(datesIn('项目于2018年12月立项，次年5月启动。')).toEqual(['2018年12月=2018-12', '次年5月=2019-05'])
  })

  it('takes the year from the day as of which an undated report counts', () => {
    expect(datesIn('2月16日考察。截至2019年2月28日，服务20人。')).toEqual([
      '2月16日=2019-02-16',
      '2019年2月28日=2019-02-28',
    ])
  })

  it.each([
    '近日签约。',
    '日前签约。',
    '去年签约。',
    '昨天签约。',
    '每年1月、4月回访。',
    '2021年2月30日签约。',
    '27日元大厦。',
    '为期3个月。',
    '第5次会议。',
  ])('is not made up in %s', (text) => {
    expect(datesIn(text)).toEqual([])
  })

  it('comes back from every way of writing a day', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    const way = fc.constantFrom<(y: number, m: number, d: number) => string>(
      (y, m, d) => `${y}年${m}月${d}日`,
      (y, m, d) => `${y}年 ${m} 月 ${d} 日`,
      (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
      (y, m, d) => `${y}.${m}.${d}`,
    )
    fc.assert(
      fc.property(day, way, (date, write) => {
        const iso = date.toISOString().slice(0, 10)
        const text = write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
        expect(valuesIn(`于${text}签约。`).map(({ mention }) => mention.kind === 'date' && mention.edtf)).toEqual([iso])
      }),
    )
  })
})
