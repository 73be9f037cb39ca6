// A reader: a process of its own that runs one statement at a time for the console, so that a record too large for memory ends it
// alone. It ends with the server that started it, however that ends.

import neo4j from 'neo4j-driver'
import { type FromReader, type Opening, outOfMemoryStatus, type ToReader } from '../../console/protocol.ts'
import { type Access, execute } from './execute.ts'

/** Bytes outside the JavaScript heap, which has a cap of its own: a record that is still arriving lies there. */
const mostOutside = 64 * 1024 * 1024
/** Milliseconds between two looks at it. */
const interval = 20

/** How many rows are asked for at a time. */
const fetchSize = 500

const access = ({ uri, user, password, database }: Opening): Access => ({
  database,
  driver: neo4j.driver(uri, neo4j.auth.basic(user, password), {
    fetchSize,
    maxConnectionPoolSize: 2,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
    userAgent: 'shantu-console',
  }),
})

let open: Access | undefined

const send = (message: FromReader) => {
  process.send?.(message)
}

const take = async (message: ToReader): Promise<void> => {
  switch (message.type) {
    case 'open':
      open = access(message)
      return
    case 'run':
      if (open) send(await execute(open, message))
  }
}

process.on('message', (message: ToReader) => void take(message))
process.on('disconnect', () => process.exit())
// A terminal tells all its processes to end; this one ends when the server lets go of it.
process.on('SIGINT', () => {})

setInterval(() => {
  if (process.memoryUsage().external > mostOutside) process.exit(outOfMemoryStatus)
}, interval).unref()
