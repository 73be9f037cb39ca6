import { describe, expect, it } from 'vitest'
import { byId } from '../../../client/model/scene.ts'
import { linkRows, matching, nodeRows, type Words } from '../../../client/model/table.ts'
import { entityTypes, relationTypes } from '../../../seed/ontology.ts'
import { link, node } from '../graph.ts'

const words: Words = {
  language: 'zh',
  type: (type) => entityTypes[type].zh,
  link: (type) => relationTypes[type].label.zh,
}
const nodes = [
  node('a', { name: '远山基金会', degree: 2, firstSeen: '2019-01-01' }),
  node('b', { name: '北江医院', type: 'Hospital', degree: 11 }),
  node('c', { name: '星光项目', type: 'Project', degree: 3, firstSeen: '2017-05-01' }),
]

describe('the table twin', () => {
  it('sorts numbers as numbers and names as the language does', () => {
    const by = (column: 'degree' | 'name', descending: boolean) =>
      nodeRows(nodes, { column, descending }, words)
        .map(({ id }) => id)
        .join('')
    expect(by('degree', true)).toBe('bca')
    expect(by('name', false)).toBe('bca')
  })

  it('puts what is not known last, whichever way one sorts', () => {
    const by = (descending: boolean) =>
      nodeRows(nodes, { column: 'firstSeen', descending }, words)
        .map(({ id }) => id)
        .join('')
    expect(by(false)).toBe('cab')
    expect(by(true)).toBe('acb')
  })

  it('names the ends of links and sorts by them', () => {
    const rows = linkRows([link('a', 'c'), link('b', 'c')], byId(nodes), { column: 'from', descending: false }, words)
    expect(rows.map(({ from, to }) => `${from}→${to}`)).toEqual(['北江医院→星光项目', '远山基金会→星光项目'])
  })

  it('finds rows that hold every word, in any order', () => {
    const text = (row: (typeof nodes)[number]) => `${row.name} ${words.type(row.type)}`
    expect(matching(nodes, '医院 北江', text).map(({ id }) => id)).toEqual(['b'])
    expect(matching(nodes, '  ', text)).toBe(nodes)
  })
})
