/// <reference lib="dom" />
// What others make of sigma and graphology, as Gephi Lite does: the same scene with sigma's own programs and settings, neighbours drawn out on
// hover by reducers and a refresh. To be measured beside the explorer.

import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'

interface SceneFile {
  readonly nodes: readonly {
    readonly id: string
    readonly name: string
    readonly degree: number
    readonly x: number
    readonly y: number
  }[]
  readonly links: readonly { readonly id: string; readonly from: string; readonly to: string }[]
}

const draw = (scene: SceneFile, container: HTMLElement) => {
  const graph = new MultiDirectedGraph()
  const most = Math.max(...scene.nodes.map(({ degree }) => degree))
  for (const { id, name, degree, x, y } of scene.nodes)
    graph.addNode(id, { x, y: -y, label: name, size: 4 + 9 * Math.sqrt(degree / most), color: '#666' })
  for (const { id, from, to } of scene.links) graph.addEdgeWithKey(id, from, to, { size: 1, color: '#ccc' })
  let near: ReadonlySet<string> | undefined
  const sigma = new Sigma(graph, container, {
    nodeReducer: (id, data) => (near === undefined || near.has(id) ? data : { ...data, label: '', color: '#eee' }),
    edgeReducer: (id, data) =>
      near === undefined || graph.extremities(id).every((end) => near?.has(end)) ? data : { ...data, hidden: true },
  })
  const point = (id: string | undefined) => {
    near = id === undefined ? undefined : new Set([id, ...graph.neighbors(id)])
    sigma.refresh({ skipIndexation: true })
  }
  sigma.on('enterNode', ({ node }) => point(node))
  sigma.on('leaveNode', () => point(undefined))
}

const input = document.querySelector('input')
const container = document.querySelector<HTMLElement>('#canvas')
input?.addEventListener('change', async () => {
  const file = input.files?.[0]
  if (file === undefined || container === null) return
  draw(JSON.parse(await file.text()), container)
  container.dataset.ready = 'true'
})
