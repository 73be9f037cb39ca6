// The interface's files: named by their content and kept for a year; every page address gets the one page that reads it.

import { basename, join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'
import { methodNotAllowed, noSuchAddress } from '../errors.ts'

const year = 365 * 24 * 60 * 60 * 1000

/** Vite puts a hash of the content into the names of what it builds. */
const isHashed = (path: string) => /-[\w-]{8}\.\w+$/.test(basename(path))

/** Serves the built interface from `directory`. */
export const servePages = (directory: string): Router => {
  const router = Router()
  router.use(onlyReading)
  router.use(
    express.static(directory, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        response.setHeader('Cache-Control', isHashed(path) ? `public, max-age=${year / 1000}, immutable` : 'no-cache')
      },
    }),
  )
  router.use((request, response, next) => {
    if (/\.\w+$/.test(request.path)) return next(noSuchAddress(request.path))
    response.setHeader('Cache-Control', 'no-cache')
    response.sendFile(join(directory, 'index.html'), { cacheControl: false }, (error) => {
      if (error) next(noSuchAddress(request.path))
    })
  })
  return router
}

const onlyReading: RequestHandler = (request, _response, next) =>
  request.method === 'GET' || request.method === 'HEAD'
    ? next()
    : next(methodNotAllowed(request.method, ['GET', 'HEAD']))
