// The scene as GEXF 1.3 with positions, for Gephi and its relatives.

import type { EntityBrief, LinkView } from '../../server/contract.ts'
import { isDirected } from '../model/families.ts'
import type { Point } from '../model/scene.ts'

/** Text safe within XML; characters that XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uFFFD]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const value = (name: string, content: string | number | undefined): string =>
  content === undefined ? '' : `<attvalue for="${name}" value="${escapeXml(String(content))}"/>`

export interface GexfInput {
  readonly nodes: readonly EntityBrief[]
  readonly links: readonly LinkView[]
  readonly positions: ReadonlyMap<string, Point>
  readonly colour: (type: EntityBrief['type']) => readonly [number, number, number]
}

export const gexf = ({ nodes, links, positions, colour }: GexfInput): string => {
  const node = (entity: EntityBrief): string => {
    const place = positions.get(entity.id) ?? { x: 0, y: 0 }
    const [r, g, b] = colour(entity.type)
    return `<node id="${escapeXml(entity.id)}" label="${escapeXml(entity.name)}"><attvalues>${value('type', entity.type)}${value('degree', entity.degree)}${value('documents', entity.documents)}</attvalues><viz:color r="${r}" g="${g}" b="${b}"/><viz:position x="${place.x}" y="${-place.y}" z="0"/></node>`
  }
  const edge = (link: LinkView): string =>
    `<edge id="${escapeXml(link.id)}" source="${escapeXml(link.from)}" target="${escapeXml(link.to)}" type="${isDirected(link.type) ? 'directed' : 'undirected'}" label="${link.type}" weight="${link.weight ?? link.documents}"><attvalues>${value('type', link.type)}${value('confidence', link.confidence)}${value('derived', String(link.derived))}${value('date', link.date)}</attvalues></edge>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><meta><creator>Shantu</creator></meta>',
    '<graph defaultedgetype="undirected">',
    '<attributes class="node"><attribute id="type" title="type" type="string"/><attribute id="degree" title="degree" type="integer"/><attribute id="documents" title="documents" type="integer"/></attributes>',
    '<attributes class="edge"><attribute id="type" title="type" type="string"/><attribute id="confidence" title="confidence" type="double"/><attribute id="derived" title="derived" type="boolean"/><attribute id="date" title="date" type="string"/></attributes>',
    `<nodes>${nodes.map(node).join('\n')}</nodes>`,
    `<edges>${links.map(edge).join('\n')}</edges>`,
    '</graph></gexf>\n',
  ].join('\n')
}
