import { describe, expect, it } from 'vitest'
import { facets } from '../../../client/model/facets.ts'
import { fieldsOf } from '../../../client/model/fields.ts'
import { noFilters } from '../../../client/model/filters.ts'
import { byId, emptyScene } from '../../../client/model/scene.ts'
import { visible } from '../../../client/model/visible.ts'
import { link, node } from '../graph.ts'

const province = node('qinghai', { type: 'Place', name: '青海省', region: '630000' })
const city = node('xining', { type: 'Place', name: '西宁市', region: '630100' })
const other = node('gansu', { type: 'Place', name: '甘肃省', region: '620000' })
const health = node('health', { type: 'Topic', name: '医疗卫生' })
const [giver, clinic, school] = [node('giver'), node('clinic', { region: '630100' }), node('school')]

const fields = fieldsOf(
  [province, city, other, health, giver, clinic, school],
  [
    link('clinic', 'health', { type: 'ABOUT' }),
    link('school', 'gansu', { type: 'LOCATED_IN' }),
    link('giver', 'xining', { type: 'LOCATED_IN' }),
  ],
)

describe('topics and places', () => {
  it('count a thing in a city for its province too, by its links and by its own region', () => {
    expect([...(fields.of.get('giver') ?? [])].sort()).toEqual(['qinghai', 'xining'])
    expect([...(fields.of.get('clinic') ?? [])].sort()).toEqual(['health', 'qinghai', 'xining'])
    expect(fields.places.map(({ id, members }) => [id, members])).toEqual([
      ['xining', 2],
      ['qinghai', 2],
      ['gansu', 1],
    ])
  })

  const scene = {
    ...emptyScene,
    nodes: byId([giver, clinic, school]),
    links: byId([link('giver', 'clinic'), link('giver', 'school')]),
  }
  const shown = (filters: Partial<typeof noFilters>) => {
    const seen = visible({ ...scene, filters: { ...noFilters, ...filters } }, fields)
    return [seen.nodes.map(({ id }) => id).join(), seen.links.map(({ id }) => id).join()]
  }

  it('leave the links that touch what is chosen, with both of their ends', () => {
    expect(shown({ topics: ['health'] })).toEqual(['giver,clinic', 'giver-clinic'])
    expect(shown({ places: ['gansu'] })).toEqual(['giver,school', 'giver-school'])
    expect(shown({ topics: ['health'], places: ['gansu'] })).toEqual(['', ''])
  })

  it('are counted as the other filters leave them', () => {
    const counts = facets({ ...scene, filters: { ...noFilters, topics: ['health'] } }, fields)
    expect(counts.places.get('qinghai')).toBe(2)
    expect(counts.places.get('gansu')).toBeUndefined()
    expect(counts.topics.get('health')).toBe(1)
  })
})
