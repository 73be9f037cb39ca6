// Who may write. With a password set, whoever has logged in; without one, the person at the machine, and nobody where strangers could
// come in by the same door.

import type { Request, Response } from 'express'
import { HttpError } from '../errors.ts'
import { clientOf, isAtTheMachine } from '../http/client.ts'
import { createLockout } from './lockout.ts'
import { keepPassword } from './password.ts'
import { createSessions } from './sessions.ts'

export interface CuratorOptions {
  readonly password?: string | undefined
  /** Whether the server listens on a loopback address alone and goes by no other name, so that no stranger is expected. */
  readonly isPrivate: boolean
  /** Milliseconds that a session lasts. */
  readonly sessionTime: number
}

/** How one becomes a curator: by the password, by sitting at the machine, not at all. */
export type Way = 'password' | 'machine' | 'none'

export interface Access {
  readonly wayOf: (request: Request) => Way
  readonly isCurator: (request: Request) => boolean
  /** Throws a 403 that says how to become one. */
  readonly assertCurator: (request: Request) => void
  /** Throws a 403 where the password is wrong, a 429 where there were too many tries. */
  readonly logIn: (request: Request, response: Response, password: string) => Promise<void>
  readonly logOut: (request: Request, response: Response) => void
}

/** Passwords that are checked at once; each takes a thread and memory. */
const mostChecks = 2

const cookieOf = (request: Request) => (request.secure ? '__Host-shantu' : 'shantu')

const optionsOf = (request: Request) =>
  ({ httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/' }) as const

const tokenOf = (request: Request): string => {
  const start = `${cookieOf(request)}=`
  const found = request.headers.cookie?.split(/; */).find((part) => part.startsWith(start))
  return found?.slice(start.length) ?? ''
}

const refused: Readonly<Record<Way, readonly [code: string, detail: string]>> = {
  password: ['login-needed', 'Only a curator may do this. Log in with the password of the curator.'],
  machine: ['curators-only', 'Only a curator may do this.'],
  none: [
    'writing-off',
    'Nobody may change anything from here: the server was started without a password for curators.',
  ],
}

const tooManyTries = (seconds: number) =>
  new HttpError(429, 'locked-out', 'Locked out', 'Too many wrong passwords. Wait before you try again.', {
    headers: { 'Retry-After': String(seconds) },
  })

export const openAccess = ({ password, isPrivate, sessionTime }: CuratorOptions): Access => {
  const check = password === undefined ? undefined : keepPassword(password)
  const sessions = createSessions(sessionTime)
  const lockout = createLockout()
  let checking = 0

  const wayOf = (request: Request): Way => {
    if (check) return 'password'
    return isPrivate && isAtTheMachine(request) ? 'machine' : 'none'
  }

  const isCurator = (request: Request): boolean => {
    const way = wayOf(request)
    return way === 'machine' || (way === 'password' && sessions.isOpen(tokenOf(request)))
  }

  const forbid = (request: Request): HttpError => {
    const [code, detail] = refused[wayOf(request)]
    return new HttpError(403, code, 'Not allowed', detail)
  }

  const isRight = async (tried: string): Promise<boolean> => {
    if (checking >= mostChecks) throw tooManyTries(2)
    checking += 1
    try {
      return (await check?.(tried)) ?? false
    } finally {
      checking -= 1
    }
  }

  return {
    wayOf,
    isCurator,
    assertCurator(request) {
      if (!isCurator(request)) throw forbid(request)
    },
    async logIn(request, response, tried) {
      if (!check) throw forbid(request)
      const client = clientOf(request)
      const wait = await lockout.count(client)
      if (wait !== undefined) throw tooManyTries(wait)
      if (!(await isRight(tried))) {
        throw new HttpError(403, 'wrong-password', 'Not allowed', 'That is not the password of the curator.')
      }
      await lockout.forgive(client)
      sessions.end(tokenOf(request))
      response.cookie(cookieOf(request), sessions.begin(), { ...optionsOf(request), maxAge: sessionTime })
    },
    logOut(request, response) {
      sessions.end(tokenOf(request))
      response.clearCookie(cookieOf(request), optionsOf(request))
    },
  }
}
