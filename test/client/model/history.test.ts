import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Action, reduce } from '../../../client/model/actions.ts'
import { noFilters } from '../../../client/model/filters.ts'
import {
  begin,
  canRedo,
  canUndo,
  type History,
  jump,
  perform,
  redo,
  timeline,
  undo,
} from '../../../client/model/history.ts'
import { emptyScene, selectedIds } from '../../../client/model/scene.ts'
import { anyId, anyLinks, anyNodes, link, node } from '../graph.ts'

const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })
const positions = fc.array(fc.tuple(anyId, point), { maxLength: 4 }).map((entries) => new Map(entries))
const several = fc.uniqueArray(anyId, { maxLength: 4 })

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ nodes: anyNodes, links: anyLinks, lens: fc.constantFrom('all', 'co-funding', 'coordination') }).map(
    ({ nodes, links, lens }): Action => ({
      kind: 'open',
      lens,
      overview: true,
      nodes,
      links,
      omitted: { nodes: 0, edges: 0 },
    }),
  ),
  fc.record({ id: anyId, nodes: anyNodes, links: anyLinks }).map((parts): Action => ({ kind: 'expand', ...parts })),
  fc.record({ ids: several, nodes: anyNodes, links: anyLinks }).map((parts): Action => ({ kind: 'add', ...parts })),
  several.map((ids): Action => ({ kind: 'remove', ids })),
  several.map((ids): Action => ({ kind: 'keep', ids })),
  anyId.map((id): Action => ({ kind: 'collapse', id })),
  fc
    .record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), goesOn: fc.boolean() })
    .map(({ confidence, goesOn }): Action => ({ kind: 'filter', filters: { ...noFilters, confidence }, goesOn })),
  positions.map((moved): Action => ({ kind: 'move', positions: moved })),
  positions.map((moved): Action => ({ kind: 'settle', positions: moved })),
  positions.map((moved): Action => ({ kind: 'arrange', arrangement: 'circle', positions: moved })),
  fc.record({ ids: several, pinned: fc.boolean() }).map((parts): Action => ({ kind: 'pin', ...parts })),
  several.map((ids): Action => ({ kind: 'select', selection: { kind: 'entities', ids } })),
)

const historyAfter = (actions: readonly Action[]): History => actions.reduce(perform, begin(emptyScene))
const repeat = (
  history: History,
  step: (history: History) => History,
  more: (history: History) => boolean,
): History => {
  let now = history
  while (more(now)) now = step(now)
  return now
}

describe('the list of steps', () => {
  it('names every state once, and each is where its number says', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), fc.nat(30), (actions, back) => {
        const now = jump(historyAfter(actions), -back)
        const states = timeline(now)
        expect(states).toHaveLength(now.past.length + 1 + now.future.length)
        for (const { steps, step } of states) {
          const there = jump(now, steps)
          expect(there.present.step).toBe(step)
          expect(jump(there, -steps)).toEqual(now)
        }
      }),
    )
  })

  it('goes no further than there are steps', () => {
    const end = historyAfter([{ kind: 'add', ids: ['a'], nodes: [node('a')], links: [] }])
    expect(jump(end, -99)).toEqual(undo(end))
    expect(jump(jump(end, -1), 99)).toEqual(end)
  })
})

describe('the history of a scene', () => {
  it('leads back to the start and forth to the end, through the same scenes, after any 200 actions', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 200 }), (actions) => {
        const end = historyAfter(actions)
        const start = repeat(end, undo, canUndo)
        expect(start.past).toEqual([])
        expect(start.present.step).toBeUndefined()
        const again = repeat(start, redo, canRedo)
        expect(again).toEqual(end)
      }),
      { numRuns: 60 },
    )
  })

  it('undoes one action at a time', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), anyAction, (actions, last) => {
        const before = historyAfter(actions)
        const then = perform(before, last)
        if (then.past.length === before.past.length) return
        expect(undo(then).present).toEqual(before.present)
      }),
    )
  })

  it('never holds a link, a place, a pin or a selection of something that is not there', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
        const { scene } = historyAfter(actions).present
        for (const { from, to } of scene.links.values()) {
          expect(scene.nodes.has(from) && scene.nodes.has(to)).toBe(true)
        }
        expect([...scene.positions.keys()].sort()).toEqual([...scene.nodes.keys()].sort())
        for (const id of [...scene.pinned, ...selectedIds(scene.selection)]) expect(scene.nodes.has(id)).toBe(true)
      }),
    )
  })

  it('forgets what was undone when something new is done', () => {
    const open: Action = {
      kind: 'open',
      lens: 'all',
      overview: true,
      nodes: [node('a'), node('b')],
      links: [link('a', 'b')],
      omitted: { nodes: 0, edges: 0 },
    }
    const undone = undo(historyAfter([open, { kind: 'remove', ids: ['a'] }]))
    expect(canRedo(undone)).toBe(true)
    expect(canRedo(perform(undone, { kind: 'remove', ids: ['b'] }))).toBe(false)
  })

  it('takes choosing and coming to rest as part of the step before', () => {
    const opened = historyAfter([
      { kind: 'open', lens: 'all', overview: true, nodes: [node('a')], links: [], omitted: { nodes: 0, edges: 0 } },
    ])
    const chosen = perform(opened, { kind: 'select', selection: { kind: 'entities', ids: ['a'] } })
    const settled = perform(chosen, { kind: 'settle', positions: new Map([['a', { x: 7, y: 8 }]]) })
    expect(settled.past).toHaveLength(1)
    expect(settled.present.scene.positions.get('a')).toEqual({ x: 7, y: 8 })
  })

  it('takes all that a slider passed over while it was held as one step', () => {
    const to = (confidence: number, goesOn: boolean): Action => ({
      kind: 'filter',
      filters: { ...noFilters, confidence },
      goesOn,
    })
    const slid = historyAfter([to(0.1, false), to(0.2, true), to(0.3, true)])
    expect(slid.past).toHaveLength(1)
    expect(slid.present.scene.filters.confidence).toBe(0.3)
    expect(undo(slid).present.scene.filters).toEqual(noFilters)
    expect(perform(slid, to(0.4, false)).past).toHaveLength(2)
  })

  it('says what each step was', () => {
    const history = historyAfter([
      {
        kind: 'open',
        lens: 'all',
        overview: true,
        nodes: [node('a'), node('b')],
        links: [link('a', 'b')],
        omitted: { nodes: 0, edges: 0 },
      },
      { kind: 'remove', ids: ['b'] },
    ])
    expect(history.present.step).toEqual({ kind: 'remove', name: '示例b基金会', count: 1 })
  })
})

describe('an action', () => {
  const scene = reduce(emptyScene, {
    kind: 'open',
    lens: 'all',
    overview: true,
    nodes: [node('a'), node('b'), node('c', { type: 'Person' }), node('d')],
    links: [link('a', 'b'), link('b', 'c'), link('a', 'd'), link('b', 'd')],
    omitted: { nodes: 5, edges: 9 },
  })

  it('collapses what hangs on one thing alone', () => {
    expect([...reduce(scene, { kind: 'collapse', id: 'b' }).nodes.keys()]).toEqual(['a', 'b', 'd'])
  })

  it('leaves everything in its place when something is added, and puts the newcomer near its neighbour', () => {
    const next = reduce(scene, { kind: 'expand', id: 'a', nodes: [node('e')], links: [link('a', 'e')] })
    for (const [id, place] of scene.positions) expect(next.positions.get(id)).toEqual(place)
    const [near, here] = [next.positions.get('a'), next.positions.get('e')]
    expect(Math.hypot((near?.x ?? 0) - (here?.x ?? 9999), (near?.y ?? 0) - (here?.y ?? 9999))).toBeLessThan(140)
  })

  it('shows the type of what is asked for by name, though it was hidden', () => {
    const hidden = reduce(scene, { kind: 'filter', filters: { ...noFilters, hiddenTypes: ['Person', 'Place'] } })
    const next = reduce(hidden, { kind: 'add', ids: ['p'], nodes: [node('p', { type: 'Person' })], links: [] })
    expect(next.filters.hiddenTypes).toEqual(['Place'])
  })

  it('marks the scene as one’s own once something is added, moved or taken away', () => {
    expect(scene.overview).toBe(true)
    expect(reduce(scene, { kind: 'move', positions: new Map([['a', { x: 1, y: 1 }]]) }).overview).toBe(false)
    expect(reduce(scene, { kind: 'remove', ids: ['a'] }).overview).toBe(false)
    expect(reduce(scene, { kind: 'filter', filters: { ...noFilters, confidence: 0.5 } }).overview).toBe(true)
  })
})
