// Cypher statements that make the same graph in another Neo4j, one a line; running them twice changes nothing.

import { isOrganization } from '../../seed/ontology.ts'
import type { ExportWriter } from './writer.ts'

/** A text as a Cypher literal on one line. */
export const cypherText = (text: string): string =>
  `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll(
      /[\p{Cc}\u2028\u2029]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )}'`

const literal = (value: unknown): string => {
  if (typeof value === 'string') return cypherText(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  return String(value)
}

const properties = (map: object) =>
  `{${Object.entries(map)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ')}}`

export const cypherWriter = (): ExportWriter => ({
  mediaType: 'text/plain; charset=utf-8',
  ending: 'cypher',
  begin: () => 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;\n',
  entity: ({ id, type, ...more }) =>
    `MERGE (e:Entity {id: ${cypherText(id)}}) SET e:${isOrganization(type) ? `Organization:${type}` : type}, e += ${properties(more)};\n`,
  between: () => '',
  link: ({ link: { id, type, from, to, ...more }, sources }) => {
    const said = {
      ...more,
      quotes: sources.map(({ quote }) => quote),
      sources: [...new Set(sources.map(({ document }) => document.url ?? document.title))],
    }
    return `MATCH (a:Entity {id: ${cypherText(from)}}), (b:Entity {id: ${cypherText(to)}}) MERGE (a)-[r:${type} {id: ${cypherText(id)}}]->(b) SET r += ${properties(said)};\n`
  },
  end: () => '',
})
