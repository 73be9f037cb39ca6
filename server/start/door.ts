// The address that browsers call, open from the first moment: it answers "starting" until the server is handed over.

import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { isIPv6 } from 'node:net'
import { guardAgainstSlowness, patient } from '../http/slowness.ts'
import { Failure } from './failure.mjs'

/** Requests that are being answered may take so long when the server ends, in milliseconds. */
const patience = 3_000

export interface Door {
  /** `http://127.0.0.1:8080`, with the port that was taken. */
  readonly address: string
  /** From now on `listener` answers. */
  handOver(listener: RequestListener): void
  /** Takes no more requests; resolves when those at work are answered, or have taken too long. */
  close(): Promise<void>
}

const waiting: RequestListener = (request, response) => {
  const forProgram = request.url?.startsWith('/api')
  response.statusCode = 503
  response.setHeader('Retry-After', '2')
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Security-Policy', "default-src 'none'")
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (forProgram) {
    response.setHeader('Content-Type', 'application/problem+json; charset=utf-8')
    const detail = 'Shantu is starting. Try again in a few seconds.'
    response.end(JSON.stringify({ type: 'about:blank', title: 'Starting', status: 503, code: 'starting', detail }))
    return
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Refresh', '2')
  response.end(
    '<!doctype html><html lang="zh"><title>善图 Shantu</title><p>正在启动，请稍候…<p lang="en">Starting, one moment…',
  )
}

const explain = (error: NodeJS.ErrnoException, host: string, port: number): unknown => {
  if (error.code === 'EADDRINUSE') {
    const other = port === 65_535 ? port - 1 : port + 1
    return new Failure(`Port ${port} of ${host} is taken by another program. Choose another: PORT=${other} npm start`)
  }
  if (error.code === 'EACCES') {
    return new Failure(`Port ${port} may not be opened by this user. Choose one above 1023: PORT=8080 npm start`)
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') {
    return new Failure(`HOST=${host} is no address of this machine. Take 127.0.0.1, or 0.0.0.0 for all of them.`)
  }
  return error
}

const addressOf = (server: Server, host: string): string => {
  const bound = server.address()
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0
  // An address that stands for all of the machine's is none that a browser can call.
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${isIPv6(name) ? `[${name}]` : name}:${port}`
}

/**
 * Opens a port; 0 takes any.
 * @throws Failure where it cannot be had
 */
export const openDoor = async (host: string, port: number): Promise<Door> => {
  let listener = waiting
  const server = createServer(patient, (request, response) => listener(request, response))
  guardAgainstSlowness(server)
  server.listen(port, host)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw explain(error, host, port)
  })
  return {
    address: addressOf(server, host),
    handOver(next) {
      listener = next
    },
    async close() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      const timer = setTimeout(() => server.closeAllConnections(), patience)
      await closed
      clearTimeout(timer)
    },
  }
}
