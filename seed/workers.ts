// A crew of worker threads that extract documents; one that dies takes only its document with it, and another takes its place.

import { Worker } from 'node:worker_threads'
import type { Extracted } from './pool.ts'

export interface Crew {
  readonly size: number
  extract(path: string): Promise<Extracted>
  close(): Promise<void>
}

interface Job {
  readonly path: string
  readonly settle: (result: Extracted) => void
}

/** The most memory a worker's own objects may take, in megabytes; a document that needs more is refused. */
const workerMemory = 640

/** Of that what was made last, in megabytes: with less of it, it is cleared oftener, which takes little. */
const newMemory = 16

const reasonFor = (error: Error): string =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'it needs too much memory: split it'
    : `it could not be extracted (${error.message})`

/** Starts workers; they keep the process alive only while they have work. */
export function startCrew(size: number): Crew {
  const waiting: Job[] = []
  const idle = new Set<Worker>()
  const jobs = new Map<Worker, Job>()
  const all = new Set<Worker>()
  let closing = false

  const refuse = (job: Job, refused: string) => job.settle({ path: job.path, refused })

  const assign = (worker: Worker) => {
    const job = waiting.shift()
    if (!job) {
      idle.add(worker)
      worker.unref()
      return
    }
    idle.delete(worker)
    jobs.set(worker, job)
    worker.ref()
    worker.postMessage(job.path)
  }

  const hire = () => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: workerMemory, maxYoungGenerationSizeMb: newMemory },
    })
    let reason = 'it could not be extracted (the thread ended)'
    all.add(worker)
    worker.on('message', (message: Extracted | 'ready') => {
      if (message !== 'ready') jobs.get(worker)?.settle(message)
      jobs.delete(worker)
      assign(worker)
    })
    worker.on('error', (error: Error) => {
      reason = reasonFor(error)
    })
    worker.on('exit', () => {
      all.delete(worker)
      idle.delete(worker)
      const job = jobs.get(worker)
      jobs.delete(worker)
      if (job) refuse(job, reason)
      // One that ended at its work is replaced; where none can even start, the work is given up.
      if (job && !closing) hire()
      if (all.size === 0) for (const left of waiting.splice(0)) refuse(left, reason)
    })
  }
  for (let count = 0; count < size; count++) hire()

  return {
    size,
    extract: (path) =>
      new Promise((settle) => {
        waiting.push({ path, settle })
        const [worker] = idle
        if (worker) assign(worker)
      }),
    close: async () => {
      closing = true
      await Promise.all(Array.from(all, (worker) => worker.terminate()))
    },
  }
}
