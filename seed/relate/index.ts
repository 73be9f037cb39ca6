// One document's facts as an extraction: entities with identifiers, relations and figures with their quotes.

import type { DocumentRecord, Entity, Evidence, Extraction, Figure, Relation } from '../extraction.ts'
import { shortId } from '../identity.ts'
import { relationTypes } from '../ontology.ts'
import type { Recognised } from '../recognise/index.ts'
import type { PlaceMention } from '../recognise/mention.ts'
import { rawSpan } from '../segment/view.ts'
import { articleFacts } from './article.ts'
import { writtenOtherwise } from './as-written.ts'
import type { Fact, FigureFact, Reference } from './fact.ts'
import { referenceOf } from './reading.ts'
import { united } from './united.ts'

interface Building {
  readonly document: DocumentRecord
  readonly source: string
  readonly entities: Map<string, Entity & { aliases: string[] }>
  readonly relations: Map<string, Relation>
  readonly figures: Map<string, Figure>
}

/** Unique in the document; `resolve` makes the ids that last. Places of one name and two divisions are two. */
const entityId = ({ type, name, code }: Reference): string => `${type}:${name}${code ?? ''}`

function noteEntity(building: Building, reference: Reference, aliases: readonly string[] = []): string {
  const id = entityId(reference)
  const known = building.entities.get(id)
  if (known) {
    for (const alias of aliases) if (!known.aliases.includes(alias) && alias !== known.name) known.aliases.push(alias)
  } else {
    const { type, name, code } = reference
    const others = aliases.filter((alias) => alias !== name)
    const documents = [building.document.id]
    const entity =
      code === undefined
        ? { id, type, name, aliases: others, documents }
        : { id, type, name, aliases: others, region: code, documents }
    building.entities.set(id, entity)
  }
  return id
}

function evidenceOf(building: Building, recognised: Recognised, span: { start: number; end: number }): Evidence {
  const { start, end } = rawSpan(recognised.article.view, span.start, span.end)
  return { document: building.document.id, start, end, quote: building.source.slice(start, end) }
}

const statusRank = { asserted: 3, planned: 2, hoped: 1, denied: 0 } as const

function addRelation(building: Building, recognised: Recognised, articleIndex: number, fact: Fact): void {
  const ends = [noteEntity(building, fact.from), noteEntity(building, fact.to)]
  if (ends[0] === ends[1]) return
  if (relationTypes[fact.type].symmetric) ends.sort()
  const [from = '', to = ''] = ends
  const { details } = fact
  const grant =
    details.grant === undefined ? undefined : shortId('grant', building.document.id, articleIndex, details.grant)
  const told = fact.type === 'HOLDS_POSITION' ? details.title : grant
  const key = [fact.type, from, to, told, fact.status].join('\u0000')
  const evidence = evidenceOf(building, recognised, fact)
  const known = building.relations.get(key)
  if (!known) {
    const id = shortId('relation', building.document.id, fact.type, from, to, told, fact.status)
    const made = {
      status: fact.status,
      method: fact.method,
      confidence: Math.round(fact.confidence * 1000) / 1000,
      evidence: [evidence],
    }
    building.relations.set(
      key,
      Object.assign({ id, type: fact.type, from, to }, details, grant !== undefined && { grant }, made),
    )
    return
  }
  const isNew = known.evidence.every(({ start, end }) => start !== evidence.start || end !== evidence.end)
  const better = fact.confidence > known.confidence && statusRank[fact.status] >= statusRank[known.status]
  building.relations.set(key, {
    ...(better
      ? { ...details, ...known, method: fact.method, confidence: Math.round(fact.confidence * 1000) / 1000 }
      : { ...details, ...known }),
    evidence: isNew ? [...known.evidence, evidence] : known.evidence,
  })
}

function addFigure(building: Building, recognised: Recognised, figure: FigureFact): void {
  const { amount, currency, beneficiaries, asOf, confidence } = figure
  const project = noteEntity(building, figure.project)
  const id = shortId('figure', building.document.id, project, amount, currency, beneficiaries, asOf)
  if (building.figures.has(id)) return
  building.figures.set(id, {
    id,
    project,
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency }),
    ...(beneficiaries !== undefined && { beneficiaries }),
    ...(asOf !== undefined && { asOf }),
    confidence,
    evidence: [evidenceOf(building, recognised, figure)],
  })
}

/** 新疆 for 新疆维吾尔自治区, as the text has it; 我省 is no name. */
function spellingOf({ article }: Recognised, { start, end, name }: PlaceMention): string[] {
  const written = article.view.text.slice(start, end)
  return written.length > 1 && name.startsWith(written.replace(/[省市县区州盟旗]$/, '')) ? [written] : []
}

/** Adds to what is known of named things how the document writes them in traditional characters. */
function noteSpellings(building: Building, recognised: Recognised): void {
  const { text } = recognised.article.view
  for (const mention of recognised.mentions) {
    if (mention.kind !== 'name' && mention.kind !== 'place') continue
    const written = writtenOtherwise(recognised, building.source, mention)
    const entity = written && building.entities.get(entityId(referenceOf(mention)))
    if (!entity || entity.aliases.includes(written)) continue
    const read = text.slice(mention.start, mention.end)
    if (read === entity.name || entity.aliases.includes(read)) entity.aliases.push(written)
  }
}

/** 名山县政府 for the government of 名山区, where the document names the place as it was called before. */
function noteFormerNames({ entities }: Building): void {
  for (const { type, name, aliases } of [...entities.values()]) {
    const former = type === 'Place' ? aliases.filter((alias) => /[县縣市区區州旗盟]$/.test(alias)) : []
    const government = former.length > 0 && entities.get(entityId({ type: 'GovernmentBody', name: `${name}政府` }))
    if (government) government.aliases.push(...former.map((alias) => `${alias}政府`))
  }
}

/** The facts of a document whose articles have been recognised. Entities are one for each type and name; `resolve` unites them further. */
export function relate(document: DocumentRecord, source: string, articles: readonly Recognised[]): Extraction {
  const building: Building = { document, source, entities: new Map(), relations: new Map(), figures: new Map() }
  articles.forEach((recognised, index) => {
    for (const mention of recognised.mentions) {
      if (mention.kind === 'name') noteEntity(building, referenceOf(mention))
      else if (mention.kind === 'place') noteEntity(building, referenceOf(mention), spellingOf(recognised, mention))
    }
    for (const { type, name, aliases } of recognised.aliases) noteEntity(building, { type, name }, aliases)
    noteSpellings(building, recognised)
    const { facts, figures } = articleFacts(recognised)
    for (const fact of facts) addRelation(building, recognised, index, fact)
    for (const figure of figures) addFigure(building, recognised, figure)
  })
  noteFormerNames(building)
  return united({
    documents: [document],
    entities: [...building.entities.values()],
    relations: [...building.relations.values()],
    figures: [...building.figures.values()],
  })
}
