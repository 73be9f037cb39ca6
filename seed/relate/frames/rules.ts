// What each action says: which roles become which ends of which relation.

import type { Action } from './actions.ts'
import { meet, sign, signing } from './agreeing.ts'
import { bring, fund, handOver } from './giving.ts'
import { conduct, initiate, participate, publish, workOn } from './launching.ts'
import type { Rule } from './making.ts'
import { provide, receive } from './receiving.ts'
import { assist, endorse, recognise, support } from './supporting.ts'

const nothing: Rule = () => []

export const rules: Record<Action, Rule> = {
  initiate,
  conduct,
  participate,
  publish,
  fund,
  handOver,
  bring,
  receive,
  provide,
  support,
  recognise,
  sign,
  signing,
  endorse,
  assist,
  visit: meet(0.75),
  cooperate: (roles, surroundings) => [...workOn(roles, surroundings), ...meet(0.7)(roles, surroundings)],
  land: nothing,
  none: nothing,
}
