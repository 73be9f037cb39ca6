// The scene as JSON: everything that is needed to draw it again without the server.

import type { Scene } from '../model/scene.ts'

export const sceneJson = (scene: Scene): string =>
  JSON.stringify(
    {
      format: 'shantu-scene',
      version: 1,
      lens: scene.lens,
      nodes: [...scene.nodes.values()].map((node) => ({
        ...node,
        ...scene.positions.get(node.id),
        ...(scene.pinned.has(node.id) && { pinned: true }),
      })),
      links: [...scene.links.values()],
      filters: scene.filters,
      selection: scene.selection,
    },
    undefined,
    2,
  )
