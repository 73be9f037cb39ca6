// A worker thread: says that it is ready, takes paths, gives back what the documents say.

import { parentPort } from 'node:worker_threads'
import { extractFile } from './pool.ts'

parentPort?.on('message', async (path: string) => {
  parentPort?.postMessage(await extractFile(path))
})
parentPort?.postMessage('ready')
