// Made-up extractions to build graphs from: every quote stands in its document's text, every name is an example.

import { createHash } from 'node:crypto'
import type { DocumentRecord, Entity, Extraction, Figure, Relation } from '../../../../seed/extraction.ts'
import type { EntityType, RelationType } from '../../../../seed/ontology.ts'
import type { Resolving } from '../../../../seed/resolve/index.ts'

export const entity = (type: EntityType, name: string, more: Partial<Entity> = {}): Entity => ({
  id: `${type}-${name}`,
  type,
  name,
  aliases: [],
  documents: [],
  ...more,
})

export const document = (text: string, more: Partial<DocumentRecord> = {}): DocumentRecord => {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    id: `doc-${sha256.slice(0, 16)}`,
    path: 'example.txt',
    title: '示例文章',
    sha256,
    articles: [{ start: 0, end: text.length }],
    text,
    ...more,
  }
}

/** The span of a document that holds these words, which must be there. */
export const quoted = ({ id, text = '' }: DocumentRecord, quote: string) => {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`not in the document: ${quote}`)
  return { document: id, start, end: start + quote.length, quote }
}

/** A relation that one or more documents state by their whole texts. */
export const relation = (
  type: RelationType,
  from: Entity,
  to: Entity,
  sources: readonly DocumentRecord[],
  more: Partial<Relation> = {},
): Relation => ({
  id: `${type}-${from.id}-${to.id}-${more.title ?? more.amount ?? ''}`,
  type,
  from: from.id,
  to: to.id,
  status: 'asserted',
  method: 'example',
  confidence: 0.8,
  evidence: sources.map((source) => quoted(source, source.text ?? '')),
  ...more,
})

export const extraction = (
  documents: readonly DocumentRecord[],
  entities: readonly Entity[],
  relations: readonly Relation[] = [],
  figures: readonly Figure[] = [],
): Extraction => ({
  documents: [...documents],
  entities: [...entities],
  relations: [...relations],
  figures: [...figures],
})

/** Extractions put together as if every id meant the same thing everywhere. */
export const united = (extractions: readonly Extraction[]): Extraction => {
  const entities = new Map<string, Entity>()
  for (const each of extractions.flatMap((one) => one.entities)) {
    const known = entities.get(each.id)
    entities.set(each.id, {
      ...each,
      documents: [...new Set([...(known?.documents ?? []), ...each.documents])].sort(),
      aliases: [...new Set([...(known?.aliases ?? []), ...each.aliases])].sort(),
    })
  }
  return {
    documents: extractions.flatMap(({ documents }) => documents),
    entities: [...entities.values()],
    relations: extractions.flatMap(({ relations }) => relations),
    figures: extractions.flatMap(({ figures }) => figures),
  }
}

/** Resolving in the two passes of a load, by what makes one extraction of several. */
export const resolvingBy =
  (unite: (extractions: readonly Extraction[]) => Extraction = united) =>
  (): Pick<Resolving, 'add' | 'end'> => {
    const all: Extraction[] = []
    return {
      add: (extraction) => void all.push(extraction),
      end: () => ({
        entities: unite(all).entities,
        saidIn: (extraction) => {
          const { entities, ...said } = unite([extraction])
          const mentions = entities.flatMap(({ id, documents }) =>
            documents.map((each) => ({ entity: id, document: each })),
          )
          return { ...said, mentions }
        },
      }),
    }
  }

export const morningStar = entity('Foundation', '晨星示例公益基金会', { aliases: ['晨星基金会'] })
export const farHills = entity('Foundation', '远山示例慈善基金会')
export const brightRiver = entity('Company', '明河示例集团')
export const oldBridge = entity('SocialOrganization', '古桥示例服务中心')
export const cedarHospital = entity('Hospital', '雪松示例医院')
export const saplings = entity('Project', '护苗示例计划')
export const lanterns = entity('Project', '点灯示例工程')
export const zeng = entity('Person', '曾示例')
