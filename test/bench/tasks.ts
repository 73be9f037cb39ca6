// The tasks of a page's main thread while something is done, from the browser's own trace: how long each kept the page from answering, and
// how much of that the thread itself worked. What the thread only waited for, as for WebGL drawn in software, is not our own.

import type { Browser, Page } from 'playwright-core'

export interface Tasks {
  /** Milliseconds of the longest task. */
  readonly longest: number
  /** The same of the thread's own work alone. */
  readonly own: number
  /** Tasks with more than 50 ms of own work. */
  readonly count: number
  /** Own work of all tasks together. */
  readonly work: number
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

const long = 50

const sum = (tasks: readonly TraceEvent[]): number => tasks.reduce((all, { tdur = 0 }) => all + tdur / 1000, 0)

/** Does it, and tells of the tasks of the page's main thread meanwhile: of those that draw pages the one that worked most. */
export const tasksOf = async (browser: Browser, page: Page, deed: () => Promise<void>): Promise<Tasks> => {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
  await deed()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const keyOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const threads = new Map<string, TraceEvent[]>()
  for (const event of traceEvents)
    if (event.name === 'thread_name' && event.args?.name === 'CrRendererMain') threads.set(keyOf(event), [])
  for (const event of traceEvents) if (event.name === 'RunTask') threads.get(keyOf(event))?.push(event)
  const [tasks = []] = [...threads.values()].sort((a, b) => sum(b) - sum(a))
  const own = tasks.map(({ tdur = 0 }) => tdur / 1000)
  return {
    longest: tasks.reduce((most, { dur = 0 }) => Math.max(most, dur / 1000), 0),
    own: own.reduce((most, time) => Math.max(most, time), 0),
    count: own.filter((time) => time > long).length,
    work: sum(tasks),
  }
}
