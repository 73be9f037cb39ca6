import { describe, expect, it } from 'vitest'
import { extractionSchema } from '../../../seed/extraction.ts'
import { ReadError } from '../../../seed/read/source.ts'
import { extractStructured } from '../../../seed/structured/index.ts'

const read = (path: string, text: string) => extractStructured(path, new TextEncoder().encode(text))

const told = ({ extraction }: ReturnType<typeof read>) => {
  const names = new Map(extraction.entities.map(({ id, type, name }) => [id, `${type} ${name}`]))
  return extraction.relations.map(
    ({ from, to, amount, currency, date }) =>
      `${names.get(from)} → ${names.get(to)}: ${amount ?? '?'} ${currency ?? ''} ${date ?? ''}`,
  )
}

const header = 'funder,recipient,project,amount,currency,date,source'
const table = `${header}
云岭市晨光公益基金会,青禾县第二小学,晨光助学计划,"100,000",CNY,2021-05-08,https://example.org/1
明远科技有限公司,云岭市红十字会,,50000.5,cny,2021-06,
`

describe('a plain table of grants', () => {
  it('tells who gave whom how much, and for which project', () => {
    expect(told(read('grants.csv', table))).toEqual([
      'Foundation 云岭市晨光公益基金会 → ResearchBody 青禾县第二小学: 100000 CNY 2021-05-08',
      'Foundation 云岭市晨光公益基金会 → Project 晨光助学计划: 100000 CNY 2021-05-08',
      'Company 明远科技有限公司 → SocialOrganization 云岭市红十字会: 50000.5 CNY 2021-06',
    ])
  })

  it('counts a gift once, however many it goes to, and quotes its row', () => {
    const { extraction } = read('grants.csv', table)
    expect(extractionSchema.parse(extraction)).toEqual(extraction)
    expect(new Set(extraction.relations.slice(0, 2).map(({ grant }) => grant)).size).toBe(1)
    for (const { evidence } of extraction.relations) {
      for (const { start, end, quote } of evidence) expect(extraction.documents[0]?.text?.slice(start, end)).toBe(quote)
    }
    expect(extraction.relations[2]?.evidence[0]?.quote).toBe('明远科技有限公司,云岭市红十字会,,50000.5,cny,2021-06,')
  })

  it('may name its columns in Chinese and in any order', () => {
    expect(told(read('grants.csv', '金额,受助方,资助方,币种\n500,云岭市红十字会,明远科技有限公司,CNY\n'))).toEqual([
      'Company 明远科技有限公司 → SocialOrganization 云岭市红十字会: 500 CNY ',
    ])
  })

  it.each([
    [',甲协会,,5,CNY,,', 'no funder is named'],
    ['乙基金会,,,5,CNY,,', 'neither a recipient nor a project is named'],
    ['乙基金会,甲协会,,五元,CNY,,', '«五元» is no amount above zero: write it in figures'],
    ['乙基金会,甲协会,,-5,CNY,,', '«-5» is no amount above zero: write it in figures'],
    ['乙基金会,甲协会,,5,,,', 'the amount has no currency'],
    ['乙基金会,甲协会,,5,元,,', 'a currency is a code of three letters such as CNY'],
    ['乙基金会,甲协会,,5,CNY,2021-13,', '«2021-13» is no date such as 2019, 2019-02 or 2019-02-26'],
  ])('leaves out the row %s with its number and the reason, and keeps the others', (row, reason) => {
    const { extraction, refusedRows } = read('grants.csv', `${table}${row}\n`)
    expect(refusedRows).toEqual([{ row: 4, reason }])
    expect(extraction.relations).toHaveLength(3)
  })

  it.each([
    ['name,sum\na,1\n', /does not name the columns/],
    [`${header}\n`, /holds no grants/],
    [`${header}\n,,,,,,x\n`, /none of its rows can be read; row 2: no funder is named/],
    ['', /is empty/],
  ])('is refused as a whole where nothing in it can be read: %j', (text, reason) => {
    expect(() => read('grants.csv', text)).toThrow(ReadError)
    expect(() => read('grants.csv', text)).toThrow(reason)
  })
})

const standard = {
  id: '360G-example-1',
  title: 'Books for schools',
  currency: 'GBP',
  amountAwarded: 7500,
  awardDate: '2021-05-08T00:00:00Z',
  fundingOrganization: [{ id: 'XX-1', name: 'The Example Trust' }],
  recipientOrganization: [
    { id: 'XX-2', name: 'Example School' },
    { id: 'XX-3', name: 'Readers Together' },
  ],
}

describe('grants of the 360Giving standard', () => {
  const expected = [
    'Foundation The Example Trust → ResearchBody Example School: 7500 GBP 2021-05-08',
    'Foundation The Example Trust → SocialOrganization Readers Together: 7500 GBP 2021-05-08',
  ]

  it('are read from JSON, with all their recipients', () => {
    const result = read('grants.json', JSON.stringify({ grants: [standard] }, null, 2))
    expect(told(result)).toEqual(expected)
    expect(result.extraction.relations.map(({ purpose }) => purpose)).toEqual([
      'Books for schools',
      'Books for schools',
    ])
    expect(JSON.parse(result.extraction.relations[0]?.evidence[0]?.quote ?? '')).toEqual(standard)
  })

  it('are read from CSV by its titles', () => {
    const text = `Identifier,Title,Currency,Amount Awarded,Award Date,Funding Org:Name,Recipient Org:0:Name,Recipient Org:1:Name
360G-example-1,Books for schools,GBP,7500,2021-05-08T00:00:00Z,The Example Trust,Example School,Readers Together
`
    expect(told(read('grants.csv', text))).toEqual(expected)
  })

  it('are left out one by one, with their place in the list', () => {
    const { fundingOrganization: _, ...without } = standard
    const { refusedRows } = read('grants.json', JSON.stringify({ grants: [standard, without, 5] }))
    expect(refusedRows).toEqual([
      { row: 2, reason: 'its fundingOrganization is missing or of the wrong kind' },
      { row: 3, reason: 'it is no JSON object' },
    ])
  })

  it('are refused where there is no list of them', () => {
    expect(() => read('package.json', '{"name": "x"}')).toThrow('without a list "grants"')
  })
})
