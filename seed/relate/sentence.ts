// The facts of one sentence: its clauses read in turn, each verb with the roles around it.

import { isOrganization } from '../ontology.ts'
import type { Mention } from '../recognise/mention.ts'
import type { Span } from '../segment/article.ts'
import type { Actor } from './actor.ts'
import { clauseAt, clausesOf } from './clauses.ts'
import type { Draft } from './draft.ts'
import { unique } from './draft.ts'
import type { Reference } from './fact.ts'
import type { Action } from './frames/actions.ts'
import { rules } from './frames/rules.ts'
import { type Group, groupsOf } from './groups.ts'
import { locatedIn } from './places.ts'
import { roleNounDrafts } from './roleNouns.ts'
import { type ClauseReading, isDescription, rolesOf, subjectOf } from './roles.ts'
import { type Trigger, triggersIn } from './triggers.ts'
import { underSupport } from './underSupport.ts'

export interface SentenceFacts {
  readonly drafts: readonly Draft[]
  readonly clauses: readonly ClauseReading[]
  /** What the next sentence may leave out: who acted. */
  readonly subject: Group | undefined
  /** Who was given to last. */
  readonly recipients: readonly Reference[]
}

export interface Setting {
  /** What the article speaks of, and whether its title does. */
  readonly project: Reference | undefined
  readonly titled: boolean
  readonly recipients: readonly Reference[]
}

const joint: ReadonlySet<Action> = new Set(['initiate', 'conduct', 'fund', 'sign', 'support'])

const projectsIn = (groups: readonly Group[]): Reference[] =>
  unique(
    groups.flatMap(({ actors }) =>
      actors.flatMap(({ references }) => references.filter(({ type }) => type === 'Project')),
    ),
  )

const organizationsIn = (groups: readonly Group[]): Reference[] =>
  unique(
    groups.flatMap(({ actors }) =>
      actors.flatMap(({ references }) => references.filter(({ type }) => isOrganization(type))),
    ),
  )

/** A sentence goes on from the one before when it begins without anyone who acts. */
const goesOn = (clause: ClauseReading | undefined): boolean => clause !== undefined && !subjectOf(clause)

function readClauses(text: string, sentence: Span, actors: readonly Actor[]): ClauseReading[] {
  const groups = groupsOf(text, actors, sentence.start)
  const triggers = triggersIn(text, sentence, actors)
  const spans = clausesOf(text, sentence)
  const clauses = spans.map((span) => ({ ...span, groups: [] as Group[], triggers: [] as (typeof triggers)[number][] }))
  for (const group of groups) clauses[clauseAt(spans, group.start)]?.groups.push(group)
  for (const trigger of triggers) clauses[clauseAt(spans, trigger.start)]?.triggers.push(trigger)
  return clauses
}

/** 某某表示, : what follows is said, not done by the speaker. */
const saying =
  /(?:表示|指出|强调|认为|说|介绍|介绍说|提出|希望|谈到|坦言|透露|称|建议|呼吁|要求|补充|宣布|获悉|了解)[,:]“?$/

/** Verbs that only describe, and 联合 or 携手 before the verb that says what is done together. */
function isIdle(text: string, clause: ClauseReading, trigger: Trigger): boolean {
  if (isDescription(text, clause, trigger)) return true
  return (
    trigger.action === 'cooperate' &&
    clause.triggers.some(({ start, action }) => start > trigger.start && joint.has(action))
  )
}

/** `before` is who acted in the sentence before. */
export function sentenceFacts(
  text: string,
  sentence: Span & { readonly mentions: readonly Mention[] },
  actors: readonly Actor[],
  before: Group | undefined,
  setting: Setting,
): SentenceFacts {
  let { recipients } = setting
  const clauses = readClauses(text, sentence, actors)
  const groups = clauses.flatMap((clause) => clause.groups)
  const named = projectsIn(groups)
  const drafts: Draft[] = []
  let subject = goesOn(clauses[0]) ? before : undefined
  let focus: Reference | undefined
  for (const clause of clauses) {
    for (const trigger of clause.triggers) {
      if (isIdle(text, clause, trigger)) continue
      const roles = rolesOf(clause, trigger, { subject })
      const surroundings = { text, project: focus ?? named[0] ?? setting.project, titled: setting.titled, recipients }
      const found = rules[trigger.action](roles, surroundings)
      if (trigger.action === 'fund' && found.length > 0) recipients = unique(found.map(({ to }) => to))
      drafts.push(...found)
    }
    drafts.push(...roleNounDrafts(text, clause, focus ?? named[0] ?? setting.project))
    drafts.push(...underSupport(text, clause, named, () => organizationsIn(groups)))
    drafts.push(...locatedIn(text, clause, focus ?? named[0] ?? (goesOn(clauses[0]) ? setting.project : undefined)))
    if (saying.test(text.slice(Math.max(clause.start, clause.end - 8), clause.end))) {
      subject = undefined
      continue
    }
    const own = subjectOf(clause)
    if (own && clause.triggers.length > 0) subject = own
    else if (own && !subject) subject = own
    focus = (own && projectsIn([own])[0]) ?? focus
  }
  return { drafts, clauses, subject, recipients }
}
