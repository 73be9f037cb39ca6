import { describe, expect, it } from 'vitest'
import type { Entity, Relation } from '../../../../seed/extraction.ts'
import { buildGraph } from '../../../../seed/load/build/graph.ts'
import type { RelationType } from '../../../../seed/ontology.ts'
import {
  brightRiver,
  cedarHospital,
  document,
  entity,
  extraction,
  farHills,
  lanterns,
  morningStar,
  oldBridge,
  relation,
  saplings,
  zeng,
} from '../support/examples.ts'

const first = document('第一篇示例文章说的事。', { published: '2019-02-26' })
const second = document('第二篇示例文章说的事。', { published: '2020-03-01' })
const everyone = [morningStar, farHills, brightRiver, oldBridge, cedarHospital, saplings, lanterns, zeng]

const graphOf = (relations: Relation[], others: Entity[] = []) =>
  buildGraph(extraction([first, second], [...everyone, ...others], relations))
const linksOf = (type: RelationType, relations: Relation[], others: Entity[] = []) =>
  graphOf(relations, others).links.filter((link) => link.type === type)

describe('a stated link', () => {
  it('gathers all claims of one type between two, with the days that their dates may mean', () => {
    const relations = [
      relation('INITIATES', morningStar, saplings, [first], { date: '2017-12' }),
      relation('INITIATES', morningStar, saplings, [second], { date: '2019-02-24', confidence: 0.5 }),
    ]
    const { claims, links } = graphOf(relations)
    expect(claims).toHaveLength(2)
    expect(links).toMatchObject([
      {
        claims: claims.map(({ id }) => id),
        documents: 2,
        confidence: 0.9,
        since: '2017-12-01',
        until: '2019-02-24',
        date: '2019-02-24',
        derived: false,
      },
    ])
  })

  it('is made from what is asserted only', () => {
    const told = (['planned', 'hoped', 'denied'] as const).map((status) =>
      relation('INITIATES', morningStar, saplings, [first], { status }),
    )
    const { claims, links } = graphOf(told)
    expect(claims).toHaveLength(3)
    expect(links).toEqual([])
  })

  it('of a symmetric type is the same whichever end comes first', () => {
    const links = linksOf('SIGNED_WITH', [
      relation('SIGNED_WITH', morningStar, cedarHospital, [first]),
      relation('SIGNED_WITH', cedarHospital, morningStar, [second]),
    ])
    expect(links).toMatchObject([{ documents: 2 }])
  })

  it('of a direction keeps it', () => {
    const links = linksOf('ASSISTS', [
      relation('ASSISTS', morningStar, cedarHospital, [first]),
      relation('ASSISTS', cedarHospital, morningStar, [second]),
    ])
    expect(links).toHaveLength(2)
  })

  it('is one for each post that a person holds', () => {
    const posts = ['秘书长', '理事长', '秘书长'].map((title, index) =>
      relation('HOLDS_POSITION', zeng, morningStar, [index === 2 ? second : first], { title }),
    )
    expect(
      linksOf('HOLDS_POSITION', posts)
        .map(({ title, documents }) => [title, documents])
        .sort(),
    ).toEqual([
      ['理事长', 1],
      ['秘书长', 2],
    ])
  })

  it('never leads from a thing to itself', () => {
    expect(graphOf([relation('SIGNED_WITH', morningStar, morningStar, [first])]).links).toEqual([])
  })
})

describe('co-funding', () => {
  it('joins each two that launched a project together, with the project', () => {
    const founders = [morningStar, farHills, brightRiver, oldBridge]
    const relations = founders.map((founder) => relation('INITIATES', founder, lanterns, [first]))
    const links = linksOf('CO_FUNDS', relations)
    expect(links).toHaveLength(6)
    for (const link of links) {
      expect(link).toMatchObject({
        derived: true,
        basis: ['jointLaunch'],
        projects: [lanterns.id],
        weight: 1,
        documents: 1,
      })
      expect(link.claims).toHaveLength(2)
    }
  })

  it('does not count a hospital or a person among funders for launching alone', () => {
    const launched = [morningStar, cedarHospital, zeng].map((founder) =>
      relation('INITIATES', founder, lanterns, [first]),
    )
    expect(linksOf('CO_FUNDS', launched)).toEqual([])
    const alsoGave = relation('FUNDS', zeng, saplings, [second])
    expect(linksOf('CO_FUNDS', [...launched, alsoGave])).toMatchObject([{ basis: ['jointLaunch'] }])
  })

  it('joins givers of one gift and funders of one project, counting a gift to that project with the project', () => {
    const joint = (from: Entity) =>
      relation('FUNDS', from, saplings, [first], { grant: 'gift', amount: 6_600_000, currency: 'CNY' })
    expect(linksOf('CO_FUNDS', [joint(morningStar), joint(farHills)])).toMatchObject([
      { basis: ['sameGrant', 'sameProject'], grants: ['gift'], projects: [saplings.id], weight: 1 },
    ])
    const toHospital = (from: Entity) => relation('FUNDS', from, cedarHospital, [first], { grant: 'other' })
    const both = [joint(morningStar), joint(farHills), toHospital(morningStar), toHospital(farHills)]
    expect(linksOf('CO_FUNDS', both)).toMatchObject([{ grants: ['gift', 'other'], weight: 2 }])
  })

  it('does not join two that fund the same organisation by gifts of their own', () => {
    const gifts = [morningStar, farHills].map((from) => relation('FUNDS', from, cedarHospital, [first]))
    expect(linksOf('CO_FUNDS', gifts)).toEqual([])
  })

  it('is as sure as its weaker half, and not surer for resting on two', () => {
    const links = linksOf('CO_FUNDS', [
      relation('FUNDS', morningStar, saplings, [first], { confidence: 0.9 }),
      relation('FUNDS', farHills, saplings, [second], { confidence: 0.6 }),
    ])
    expect(links).toMatchObject([{ confidence: 0.6, documents: 2 }])
  })

  it('leaves a crowd joined through its project, and says how many pairs that spares', () => {
    const crowd = Array.from({ length: 500 }, (_, index) => entity('Company', `第${index}示例公司`))
    const { links, entities } = graphOf(
      crowd.map((company) => relation('FUNDS', company, saplings, [first])),
      crowd,
    )
    expect(links.filter(({ type }) => type === 'FUNDS')).toHaveLength(500)
    expect(links.filter(({ type }) => type === 'CO_FUNDS')).toEqual([])
    expect(entities.find(({ id }) => id === saplings.id)?.omittedPairs).toBe(124_750)
  })
})

describe('coordination', () => {
  it('rests on agreements, assistance and meetings, each with its claims', () => {
    const relations = [
      relation('SIGNED_WITH', morningStar, cedarHospital, [first], { subject: '医生培训' }),
      relation('ASSISTS', cedarHospital, morningStar, [second]),
      relation('COORDINATES_WITH', farHills, brightRiver, [first], { subject: '示例会谈' }),
    ]
    const links = linksOf('COORDINATES_WITH', relations)
    expect(links.map(({ basis, derived, claims, weight }) => [basis, derived, claims.length, weight])).toEqual(
      expect.arrayContaining([
        [['agreement', 'assistance'], true, 2, 2],
        [['meeting'], false, 1, 1],
      ]),
    )
    expect(links).toHaveLength(2)
  })

  it('joins those who carry a project, by joint launch where both launched it', () => {
    const relations = [
      relation('INITIATES', morningStar, lanterns, [first]),
      relation('INITIATES', farHills, lanterns, [first]),
      relation('PARTNERS_IN', cedarHospital, lanterns, [second]),
      relation('INITIATES', zeng, lanterns, [first]),
    ]
    expect(
      linksOf('COORDINATES_WITH', relations)
        .map(({ basis }) => basis?.join())
        .sort(),
    ).toEqual(['jointLaunch', 'sameProject', 'sameProject'])
  })

  it('is one link for what is stated and what is derived, and counts as stated', () => {
    const links = linksOf('COORDINATES_WITH', [
      relation('COORDINATES_WITH', cedarHospital, morningStar, [first], { subject: '示例会谈', date: '2019-02-24' }),
      relation('SIGNED_WITH', morningStar, cedarHospital, [second]),
    ])
    expect(links).toMatchObject([
      {
        basis: ['agreement', 'meeting'],
        derived: false,
        about: '示例会谈',
        date: '2019-02-24',
        weight: 2,
        documents: 2,
      },
    ])
    expect(links[0]?.claims).toHaveLength(2)
  })
})

describe('an entity', () => {
  it('knows when it was seen, in how many documents, and how well it is connected', () => {
    const { entities, mentions } = graphOf([
      relation('INITIATES', morningStar, lanterns, [first]),
      relation('INITIATES', farHills, lanterns, [second]),
    ])
    expect(entities.find(({ id }) => id === lanterns.id)).toMatchObject({
      firstSeen: '2019-02-26',
      lastSeen: '2020-03-01',
      documents: 2,
      degree: 2,
      coFunding: 0,
    })
    expect(entities.find(({ id }) => id === morningStar.id)).toMatchObject({ degree: 1, coFunding: 1, coordination: 1 })
    expect(mentions).toHaveLength(4)
  })

  it('stays without any link, and is read by its name and aliases', () => {
    expect(graphOf([]).entities.find(({ id }) => id === morningStar.id)).toMatchObject({
      degree: 0,
      documents: 0,
      aliases: ['晨星基金会'],
      pinyin: ['chen xing shi li gong yi ji jin hui', 'chen xing ji jin hui'],
      initials: ['c x s l g y j j h', 'c x j j h'],
    })
  })
})
