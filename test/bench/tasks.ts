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
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

const long = 50
/** What the thread turns in circles over until the software that stands for a graphics card has drawn. */
const waiting = 'ImplementationBase::WaitForCmd'

const sum = (times: readonly number[]): number => times.reduce((all, time) => all + time, 0)

/** Milliseconds that the thread worked in the task, without what it only waited for. */
const ownOf = ({ ts, dur = 0, tdur = 0 }: TraceEvent, waits: readonly TraceEvent[]): number =>
  (tdur - sum(waits.map((wait) => (wait.ts >= ts && wait.ts < ts + dur ? (wait.tdur ?? 0) : 0)))) / 1000

/** Does it, and tells of the tasks of the page's main thread meanwhile: of those that draw pages the one that worked most. */
export const tasksOf = async (browser: Browser, shown: Page, deed: () => Promise<void>): Promise<Tasks> => {
  await browser.startTracing(shown, { categories: ['disabled-by-default-devtools.timeline'] })
  await deed()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const keyOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const threads = new Map<string, TraceEvent[]>()
  for (const event of traceEvents)
    if (event.name === 'thread_name' && event.args?.name === 'CrRendererMain') threads.set(keyOf(event), [])
  for (const event of traceEvents) threads.get(keyOf(event))?.push(event)
  const threadsByWork = [...threads.values()].map((events) => {
    const waits = events.filter(({ name }) => name === waiting)
    const tasks = events.filter(({ name }) => name === 'RunTask')
    return { tasks, own: tasks.map((task) => ownOf(task, waits)) }
  })
  const [page = { tasks: [], own: [] }] = threadsByWork.sort((a, b) => sum(b.own) - sum(a.own))
  return {
    longest: page.tasks.reduce((most, { dur = 0 }) => Math.max(most, dur / 1000), 0),
    own: page.own.reduce((most, time) => Math.max(most, time), 0),
    count: page.own.filter((time) => time > long).length,
    work: sum(page.own),
  }
}
