// Statements that the console must not run.

import { dialects } from './refused/dialects.ts'
import { disguised } from './refused/disguised.ts'
import { expressions } from './refused/expressions.ts'
import type { Refused } from './refused/group.ts'
import { measure } from './refused/measure.ts'
import { names } from './refused/names.ts'
import { reaching } from './refused/reaching.ts'
import { straying } from './refused/straying.ts'
import { writing } from './refused/writing.ts'

export const refused: readonly Refused[] = [
  ...writing,
  ...reaching,
  ...straying,
  ...disguised,
  ...expressions,
  ...names,
  ...measure,
  ...dialects,
]
