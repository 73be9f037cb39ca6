// How long a caller may take: to send a request, to read an answer, to say nothing. Who is slower is cut off.

import type { Server, ServerOptions } from 'node:http'

/** Milliseconds, unless they count something. */
export const patience = {
  /** Until the headers are there, and until the whole request is. */
  headers: 10_000,
  request: 20_000,
  /** Between two requests on one connection. */
  between: 10_000,
  /** While nothing moves in either direction: more than the console may keep somebody waiting. */
  silence: 45_000,
  /** Until an answer has been taken in whole: enough for the largest export over a slow line. */
  answer: 300_000,
  /** How often these are looked at. */
  look: 2_000,
  /** Connections at a time; further ones are closed. */
  connections: 2_000,
  /** Bytes of all headers of a request. */
  headerBytes: 16_384,
} as const

export const patient: ServerOptions = {
  headersTimeout: patience.headers,
  requestTimeout: patience.request,
  keepAliveTimeout: patience.between,
  connectionsCheckingInterval: patience.look,
  maxHeaderSize: patience.headerBytes,
  requireHostHeader: true,
}

/** Sets the limits that a server only takes once it is made. */
export const guardAgainstSlowness = (
  server: Server,
  { silence, answer }: { silence: number; answer: number } = patience,
): void => {
  server.maxConnections = patience.connections
  server.setTimeout(silence, (socket) => socket.destroy())
  server.on('request', (_request, response) => {
    const timer = setTimeout(() => response.destroy(), answer)
    response.once('close', () => clearTimeout(timer))
  })
}
