// What is seen, as a file of the reader's choice. Loaded when a file is asked for.

import type { Scene } from '../model/scene.ts'
import { writeScene } from '../model/scene-file.ts'
import type { Visible } from '../model/visible.ts'
import { csv } from './csv.ts'
import { gexf } from './gexf.ts'
import { type SvgInput, svg } from './svg.ts'
import { linkRows, type Names, nodeRows } from './tables.ts'

export const formats = ['svg', 'xlsx', 'nodes', 'links', 'gexf', 'json'] as const
export type Format = (typeof formats)[number]

export interface SaveInput {
  readonly scene: Scene
  readonly shown: Visible
  readonly palette: SvgInput['palette']
  readonly headings: SvgInput['headings']
  readonly names: Names
  /** Heads of the columns, and names of the sheets, in the reader's language. */
  readonly heads: {
    readonly nodes: readonly string[]
    readonly links: readonly string[]
    readonly sheets: readonly [nodes: string, links: string]
  }
}

export interface SavedFile {
  readonly name: string
  readonly type: string
  readonly content: string | Blob
}

const rgb = (hex: string): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

export const fileOf = async (format: Format, input: SaveInput): Promise<SavedFile> => {
  const { scene, shown, palette, headings, names, heads } = input
  const { positions } = scene
  switch (format) {
    case 'svg':
      return { name: 'shantu.svg', type: 'image/svg+xml', content: svg({ ...shown, positions, headings, palette }) }
    case 'xlsx': {
      const { xlsx } = await import('./xlsx.ts')
      const [nodes, links] = heads.sheets
      const content = await xlsx([
        { name: nodes, rows: nodeRows(shown.nodes, heads.nodes, names) },
        { name: links, rows: linkRows(shown.links, scene.nodes, heads.links, names) },
      ])
      return { name: 'shantu.xlsx', type: content.type, content }
    }
    case 'nodes':
      return { name: 'shantu-nodes.csv', type: 'text/csv', content: csv(nodeRows(shown.nodes, heads.nodes, names)) }
    case 'links':
      return {
        name: 'shantu-links.csv',
        type: 'text/csv',
        content: csv(linkRows(shown.links, scene.nodes, heads.links, names)),
      }
    case 'gexf':
      return {
        name: 'shantu.gexf',
        type: 'application/xml',
        content: gexf({ ...shown, positions, colour: (type) => rgb(palette.types[type]) }),
      }
    case 'json':
      return { name: 'shantu.json', type: 'application/json', content: writeScene(scene) }
  }
}
