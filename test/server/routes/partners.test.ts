import { describe, expect, it } from 'vitest'
import { matrixSchema, partnersSchema } from '../../../server/contract.ts'
import { scoreCandidates } from '../../../server/partners/score.ts'
import { partnerGraph } from '../support/partner-graph.ts'
import { serving } from '../support/serving.ts'

const server = serving(partnerGraph)
const partners = async (query: string) => partnersSchema.parse(await server.json(`/api/partners?${query}`))

describe('the partner finder', () => {
  it('puts first whom most and rarest things are shared with, and never who is linked already', async () => {
    const { candidates } = await partners('for=a')
    expect(candidates.map(({ entity }) => entity.id)).toEqual(['b', 'c'])
  })

  it('takes the score apart into reasons that add up to it, each with its way and its claims', async () => {
    const [best] = (await partners('for=a')).candidates
    const sum = best?.reasons.reduce((total, { weight }) => total + weight, 0)
    expect(sum).toBeCloseTo(best?.score ?? 0, 3)
    expect(best?.reasons.map(({ kind, via }) => `${kind} ${via?.id ?? ''}`.trim())).toEqual([
      'partner hospital',
      'topic rare',
      'place city',
      'known',
    ])
    const topic = best?.reasons.find(({ kind }) => kind === 'topic')
    expect(topic?.path.map(({ from, to }) => `${from} ${to}`)).toEqual(['a pa', 'pa rare', 'pb rare', 'b pb'])
    expect(topic?.path.flatMap(({ claims }) => claims)).toEqual(['c-a-pa', 'c-pa-rare', 'c-pb-rare', 'c-b-pb'])
  })

  it('says through whom to reach them: partners that both know, people who hold posts', async () => {
    const [best] = (await partners('for=a')).candidates
    expect(best?.through.map(({ entity, as }) => [entity.id, as])).toEqual([
      ['hospital', 'sharedPartner'],
      ['person', 'person'],
    ])
  })

  it('counts what few share for more than what many do, and each further thing for less', () => {
    const candidate = (...degrees: number[]) => ({
      entity: { id: 'b', type: 'Foundation' as const, name: '示例b', documents: 1, degree: 3 },
      shared: degrees.map((degree, index) => ({
        via: { id: `p${index}`, type: 'Project' as const, name: '示例', degree },
        mine: [],
        theirs: [],
      })),
    })
    const score = (...degrees: number[]) => scoreCandidates([candidate(...degrees)])[0]?.score ?? 0
    expect(score(2)).toBeGreaterThan(score(20))
    expect(score(2, 2)).toBeGreaterThan(score(2))
    expect(score(2, 2, 2) - score(2, 2)).toBeLessThan(score(2, 2) - score(2))
  })

  it('can be kept to a topic, and to a place with all that is part of it', async () => {
    const ids = async (query: string) => (await partners(query)).candidates.map(({ entity }) => entity.id)
    expect(await ids('for=a&topic=common')).toEqual(['c'])
    expect(await ids('for=a&place=province')).toEqual(['c'])
    expect(await ids('for=a&place=city')).toEqual(['b'])
    expect(await ids('for=a&place=city&topic=common')).toEqual([])
  })

  it('leaves out authorities, unless they are asked for', async () => {
    const ids = async (query: string) => (await partners(query)).candidates.map(({ entity }) => entity.id)
    expect(await ids('for=a&types=GovernmentBody')).toEqual(['office'])
    expect(await ids('for=a')).not.toContain('office')
  })

  it('puts who shares nothing last, for being well connected alone', async () => {
    const { candidates } = await partners('for=friend')
    expect(candidates.map(({ entity }) => entity.id)).toEqual(['b', 'hospital', 'c'])
    expect(candidates.at(-1)?.reasons.map(({ kind }) => kind)).toEqual(['known'])
  })

  it('refuses what is no organisation, and does not know whom nobody knows', async () => {
    expect((await server.get('/api/partners?for=pa')).status).toBe(400)
    expect((await server.get('/api/partners?for=nobody')).status).toBe(404)
    expect((await server.get('/api/partners')).status).toBe(400)
  })
})

describe('the matrix', () => {
  const matrix = async (query: string) => matrixSchema.parse(await server.json(`/api/matrix${query}`))

  it('sets funders against topics, by what they fund or launch, and shows the gaps', async () => {
    const { rows, columns, cells, gaps } = await matrix('')
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(columns.map(({ id }) => id)).toEqual(['common', 'rare'])
    expect(cells).toHaveLength(4)
    expect(gaps).toEqual(
      expect.arrayContaining([
        { row: 'b', column: 'common', others: 2 },
        { row: 'c', column: 'rare', others: 2 },
      ]),
    )
  })

  it('has the funders first that do most of what the columns are about', async () => {
    const { rows, cells } = await matrix('')
    const inRow = rows.map(({ id }) =>
      cells.filter(({ row }) => row === id).reduce((sum, { projects }) => sum + projects, 0),
    )
    expect(inRow).toEqual([...inRow].sort((a, b) => b - a))
    const one = await matrix('?rowLimit=1')
    expect(one.rows).toEqual(rows.slice(0, 1))
  })

  it('can have places for columns, and rows and columns of choice', async () => {
    expect((await matrix('?columns=places')).columns.map(({ id }) => id)).toEqual(['city', 'town'])
    const chosen = await matrix('?funders=c&fields=common')
    expect(chosen.cells).toEqual([{ row: 'c', column: 'common', projects: 1 }])
  })
})
