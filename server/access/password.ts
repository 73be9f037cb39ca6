// The curator's password, kept as its scrypt hash alone and compared in constant time.

import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** 32 MB and about a tenth of a second a try: OWASP's advice for scrypt with one block of that size would be three times as slow. */
const cost: ScryptOptions = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }
const length = 32

const hashOf = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, length, cost, (error, hash) => (error ? reject(error) : resolve(hash))),
  )

/** Tells whether a password is the one that was given here; the password itself is forgotten. */
export type PasswordCheck = (tried: string) => Promise<boolean>

export const keepPassword = (password: string): PasswordCheck => {
  const salt = randomBytes(16)
  const kept = hashOf(password, salt)
  return async (tried) => timingSafeEqual(await hashOf(tried, salt), await kept)
}
