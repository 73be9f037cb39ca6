// What came of a load, in words.

import type { LoadSummary } from './load.ts'

const number = new Intl.NumberFormat('en')

const plural = (count: number, one: string, many = `${one}s`) => `${number.format(count)} ${count === 1 ? one : many}`

/** Lines for the person at the machine; `milliseconds` is how long it took. */
export const summaryText = ({ documents, refused, graph, changes }: LoadSummary, milliseconds: number): string => {
  const came = [
    `${number.format(documents.new)} new`,
    ...(documents.updated > 0 ? [`${number.format(documents.updated)} read anew`] : []),
    `${number.format(documents.same)} already there`,
    `${number.format(refused.length)} refused`,
  ]
  const stored = documents.new + documents.updated
  const stands =
    graph === undefined
      ? [
          `Stopped:   ${plural(stored, 'document')} stored; the graph does not show all of them yet.`,
          '           To finish: npm run seed',
        ]
      : [
          `Graph:     ${[
            plural(graph.documents, 'document'),
            plural(graph.entities, 'entity', 'entities'),
            plural(graph.links, 'link'),
            plural(graph.claims, 'claim'),
          ].join(', ')}`,
          `Changed:   ${plural(changes, 'row')}`,
        ]
  return [
    `Documents: ${came.join(', ')}`,
    ...refused.map(({ path, reason }) => `           ${path}: ${reason}`),
    ...stands,
    `Time:      ${(milliseconds / 1000).toFixed(1)} s`,
  ].join('\n')
}
