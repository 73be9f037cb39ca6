import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { guardAgainstSlowness, patience, patient } from '../../../server/http/slowness.ts'

const limits = { headersTimeout: 300, requestTimeout: 600, keepAliveTimeout: 300, connectionsCheckingInterval: 50 }
const open = new Set<() => void>()
afterEach(() => {
  for (const close of open) close()
  open.clear()
})

interface Slow {
  readonly port: number
  /** Resolves when the server has closed its first connection. */
  readonly closed: Promise<void>
}

/** A server that answers 64 megabytes to all. */
const serveSlowly = async (silence: number, answer: number): Promise<Slow> => {
  const server = createServer({ ...patient, ...limits }, (request, response) => {
    request.resume()
    request.on('end', () => response.end(Buffer.alloc(64 * 1024 * 1024)))
  })
  guardAgainstSlowness(server, { silence, answer })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.add(() => {
    server.close()
    server.closeAllConnections()
  })
  const closed = new Promise<void>((resolve) => {
    server.once('connection', (socket) => socket.once('close', () => resolve()))
  })
  return { port: (server.address() as AddressInfo).port, closed }
}

/** For how long the server keeps a connection that is used so, in milliseconds. */
const lifeOf = async ({ port, closed }: Slow, use: (socket: Socket) => void): Promise<number> => {
  const began = performance.now()
  const socket = connect(port, '127.0.0.1')
  open.add(() => socket.destroy())
  socket.on('error', () => {})
  await once(socket, 'connect')
  use(socket)
  await closed
  return performance.now() - began
}

/** Sends a byte at a time, so that something always moves. */
const drip = (socket: Socket, text: string) => {
  let at = 0
  const timer = setInterval(() => socket.write(text[at++ % text.length] ?? ''), 50)
  socket.on('close', () => clearInterval(timer))
}

describe('a caller is cut off', () => {
  it('that sends its headers by drops', async () => {
    const slow = await serveSlowly(5_000, 5_000)
    const life = await lifeOf(slow, (socket) => {
      socket.resume()
      socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Drip: ')
      drip(socket, 'a')
    })
    expect(life).toBeLessThan(3_000)
  })

  it('that sends its body by drops', async () => {
    const slow = await serveSlowly(5_000, 5_000)
    const life = await lifeOf(slow, (socket) => {
      socket.resume()
      socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n')
      drip(socket, 'a')
    })
    expect(life).toBeLessThan(3_000)
  })

  it('that sends nothing at all', async () => {
    const slow = await serveSlowly(500, 5_000)
    expect(await lifeOf(slow, (socket) => socket.resume())).toBeLessThan(3_000)
  })

  it('that does not read its answer', async () => {
    const slow = await serveSlowly(500, 60_000)
    const life = await lifeOf(slow, (socket) => socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'))
    expect(life).toBeLessThan(5_000)
  })

  it('that reads its answer by drops', async () => {
    const slow = await serveSlowly(5_000, 1_000)
    const life = await lifeOf(slow, (socket) => {
      socket.pause()
      socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
      const timer = setInterval(() => socket.read(100), 50)
      socket.on('close', () => clearInterval(timer))
    })
    expect(life).toBeLessThan(5_000)
  })

  it('that sends more headers than there can be', async () => {
    const slow = await serveSlowly(5_000, 5_000)
    const life = await lifeOf(slow, (socket) => {
      socket.resume()
      socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'a'.repeat(patience.headerBytes)}\r\n\r\n`)
    })
    expect(life).toBeLessThan(1_000)
  })
})
