// What is asked of each route on the generated graph: of ids drawn over the whole graph, and of its hubs.

import type { Database } from '../../server/neo4j/database.ts'

export type Samples = Readonly<Record<string, readonly string[]>>

const idsOf = async ({ driver, name }: Database, query: string): Promise<string[]> => {
  const { records } = await driver.executeQuery(query, {}, { database: name })
  return records.map((record) => String(record.get('id')))
}

/** Four of five drawn evenly over all that have links, by their ids, which are hashes; one of five among the best connected. */
const draw = async (database: Database, label: string, count: number): Promise<string[]> => {
  const hubs = await idsOf(
    database,
    `MATCH (e:${label}) WHERE e.degree > 0 RETURN e.id AS id ORDER BY e.degree DESC, id LIMIT ${Math.ceil(count / 5)}`,
  )
  const others = await idsOf(
    database,
    `MATCH (e:${label}) WHERE e.degree > 0 RETURN e.id AS id ORDER BY right(e.id, 12), id LIMIT ${count - hubs.length}`,
  )
  return others.flatMap((id, index) => (index % 4 === 3 ? [id, hubs[(index - 3) / 4] ?? id] : [id])).slice(0, count)
}

const pair = <T>(a: readonly T[], b: readonly T[], make: (a: T, b: T) => string) =>
  a.flatMap((one, index) => {
    const other = b[index]
    return other === undefined || other === one ? [] : [make(one, other)]
  })

const searches = [
  '示例基金会',
  '安博',
  '和惠康',
  'anbo',
  'hehui',
  'abc',
  '清仁善1',
  '丽明',
  '诚达示例公司',
  'zhongxing',
]

/** `count` addresses of each route below `/api`. */
export const samplesOf = async (database: Database, count: number): Promise<Samples> => {
  const funders = await draw(database, 'Foundation', count)
  const companies = await draw(database, 'Company', count)
  const projects = await draw(database, 'Project', count)
  const entities = await draw(database, 'Entity', count)
  const topics = await draw(database, 'Topic', 20)
  const claims = await idsOf(database, `MATCH (c:Claim) RETURN c.id AS id LIMIT ${count}`)
  const documents = await idsOf(database, `MATCH (d:Document) RETURN d.id AS id LIMIT ${count}`)
  const topicOf = (index: number) => topics[index % topics.length] ?? ''
  const repeated = (addresses: readonly string[]) =>
    Array.from({ length: count }, (_, index) => addresses[index % addresses.length] ?? '')
  return {
    '/stats': repeated(['/stats']),
    '/search': repeated(searches.map((q) => `/search?q=${encodeURIComponent(q)}`)),
    '/entities/{id}': entities.map((id) => `/entities/${id}`),
    '/entities/{id}/neighbors': entities.map((id) => `/entities/${id}/neighbors`),
    '/graph': repeated(['/graph', '/graph?lens=co-funding', '/graph?lens=coordination', '/graph?limit=500']),
    '/links': pair(funders, projects, (from, to) => `/links?from=${from}&to=${to}`),
    '/claims/{id}': claims.map((id) => `/claims/${id}`),
    '/documents': repeated(['/documents', '/documents?limit=200']),
    '/documents/{id}': documents.map((id) => `/documents/${id}`),
    '/grants': [
      ...repeated(['/grants', '/grants?limit=10']).slice(0, count / 5),
      ...funders.map(
        (id, index) => `/grants?${index % 2 === 0 ? 'funder' : 'topic'}=${index % 2 === 0 ? id : topicOf(index)}`,
      ),
    ].slice(0, count),
    '/paths': pair(funders, companies, (from, to) => `/paths?from=${from}&to=${to}`),
    '/partners': funders.map((id, index) => `/partners?for=${id}${index % 3 === 0 ? `&topic=${topicOf(index)}` : ''}`),
    '/matrix': repeated([
      '/matrix',
      '/matrix?measure=money',
      '/matrix?columns=places',
      '/matrix?columns=places&measure=money',
    ]),
    '/export': funders.map(
      (id, index) => `/export?format=csv&ids=${[id, ...projects.slice(index, index + 20)].join(',')}`,
    ),
    '/reconcile/suggest/entity': repeated(
      searches.map((q) => `/reconcile/suggest/entity?prefix=${encodeURIComponent(q)}`),
    ),
  }
}
