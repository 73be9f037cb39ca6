import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../../seed/extraction.ts'
import type { EntityType } from '../../../seed/ontology.ts'
import { resolve } from '../../../seed/resolve/index.ts'
import { documentWith, names } from './support.ts'

const shapeOf = (extraction: Extraction) => ({
  ...extraction,
  relations: extraction.relations.map((relation) => JSON.stringify(relation)).sort(),
})

describe('resolving organisations', () => {
  it('takes the same name in two documents for one thing', () => {
    const { entities } = resolve([
      documentWith('a', [['Foundation', '明湖公益基金会']]),
      documentWith('b', [['Foundation', '明湖公益基金会']]),
    ])
    expect(entities).toHaveLength(1)
    expect(entities[0]?.documents).toEqual(['a', 'b'])
  })

  it('follows a short name that another document declares', () => {
    const resolved = resolve([
      documentWith('a', [['Foundation', '华南乡村医疗发展基金会', ['乡医基金会']]]),
      documentWith('b', [['Foundation', '乡医基金会']]),
    ])
    expect(names(resolved, 'Foundation')).toEqual(['华南乡村医疗发展基金会'])
  })

  it('knows a short form that leaves out place and general words', () => {
    const resolved = resolve([
      documentWith('a', [['Foundation', '杭州市明湖公益慈善基金会']]),
      documentWith('b', [['Foundation', '明湖基金会']]),
    ])
    expect(names(resolved, 'Foundation')).toEqual(['杭州市明湖公益慈善基金会'])
    expect(resolved.entities[0]?.aliases).toEqual(['明湖基金会'])
  })

  it('leaves a short form alone that could be two things', () => {
    const resolved = resolve([
      documentWith('a', [['Foundation', '杭州市明湖公益基金会']]),
      documentWith('b', [['Foundation', '南京市明湖公益基金会']]),
      documentWith('c', [['Foundation', '明湖基金会']]),
    ])
    expect(names(resolved, 'Foundation')).toHaveLength(3)
  })

  it('keeps a society and its county branch apart', () => {
    const resolved = resolve([
      documentWith('a', [['SocialOrganization', '北京市红十字会']]),
      documentWith('b', [['SocialOrganization', '北京市朝阳区红十字会']]),
    ])
    expect(names(resolved, 'SocialOrganization')).toHaveLength(2)
  })

  it('goes by the type that most documents give a name', () => {
    const resolved = resolve([
      documentWith('a', [['SocialOrganization', '明湖儿童中心']]),
      documentWith('b', [['SocialOrganization', '明湖儿童中心']]),
      documentWith('c', [['Hospital', '明湖儿童中心']]),
    ])
    expect(resolved.entities.map(({ type }) => type)).toEqual(['SocialOrganization'])
  })

  it('takes places for one by their division, and namesakes of other divisions apart', () => {
    const resolved = resolve([
      documentWith('a', [['Place', '朝阳区', [], '110105']]),
      documentWith('b', [['Place', '朝阳区', [], '220104']]),
      documentWith('c', [['Place', '朝阳', [], '110105']]),
    ])
    expect(names(resolved, 'Place')).toHaveLength(2)
  })
})

describe('resolving persons', () => {
  const at = (id: string, body: string) =>
    documentWith(
      id,
      [
        ['Person', '王小明'],
        ['Foundation', body],
      ],
      [['HOLDS_POSITION', 0, 1]],
    )

  it('takes people of one name in one organisation for one person', () => {
    expect(names(resolve([at('a', '明湖公益基金会'), at('b', '明湖公益基金会')]), 'Person')).toHaveLength(1)
  })

  it('keeps namesakes in different organisations apart, with ids of their own', () => {
    const persons = resolve([at('a', '明湖公益基金会'), at('b', '青石公益基金会')]).entities.filter(
      ({ type }) => type === 'Person',
    )
    expect(persons).toHaveLength(2)
    expect(new Set(persons.map(({ id }) => id)).size).toBe(2)
  })

  it('knows a person again where the document names the organisation', () => {
    const mentioned = documentWith('b', [
      ['Person', '王小明'],
      ['Foundation', '明湖公益基金会'],
    ])
    expect(names(resolve([at('a', '明湖公益基金会'), mentioned]), 'Person')).toHaveLength(1)
  })
})

describe('the order of documents', () => {
  const name = fc.constantFrom(
    '明湖公益基金会',
    '杭州市明湖公益基金会',
    '明湖基金会',
    '南京市明湖慈善基金会',
    '青石基金会',
    '青石慈善基金会',
    '中国青石慈善基金会',
  )
  const entity = fc.oneof(
    fc.tuple(fc.constant<EntityType>('Foundation'), name, fc.subarray(['明湖', '青石会'])),
    fc.tuple(fc.constant<EntityType>('Person'), fc.constantFrom('王小明', '李青'), fc.constant([])),
  )
  const contents = fc.array(
    fc.uniqueArray(entity, { minLength: 1, maxLength: 5, selector: ([type, name]) => type + name }),
    { minLength: 1, maxLength: 6 },
  )

  it('does not matter, nor does giving a document twice', () => {
    fc.assert(
      fc.property(contents, fc.infiniteStream(fc.nat()), (documents, picks) => {
        const extractions = documents.map((named, index) => {
          const bodies = named.flatMap(([type], at) => (type === 'Person' ? [] : [at]))
          const links = named.flatMap(([type], at) =>
            type === 'Person' && bodies[0] !== undefined ? [['HOLDS_POSITION', at, bodies[0]] as const] : [],
          )
          return documentWith(`document-${index}`, named, links)
        })
        const shuffled = [...extractions, ...extractions.slice(0, 1)]
        for (let i = shuffled.length - 1; i > 0; i--) {
          const j = (picks.next().value ?? 0) % (i + 1)
          const [a, b] = [shuffled[i], shuffled[j]]
          if (a && b) [shuffled[i], shuffled[j]] = [b, a]
        }
        expect(shapeOf(resolve(shuffled))).toEqual(shapeOf(resolve(extractions)))
      }),
      { numRuns: 200 },
    )
  })

  it('leaves every relation with ends that exist and differ', () => {
    fc.assert(
      fc.property(contents, (documents) => {
        const { entities, relations } = resolve(
          documents.map((named, index) => documentWith(`document-${index}`, named)),
        )
        const ids = new Set(entities.map(({ id }) => id))
        expect(ids.size).toBe(entities.length)
        expect(relations.every(({ from, to }) => from !== to && ids.has(from) && ids.has(to))).toBe(true)
      }),
    )
  })
})
