// The scene as a drawing of real lines and real text, at the size of the layout.

import type { EntityBrief, LinkView } from '../../server/contract.ts'
import { bends } from '../model/bends.ts'
import { type Family, familyOf, isDirected } from '../model/families.ts'
import { edgesOf, type Guide } from '../model/guides.ts'
import { breakName, type NameRequest, placeNames } from '../model/names.ts'
import type { Point } from '../model/scene.ts'
import { markOf, outlinePath } from '../model/shapes.ts'
import { byImportance, radiusOf } from '../model/sizes.ts'
import { escapeXml } from './gexf.ts'

export interface SvgInput {
  readonly nodes: readonly EntityBrief[]
  readonly links: readonly LinkView[]
  readonly positions: ReadonlyMap<string, Point>
  /** Headings of the arrangement, with their words. */
  readonly headings: readonly (Guide & { readonly text: string })[]
  readonly palette: {
    readonly paper: string
    readonly ink: string
    readonly quiet: string
    readonly types: Readonly<Record<EntityBrief['type'], string>>
    readonly links: Readonly<Record<Family, string>>
  }
}

const fonts = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif'
const margin = 90
const size = 12
const step = 15.5
const figure = (value: number) => Number(value.toFixed(1))

/** Width of a line at 12 pixels: a Chinese character takes a full square, other letters a little over half. */
const widthOf = (line: string): number =>
  [...line].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? size : size * 0.56), 0)

export const svg = ({ nodes, links, positions, headings, palette }: SvgInput): string => {
  const at = (id: string): Point => positions.get(id) ?? { x: 0, y: 0 }
  const most = Math.max(1, ...nodes.map((node) => node.degree))
  const xs = nodes.map((node) => at(node.id).x)
  const ys = nodes.map((node) => at(node.id).y)
  const left = Math.min(0, ...xs) - margin
  const top = Math.min(0, ...ys) - margin
  const width = Math.max(0, ...xs) + margin - left
  const height = Math.max(0, ...ys) + margin - top
  const bend = bends(links)

  const line = (link: LinkView): string => {
    const [a, b] = [at(link.from), at(link.to)]
    const by = (bend.get(link.id) ?? 0) * 2
    const control = { x: (a.x + b.x) / 2 + (b.y - a.y) * by, y: (a.y + b.y) / 2 - (b.x - a.x) * by }
    const colour = palette.links[familyOf(link.type)]
    const head = isDirected(link.type) ? ` marker-end="url(#head-${familyOf(link.type)})"` : ''
    const dashes = link.derived ? ' stroke-dasharray="4 3"' : ''
    const end = shortened(control, b, 16)
    return `<path d="M${figure(a.x)} ${figure(a.y)}Q${figure(control.x)} ${figure(control.y)} ${figure(end.x)} ${figure(end.y)}" stroke="${colour}"${dashes}${head}/>`
  }
  const thing = (node: EntityBrief): string => {
    const { shape, hollow } = markOf(node.type)
    const { x, y } = at(node.id)
    const colour = palette.types[node.type]
    const look = hollow
      ? `fill="${palette.paper}" stroke="${colour}" stroke-width="1.9"`
      : `fill="${colour}" stroke="${palette.paper}" stroke-width="1.5"`
    return `<path d="${outlinePath(shape, radiusOf(node, most), x, y)}" ${look}><title>${escapeXml(node.name)}</title></path>`
  }
  const requests = byImportance(nodes).map((node): NameRequest & { readonly lines: readonly string[] } => {
    const lines = breakName(node.name)
    const wide = Math.max(...lines.map(widthOf))
    return {
      id: node.id,
      ...at(node.id),
      radius: radiusOf(node, most),
      lines,
      width: wide,
      height: lines.length * step,
      forced: false,
    }
  })
  const placed = new Map(placeNames(requests, requests).map((name) => [name.id, name]))
  const name = ({ id, lines, width: wide }: (typeof requests)[number]): string => {
    const place = placed.get(id)
    if (place === undefined) return ''
    const spans = lines.map(
      (text, i) =>
        `<tspan x="${figure(place.left + wide / 2)}" y="${figure(place.top + (i + 0.8) * step)}">${escapeXml(text)}</tspan>`,
    )
    return `<text>${spans.join('')}</text>`
  }
  const rules = edgesOf(headings).map(
    (x) =>
      `<path d="M${figure(x)} ${figure(top)}V${figure(top + height)}" stroke="${palette.quiet}" stroke-opacity="0.2"/>`,
  )
  const headingOf = ({ from, to, text }: Guide & { readonly text: string }) =>
    `<text x="${figure((from + to) / 2)}" y="${figure(top + 24)}">${escapeXml(text)}</text>`
  const heads = (['money', 'cooperation', 'context'] as const).map(
    (family) =>
      `<marker id="head-${family}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.6L8 4L0 7.4Z" fill="${palette.links[family]}" stroke="none"/></marker>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${figure(left)} ${figure(top)} ${figure(width)} ${figure(height)}" width="${figure(width)}" height="${figure(height)}">`,
    `<defs>${heads.join('')}</defs>`,
    `<rect x="${figure(left)}" y="${figure(top)}" width="${figure(width)}" height="${figure(height)}" fill="${palette.paper}"/>`,
    ...rules,
    `<g fill="none" stroke-width="1.2">${links.map(line).join('\n')}</g>`,
    `<g>${nodes.map(thing).join('\n')}</g>`,
    `<g font-family="${fonts}" font-size="${size}" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke" stroke-linejoin="round" text-anchor="middle">${requests.map(name).join('\n')}</g>`,
    `<g font-family="${fonts}" font-size="${size}" font-weight="600" fill="${palette.quiet}" text-anchor="middle">${headings.map(headingOf).join('\n')}</g>`,
    '</svg>\n',
  ].join('\n')
}

const shortened = (from: Point, to: Point, by: number): Point => {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
  const share = Math.max(0, 1 - by / length)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
