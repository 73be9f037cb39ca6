// What one gives to others of a view: an iframe for their page, a request to keep it, and the view that was kept as a scene again.

import type { Snapshot, SnapshotRequest } from '../../server/contract.ts'
import { byId, emptyScene, type Scene } from './scene.ts'
import type { Visible } from './visible.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** HTML that shows the page of that address in a frame of 16 to 10. */
export const frameOf = (address: string, title: string): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" style="width:100%;aspect-ratio:16/10;border:1px solid #ccc"></iframe>`

/** What is seen of the scene, to be kept under a title. */
export const requestOf = (
  title: string,
  { lens, positions }: Pick<Scene, 'lens' | 'positions'>,
  { nodes, links }: Visible,
): SnapshotRequest => ({
  title,
  lens,
  things: nodes.map(({ id }) => [id, positions.get(id)?.x ?? 0, positions.get(id)?.y ?? 0]),
  links: links.map(({ id }) => id),
})

/** The scene that was kept; under today's graph it may open otherwise. */
export const sceneOf = ({ lens, nodes, links }: Pick<Snapshot, 'lens' | 'nodes' | 'links'>): Scene => ({
  ...emptyScene,
  lens,
  overview: false,
  nodes: byId(nodes),
  links: byId(links),
  positions: new Map(nodes.map(({ id, x, y }) => [id, { x, y }])),
})
