// Puts the server together: protection, log, the API's routes, the interface's pages, problems. Stateless: all it knows is in the database.

import { devNull } from 'node:os'
import compression from 'compression'
import express, { type Express, type RequestHandler, Router } from 'express'
import { type CuratorOptions, openAccess } from './access/access.ts'
import { type ConsoleDatabase, openConsole } from './console/console.ts'
import type { Limits } from './console/limits.ts'
import { type DecisionsOptions, openDecisions } from './decisions/decisions.ts'
import { serveDocs } from './description/docs.ts'
import { methodNotAllowed, noSuchAddress } from './errors.ts'
import { limitCrowd, limitRate } from './http/crowd.ts'
import { onlyFromHere } from './http/origin.ts'
import { servePages } from './http/pages.ts'
import { answerProblems } from './http/problems.ts'
import type { Route, Services } from './http/route.ts'
import { checkHost, limitAddress, securityHeaders } from './http/security.ts'
import { type Log, logRequests } from './log.ts'
import type { ReadableDatabase } from './neo4j/read.ts'
import { routes } from './routes/index.ts'
import { openShelf } from './snapshots/shelf.ts'

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
  /** Proxies that are believed when they tell for whom they ask; usually those on this machine. */
  readonly proxies?: readonly string[]
  /** Requests that one client may send in a minute, a quarter of them statements of the console; 0, or nothing, sets no limit. */
  readonly requestsPerMinute?: number
  readonly curators?: CuratorOptions
  readonly decisions?: DecisionsOptions
  /** Folder of the snapshots. */
  readonly snapshots?: string
}

/** Where nothing is said, nobody may write. */
const noCurators: CuratorOptions = { isPrivate: false, sessionTime: 0 }
const noDecisions: DecisionsOptions = { file: devNull, apply: async () => {} }

/** The whole server as an Express application, ready to listen. */
export const createApp = (options: AppOptions): Express => {
  const { database, log, version, clientDirectory, hosts = [], consoleLimits = {} } = options
  const {
    proxies = ['loopback'],
    requestsPerMinute = 0,
    curators = noCurators,
    decisions = noDecisions,
    snapshots = devNull,
  } = options
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  // Who ends TLS on this machine may say so; nobody else may.
  app.set('trust proxy', [...proxies])
  app.use(
    logRequests(log),
    securityHeaders,
    checkHost(hosts),
    limitAddress,
    limitRate(requestsPerMinute),
    compression(),
  )
  const services: Services = {
    database,
    log,
    version,
    console: openConsole({ database, log, limits: consoleLimits }),
    access: openAccess(curators),
    decisions: openDecisions(decisions, log),
    snapshots: openShelf(snapshots),
  }
  app.use('/api', api(services, Math.ceil(requestsPerMinute / 4)))
  if (clientDirectory) app.use(servePages(clientDirectory))
  app.use((request, _response, next) => next(noSuchAddress(request.path)))
  app.use(answerProblems(log))
  return app
}

/** What a request passes before its route answers. The console has a queue of its own; how the server is must be told at any time. */
const guardsOf = (services: Services, costlyPerMinute: number) => {
  const [rate, crowd] = [limitRate(costlyPerMinute), limitCrowd()]
  const curators: RequestHandler = (request, _response, next) => {
    services.access.assertCurator(request)
    next()
  }
  return (route: Route): RequestHandler[] => [
    ...(route.method === 'post' && !route.forAnySite ? [onlyFromHere] : []),
    ...(route.forCurators ? [curators] : []),
    ...(route.isCostly ? [rate] : []),
    ...(['console', 'status'].includes(route.tag) ? [] : [crowd]),
  ]
}

const api = (services: Services, costlyPerMinute: number): Router => {
  const guards = guardsOf(services, costlyPerMinute)
  const router = Router({ caseSensitive: true })
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-cache')
    next()
  })
  for (const path of new Set(routes.map((route) => route.path))) {
    const served = routes.filter((route) => route.path === path)
    const at = router.route(path)
    for (const route of served)
      at[route.method](...guards(route), (request, response) => route.respond(request, response, services))
    const methods = served.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : ['POST']))
    at.all((request, _response, next) => next(methodNotAllowed(request.method, methods)))
  }
  router.use('/docs', serveDocs())
  router.use((request, _response, next) => next(noSuchAddress(request.path)))
  return router
}
