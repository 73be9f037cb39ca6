// What came of a load, in words.

import { refusedDocuments } from './inputs/batches.ts'
import type { LoadSummary } from './load.ts'

const number = new Intl.NumberFormat('en')

/** How many refusals are told one by one. */
const mostTold = 100

const plural = (count: number, one: string, many = `${one}s`) => `${number.format(count)} ${count === 1 ? one : many}`

/** Lines for the person at the machine; `milliseconds` is how long it took. */
export const summaryText = ({ documents, refused, graph, changes }: LoadSummary, milliseconds: number): string => {
  const whole = refusedDocuments(refused).length
  const came = [
    `${number.format(documents.new)} new`,
    ...(documents.updated > 0 ? [`${number.format(documents.updated)} read anew`] : []),
    `${number.format(documents.same)} already there`,
    `${number.format(whole)} refused`,
    ...(refused.length > whole ? [`${plural(refused.length - whole, 'row')} left out`] : []),
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
    ...refused
      .slice(0, mostTold)
      .map(({ path, row, reason }) => `           ${path}${row === undefined ? '' : `, row ${row}`}: ${reason}`),
    ...(refused.length > mostTold ? [`           and ${number.format(refused.length - mostTold)} more`] : []),
    ...stands,
    `Time:      ${(milliseconds / 1000).toFixed(1)} s`,
  ].join('\n')
}
