// Figures that documents report of a project's work: one for each span that states them. Never a gift, never in a sum.

import type { Figure } from '../../extraction.ts'
import { flatMap } from '../../flat.ts'
import { byCode, shortId } from '../../identity.ts'
import type { FigureNode } from '../graph.ts'
import { given } from './given.ts'
import { minorUnits } from './money.ts'

const figuresOf = (figure: Figure): FigureNode[] => {
  const { project, amount, currency, beneficiaries, asOf, confidence } = figure
  return figure.evidence.map(({ document, start, end, quote }) =>
    given({
      id: shortId('figure', project, document, start, end, amount, currency, beneficiaries, asOf),
      project,
      document,
      quote,
      start,
      end,
      confidence,
      amount,
      amountMinor: amount === undefined ? undefined : minorUnits(amount),
      currency,
      beneficiaries,
      asOf,
    }),
  )
}

/** All figures, each once, in the order of their ids; of two readings of the same the surer one stays. */
export const buildFigures = (figures: readonly Figure[]): FigureNode[] => {
  const nodes = new Map<string, FigureNode>()
  for (const node of flatMap(figures, figuresOf)) {
    const known = nodes.get(node.id)
    if (known === undefined || node.confidence > known.confidence) nodes.set(node.id, node)
  }
  return [...nodes.values()].sort((a, b) => byCode(a.id, b.id))
}
