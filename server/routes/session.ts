// Logging in and out as a curator, and whether the caller is one.

import { loginSchema, sessionSchema } from '../contract.ts'
import { jsonBody } from '../http/body.ts'
import { nothing } from '../http/parts.ts'
import type { Route } from '../http/route.ts'

const bodyOf = jsonBody(2_000)
const common = { tag: 'curating', query: nothing, parts: nothing, answer: sessionSchema } as const

export const sessionRoutes: readonly Route[] = [
  {
    ...common,
    method: 'get',
    path: '/session',
    summary: 'Whether the caller is a curator, and how to become one',
    problems: [],
    respond: async (request, response, { access }) => {
      response.setHeader('Cache-Control', 'no-store')
      response.json({ curator: access.isCurator(request), way: access.wayOf(request) })
    },
  },
  {
    ...common,
    method: 'post',
    path: '/session',
    summary: 'Begins a session of a curator by the password; a cookie holds it until it ends',
    body: loginSchema,
    problems: [403, 413, 415],
    respond: async (request, response, { access, log }) => {
      const { password } = await bodyOf(loginSchema, request, response)
      await access.logIn(request, response, password)
      log.info({ requestId: response.getHeader('X-Request-Id') }, 'a curator has logged in')
      response.setHeader('Cache-Control', 'no-store')
      response.json({ curator: true, way: access.wayOf(request) })
    },
  },
  {
    ...common,
    method: 'post',
    path: '/session/end',
    summary: 'Ends the session',
    problems: [403],
    respond: async (request, response, { access }) => {
      access.logOut(request, response)
      response.setHeader('Cache-Control', 'no-store')
      response.json({ curator: false, way: access.wayOf(request) })
    },
  },
]
