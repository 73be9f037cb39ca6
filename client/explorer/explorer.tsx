// The explorer's state for every page: the history of the scene, what is under way, and the few deeds that need the server.

import { type ReactNode, useCallback, useDeferredValue, useMemo, useReducer, useRef, useState } from 'react'
import type { RelationType } from '../../seed/ontology.ts'
import type { Lens } from '../../server/contract.ts'
import { useWords } from '../i18n/words.ts'
import type { Action, Arrangement } from '../model/actions.ts'
import { facets } from '../model/facets.ts'
import { begin } from '../model/history.ts'
import type { Sketch } from '../model/permalink.ts'
import { emptyScene } from '../model/scene.ts'
import { plainLook } from '../model/sizes.ts'
import { passing, withSelected } from '../model/visible.ts'
import type { CanvasHandle } from '../render/view.ts'
import { change } from './change.ts'
import { type Explorer, ExplorerContext, expansions, type Filtering, FilteringContext } from './context.ts'
import { useFields } from './fields.ts'
import {
  additionOf,
  arrangementOf,
  expansionOf,
  gatheringOf,
  neighboursOn,
  openAmong,
  openOverview,
  openSketch,
  type Progress,
} from './loading.ts'
import { useTask } from './task.ts'

export { useExplorer } from './context.ts'

export const ExplorerProvider = ({ children }: { readonly children: ReactNode }) => {
  const { t, count, n } = useWords()
  const [history, dispatch] = useReducer(change, emptyScene, begin)
  const [path, setPath] = useState<readonly string[]>([])
  const [look, setLook] = useState(plainLook)
  const [limit, setLimit] = useState<number>(expansions[0])
  const canvas = useRef<CanvasHandle | null>(null)
  const task = useTask(t('scene.stopped'))
  const { run, say } = task
  const scene = history.present.scene
  const latest = useRef(scene)
  latest.current = scene

  const act = useCallback((action: Action) => {
    setPath([])
    dispatch(action)
  }, [])

  const opened = useCallback(
    (action: Extract<Action, { kind: 'open' }>) =>
      say(
        t('scene.opened', {
          lens: t(`lens.${action.lens}`),
          nodes: count(action.nodes.length),
          links: count(action.links.length),
        }),
      ),
    [say, t, count],
  )

  const show = useCallback(
    (lens: Lens, overview: boolean) =>
      run(t('scene.loading'), async (signal) => {
        const before = latest.current
        const among = overview || before.overview ? undefined : await openAmong(before, lens, signal)
        const action = among ?? (await openOverview(lens, undefined, signal))
        act(action)
        opened(action)
        requestAnimationFrame(() => canvas.current?.fit())
      }),
    [run, act, opened, t],
  )

  const add = useCallback(
    (id: string) => {
      const { nodes, filters } = latest.current
      const known = nodes.get(id)
      if (known !== undefined) {
        const hiddenTypes = filters.hiddenTypes.filter((type) => type !== known.type)
        if (hiddenTypes.length < filters.hiddenTypes.length)
          act({ kind: 'filter', filters: { ...filters, hiddenTypes } })
        act({ kind: 'select', selection: { kind: 'entities', ids: [id] } })
        requestAnimationFrame(() => canvas.current?.fit([id, ...neighboursOn(latest.current, id)]))
        return
      }
      run(t('scene.loading'), async (signal) => {
        const found = await additionOf(latest.current, id, signal)
        if (found.lens !== undefined) act({ ...found.lens, selection: { kind: 'none' } })
        act({ kind: 'add', ids: [id], ...found.expansion })
        act({ kind: 'select', selection: { kind: 'entities', ids: [id] } })
        say(t('scene.added', { name: found.expansion.nodes.find((node) => node.id === id)?.name ?? id }))
        requestAnimationFrame(() => canvas.current?.fit([id, ...neighboursOn(latest.current, id)]))
      })
    },
    [run, act, say, t],
  )

  const addAll = useCallback(
    (ids: readonly string[], done?: () => void) =>
      run(t('scene.loading'), async (signal) => {
        act(await gatheringOf(latest.current, ids, signal))
        act({ kind: 'select', selection: { kind: 'entities', ids } })
        done?.()
        requestAnimationFrame(() => canvas.current?.fit(ids))
      }),
    [run, act, t],
  )

  const openFile = useCallback(
    (file: Blob) =>
      run(t('scene.loading'), async (signal) => {
        const { readScene } = await import('../model/scene-file.ts')
        const action = readScene(await file.text())
        if (signal.aborted) return
        if (action === undefined) return say(t('scene.notAScene'))
        act(action)
        opened(action)
        requestAnimationFrame(() => canvas.current?.fit())
      }),
    [run, act, opened, say, t],
  )

  const restore = useCallback(
    (sketch: Sketch, broken: boolean) =>
      run(t('scene.loading'), async (signal) => {
        const { action, lost } = await openSketch(sketch, signal)
        dispatch({ kind: 'begin', with: action })
        if (broken) say(t('scene.broken'))
        else if (lost > 0) say(t('scene.lost', n(lost)))
        const { selection } = sketch
        const wanted =
          selection.kind === 'entities'
            ? selection.ids
            : selection.kind === 'link'
              ? [selection.from, selection.to]
              : []
        const missing = wanted.filter((id) => !action.nodes.some((node) => node.id === id))
        for (const id of missing) {
          const { expansion, lens } = await additionOf(latest.current, id, signal)
          if (lens !== undefined) act(lens)
          act({ kind: 'add', ids: [id], ...expansion })
        }
        if (missing.length > 0) act({ kind: 'select', selection })
      }),
    [run, act, say, t, n],
  )

  const expand = useCallback(
    (id: string, types?: readonly RelationType[]) =>
      run(t('scene.expanding'), async (signal) => {
        const { fresh, more, ...parts } = await expansionOf(latest.current, id, types, limit, signal)
        const name = latest.current.nodes.get(id)?.name ?? parts.nodes.find((node) => node.id === id)?.name ?? id
        if (fresh > 0) act({ kind: 'expand', id, ...parts })
        const key = fresh === 0 ? 'scene.expandedNone' : more === 0 ? 'scene.expandedAll' : 'scene.expanded'
        say(t(key, { name, ...n(fresh), more: count(more) }))
      }),
    [run, act, say, t, count, n, limit],
  )

  const arrange = useCallback(
    (arrangement: Arrangement) =>
      run(t('scene.arranging', n(latest.current.nodes.size)), async (signal) => {
        const preview: Progress = (positions) => canvas.current?.preview(positions)
        const arranged = await arrangementOf(latest.current, arrangement, signal, preview)
        if (signal.aborted) return canvas.current?.preview(latest.current.positions)
        act(arranged)
        requestAnimationFrame(() => canvas.current?.fit())
      }),
    [run, act, t, n],
  )

  const fields = useFields(scene.nodes.size > 0)
  const { lens, nodes, links, filters, selection } = scene
  // What is chosen most often changes nothing of it, and then it stays the same value.
  const passed = useMemo(() => passing({ lens, nodes, links, filters }, fields), [lens, nodes, links, filters, fields])
  const shown = useMemo(() => withSelected(passed, selection), [passed, selection])
  const content = useMemo(() => ({ lens, nodes, links, filters }), [lens, nodes, links, filters])
  // The canvas first; how much there is of each kind follows.
  const counted = useDeferredValue(content)
  const counts = useMemo(() => facets(counted, fields), [counted, fields])
  const waiting = task.busy !== undefined && nodes.size === 0
  const filtering = useMemo<Filtering>(
    () => ({ scene: content, counts, act, look, waiting }),
    [content, counts, act, look, waiting],
  )
  const explorer = useMemo<Explorer>(
    () => ({
      history,
      scene,
      shown,
      counts,
      act,
      undo: () => dispatch({ kind: 'undo' }),
      redo: () => dispatch({ kind: 'redo' }),
      jump: (steps) => dispatch({ kind: 'jump', steps }),
      open: (lens) => show(lens, false),
      openOverview: (lens) => show(lens, true),
      openFile,
      restore,
      add,
      addAll,
      expand,
      limit,
      setLimit,
      arrange,
      busy: task.busy,
      failure: task.failure,
      notice: task.notice,
      say,
      path,
      setPath,
      look,
      setLook,
      canvas,
    }),
    [
      history,
      scene,
      shown,
      counts,
      act,
      show,
      openFile,
      restore,
      add,
      addAll,
      expand,
      limit,
      arrange,
      task,
      say,
      path,
      look,
    ],
  )
  return (
    <ExplorerContext value={explorer}>
      <FilteringContext value={filtering}>{children}</FilteringContext>
    </ExplorerContext>
  )
}
