import fc from 'fast-check'
import { readSheet } from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { csv, field } from '../../../client/export/csv.ts'
import { escapeXml, gexf } from '../../../client/export/gexf.ts'
import { svg } from '../../../client/export/svg.ts'
import { linkRows } from '../../../client/export/tables.ts'
import { xlsx } from '../../../client/export/xlsx.ts'
import { byId } from '../../../client/model/scene.ts'
import { entityTypes } from '../../../seed/ontology.ts'
import { link, node } from '../graph.ts'

/** Reads what RFC 4180 says. */
const parse = (text: string): string[][] => {
  const rows: string[][] = [[]]
  const token = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  for (let match = token.exec(text); match !== null && match.index < text.length; match = token.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a table as CSV', () => {
  it('is read back as it was written, whatever it holds', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '远', '"', ',', '\n', '\r', ' ', "'") })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const text = csv(rows)
        expect(text.startsWith('\uFEFF')).toBe(true)
        expect(parse(text.slice(1))).toEqual(
          rows.map((row) => row.map((each) => (each.startsWith('\r') ? `'${each}` : each))),
        )
      }),
    )
  })

  it('is no formula for a spreadsheet', () => {
    expect(field('=1+1')).toBe("'=1+1")
    expect(field(-3)).toBe('-3')
  })

  it('names both ends of a link', () => {
    const nodes = byId([node('a'), node('b')])
    const text = csv(linkRows([link('a', 'b')], nodes, ['id'], { type: String, link: () => '资助' }))
    expect(text).toContain('示例a基金会,资助,示例b基金会')
  })
})

describe('a table for Excel', () => {
  it('is read back with texts as texts, formulas too, and numbers as numbers', async () => {
    const rows = [
      ['名称', '关系数'],
      ['=1+1', 3],
      ['示例基金会', undefined],
    ]
    const workbook = await xlsx([
      { name: '关系', rows: [['空']] },
      { name: '对象', rows },
    ])
    const read = await readSheet(workbook, '对象')
    expect(read).toEqual([
      ['名称', '关系数'],
      ['=1+1', 3],
      ['示例基金会', null],
    ])
  })
})

const scene = {
  nodes: [node('a', { name: '<远山> & "近水"' }), node('b', { type: 'Project' })],
  links: [link('a', 'b')],
  positions: new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 200, y: 80 }],
  ]),
  headings: [
    { from: 0, to: 0, key: '2019', text: '2019年' },
    { from: 200, to: 200, key: '', text: '没有日期' },
  ],
}

describe('a scene as XML', () => {
  it('escapes names and leaves out what XML cannot hold', () => {
    expect(escapeXml('a\u0000<b>&"')).toBe('a&lt;b&gt;&amp;&quot;')
  })

  it('has each thing and link once in GEXF, with its place', () => {
    const text = gexf({ ...scene, colour: () => [1, 2, 3] })
    expect(text.match(/<node /g)).toHaveLength(2)
    expect(text).toContain('label="&lt;远山&gt; &amp; &quot;近水&quot;"')
    expect(text).toContain('<viz:position x="200" y="-80" z="0"/>')
    expect(text).toContain('type="directed"')
  })

  it('is a drawing with real text in SVG', () => {
    const types = Object.fromEntries(Object.keys(entityTypes).map((type) => [type, '#123456'])) as Record<
      keyof typeof entityTypes,
      string
    >
    const links = { money: '#111111', cooperation: '#222222', context: '#333333' }
    const text = svg({ ...scene, palette: { paper: '#ffffff', ink: '#000000', quiet: '#666666', types, links } })
    expect(text.match(/<text>/g)).toHaveLength(2)
    expect(text).toMatch(/<text x="0" y="-66">2019年<\/text>\n<text x="200" y="-66">没有日期<\/text>/)
    expect(text).toContain('M100 -90V')
    expect(text).toContain('marker-end="url(#head-money)"')
  })
})
