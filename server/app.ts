// Puts the server together: protection, log, the API's routes, the interface's pages, problems. Stateless: all it knows is in the database.

import compression from 'compression'
import express, { type Express, Router } from 'express'
import { type ConsoleDatabase, openConsole } from './console/console.ts'
import type { Limits } from './console/limits.ts'
import { serveDocs } from './description/docs.ts'
import { methodNotAllowed, noSuchAddress } from './errors.ts'
import { servePages } from './http/pages.ts'
import { answerProblems } from './http/problems.ts'
import type { Services } from './http/route.ts'
import { checkHost, limitAddress, securityHeaders } from './http/security.ts'
import { type Log, logRequests } from './log.ts'
import type { ReadableDatabase } from './neo4j/read.ts'
import { routes } from './routes/index.ts'

export interface AppOptions {
  readonly database: ReadableDatabase & ConsoleDatabase
  readonly log: Log
  /** The program's own version, told by /api/health. */
  readonly version: string
  /** Folder of the built interface; without it only the API is served. */
  readonly clientDirectory?: string
  /** Names that the Host header may give beside loopback names and IP addresses. */
  readonly hosts?: readonly string[]
  /** Of the Cypher console, where they differ from the usual ones. */
  readonly consoleLimits?: Partial<Limits>
}

/** The whole server as an Express application, ready to listen. */
export const createApp = (options: AppOptions): Express => {
  const { database, log, version, clientDirectory, hosts = [], consoleLimits = {} } = options
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  // Who ends TLS on this machine may say so; nobody else may.
  app.set('trust proxy', 'loopback')
  app.use(logRequests(log), securityHeaders, checkHost(hosts), limitAddress, compression())
  app.use('/api', api({ database, log, version, console: openConsole({ database, log, limits: consoleLimits }) }))
  if (clientDirectory) app.use(servePages(clientDirectory))
  app.use((request, _response, next) => next(noSuchAddress(request.path)))
  app.use(answerProblems(log))
  return app
}

const api = (services: Services): Router => {
  const router = Router({ caseSensitive: true })
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-cache')
    next()
  })
  for (const path of new Set(routes.map((route) => route.path))) {
    const served = routes.filter((route) => route.path === path)
    const at = router.route(path)
    for (const { method, respond } of served) at[method]((request, response) => respond(request, response, services))
    const methods = served.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : ['POST']))
    at.all((request, _response, next) => next(methodNotAllowed(request.method, methods)))
  }
  router.use('/docs', serveDocs())
  router.use((request, _response, next) => next(noSuchAddress(request.path)))
  return router
}
