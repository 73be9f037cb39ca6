import { parse } from 'csv-parse/sync'
import { XMLParser } from 'fast-xml-parser'
import Graph from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { exportFormats } from '../../../server/contract.ts'
import { testDatabase } from '../../support/database.ts'
import { exampleGraph } from '../support/example-graph.ts'
import { serving } from '../support/serving.ts'

const dangerous = '=HYPERLINK("x"),"a"\n<b>&\u0001'
const graph = {
  ...exampleGraph,
  entities: exampleGraph.entities.map((entity) => (entity.id === 'f3' ? { ...entity, name: dangerous } : entity)),
}
const server = serving(graph)
const file = (query: string) => server.get(`/api/export?${query}`)
const stated = graph.links.filter(({ derived }) => !derived)

describe('an export', () => {
  it('as CSV opens in a spreadsheet with Chinese intact, one line a link, each with its sources', async () => {
    const response = await file('format=csv')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="shantu.csv"')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true, record_delimiter: '\r\n' })
    expect(rows.map(({ id }) => id).sort()).toEqual(stated.map(({ id }) => id).sort())
    expect(rows.find(({ id }) => id === 'INITIATES-f1-p1')).toMatchObject({
      fromName: '青禾公益基金会',
      quote: expect.stringContaining('共同发起'),
      sources: '示例通讯 (示例社, 2020-01-02)',
    })
  })

  it('as CSV holds no cell that a spreadsheet would run', async () => {
    const rows: Record<string, string>[] = parse(await (await file('format=csv&table=entities')).text(), {
      bom: true,
      columns: true,
      record_delimiter: '\r\n',
    })
    expect(rows.find(({ id }) => id === 'f3')?.name).toBe(`'${dangerous}`)
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })

  it('as a workbook has a sheet of entities and one of links', async () => {
    const bytes = Buffer.from(await (await file('format=xlsx')).arrayBuffer())
    const sheets = await readWorkbook(bytes)
    const entities = sheets.find(({ sheet }) => sheet === 'Entities')?.data ?? []
    const links = sheets.find(({ sheet }) => sheet === 'Links')?.data ?? []
    expect(entities.length - 1).toBe(graph.entities.length)
    expect(links.length - 1).toBe(stated.length)
    expect(entities.find((row) => row[0] === 'f1')).toEqual(expect.arrayContaining(['青禾公益基金会', 2]))
    expect(entities.find((row) => row[0] === 'f3')?.[2]).toContain('=HYPERLINK("x")')
  })

  it('as JSON has every link with the sentences that say it', async () => {
    const exported = (await (await file('format=json&lens=co-funding')).json()) as {
      entities: { id: string }[]
      links: { id: string; sources: { quote: string }[] }[]
    }
    expect(exported.entities).toHaveLength(graph.entities.length)
    expect(exported.links).toHaveLength(3)
    for (const link of exported.links) expect(link.sources.length).toBeGreaterThan(0)
  })

  it('as GEXF and GraphML is read back as the same graph', async () => {
    const gexf = parseGexf(Graph, await (await file('format=gexf')).text(), { allowUndeclaredAttributes: false })
    expect([gexf.order, gexf.size]).toEqual([graph.entities.length, stated.length])
    expect(gexf.getNodeAttribute('f1', 'name')).toBe('青禾公益基金会')
    const xml = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(
      await (await file('format=graphml')).text(),
      true,
    ) as { graphml: { graph: { node: Record<string, unknown>[]; edge: unknown[] } } }
    expect(xml.graphml.graph.node).toHaveLength(graph.entities.length)
    expect(xml.graphml.graph.edge).toHaveLength(stated.length)
    expect(JSON.stringify(xml.graphml.graph.node.find((node) => node['@_id'] === 'f3'))).toContain('<b>&\uFFFD')
  })

  it('of chosen entities holds these and the links among them', async () => {
    const exported = (await (await file('format=json&ids=f1,p1,nobody')).json()) as Record<string, { id: string }[]>
    expect(exported.entities?.map(({ id }) => id)).toEqual(['f1', 'p1'])
    expect(exported.links?.map(({ id }) => id).sort()).toEqual(['FUNDS-f1-p1', 'INITIATES-f1-p1'])
  })

  it.each(exportFormats)('as %s answers HEAD without a body', async (format) => {
    const response = await server.get(`/api/export?format=${format}`, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it('in a format that is none is a 400 that names those that are', async () => {
    const response = await file('format=doc')
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { parameters: [{ name: 'format', problem: expect.stringContaining('graphml') }] },
    ])
  })

  it('as Cypher makes the same graph in an empty database, however often it runs', async () => {
    const statements = (await (await file('format=cypher')).text()).trim().split('\n')
    const { driver, name, close } = await testDatabase()
    const run = (query: string) => driver.executeQuery(query, {}, { database: name })
    for (const _ of [1, 2]) for (const statement of statements) await run(statement)
    const counted = await run('MATCH (e:Entity) RETURN count(e) AS entities, COUNT { ()-->() } AS links')
    expect(counted.records[0]?.toObject()).toEqual({ entities: graph.entities.length, links: stated.length })
    const names = await run("MATCH (e:Foundation:Organization {id: 'f3'}) RETURN e.name AS name")
    expect(names.records[0]?.get('name')).toBe(dangerous)
    await close()
  })
})
