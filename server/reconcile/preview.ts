// An entity in a few lines of HTML.

import { entityTypes } from '../../seed/ontology.ts'
import { xmlText } from '../export/xml.ts'
import type { Row } from '../queries/rows.ts'

export const previewOf = ({ name, type, aliases, documents, degree, firstSeen, lastSeen }: Row<'entity'>): string => {
  const seen = [firstSeen, lastSeen].filter(Boolean).join(' – ')
  const lines = [
    `${entityTypes[type].zh} · ${entityTypes[type].en}`,
    aliases.slice(0, 5).join('、'),
    `${documents} 份文献 · ${degree} 条关系`,
    seen,
  ].filter(Boolean)
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${xmlText(name)}</title></head><body><h1>${xmlText(name)}</h1>${lines.map((line) => `<p>${xmlText(line)}</p>`).join('')}</body></html>`
}
