// What a document's extraction must hold to before it is stored: every fact stands in the text, every end is there, every value
// can be kept exactly. The loader trusts what has passed.

import type { Entity, Evidence, Extraction, Figure, Relation } from '../../extraction.ts'
import { type EntityType, relationTypes } from '../../ontology.ts'
import { dayRange } from '../build/edtf.ts'
import { minorUnits } from '../build/money.ts'

type Document = Extraction['documents'][number]

const evidenceProblem = (evidence: readonly Evidence[], { id, text = '' }: Document): string | undefined => {
  for (const { document, start, end, quote } of evidence) {
    if (document !== id) return `it quotes a document ${document} that is not its own`
    if (text.slice(start, end) !== quote) return `its quote is not what the text says from ${start} to ${end}`
  }
  return undefined
}

const moneyProblem = ({ amount, currency }: Pick<Relation, 'amount' | 'currency'>): string | undefined => {
  if (amount === undefined) return undefined
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) return `its currency ${currency} is no code of ISO 4217`
  return minorUnits(amount) === undefined ? `its amount ${amount} cannot be kept to the hundredth` : undefined
}

const dateProblem = (date: string | undefined): string | undefined =>
  date !== undefined && dayRange(date) === undefined ? `its date ${date} is not EDTF` : undefined

const endProblem = (
  role: string,
  end: string,
  entities: ReadonlyMap<string, Entity>,
  allowed: readonly EntityType[],
): string | undefined => {
  const entity = entities.get(end)
  if (entity === undefined) return `its end ${end} is not among the entities`
  return allowed.includes(entity.type) ? undefined : `it cannot lead ${role} ${entity.name}, a ${entity.type}`
}

const relationProblem = (relation: Relation, document: Document, entities: ReadonlyMap<string, Entity>) => {
  const kind = relationTypes[relation.type]
  if (kind.origin === 'derived') return 'it is of a type that is only derived'
  return (
    endProblem('from', relation.from, entities, kind.from) ??
    endProblem('to', relation.to, entities, kind.to) ??
    moneyProblem(relation) ??
    dateProblem(relation.date) ??
    evidenceProblem(relation.evidence, document)
  )
}

const figureProblem = (figure: Figure, document: Document, entities: ReadonlyMap<string, Entity>) =>
  endProblem('to', figure.project, entities, ['Project']) ??
  moneyProblem(figure) ??
  dateProblem(figure.asOf) ??
  evidenceProblem(figure.evidence, document)

const firstProblem = <T>(name: string, items: readonly T[], problem: (item: T) => string | undefined) => {
  for (const [index, item] of items.entries()) {
    const found = problem(item)
    if (found !== undefined) return `${name} ${index + 1}: ${found}`
  }
  return undefined
}

/** Why the facts of one document cannot be loaded; nothing where they can. */
export const problemOf = (extraction: Extraction): string | undefined => {
  const [document, ...others] = extraction.documents
  if (document === undefined || others.length > 0)
    return `it holds ${extraction.documents.length} documents instead of one`
  if (document.text === undefined) return 'its text is missing: make it with extract --lines'
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]))
  if (entities.size < extraction.entities.length) return 'two of its entities have the same id'
  return (
    firstProblem('entity', extraction.entities, ({ documents }) =>
      documents.every((id) => id === document.id) ? undefined : 'it is said to be in another document',
    ) ??
    firstProblem('relation', extraction.relations, (relation) => relationProblem(relation, document, entities)) ??
    firstProblem('figure', extraction.figures, (figure) => figureProblem(figure, document, entities))
  )
}
