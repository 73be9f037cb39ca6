// What is cut off the name of a project that was read: what it was given as, and what leads up to it.

import { boundaryWords } from '../../lexicon/boundaries.ts'
import { cutWords, tagOf } from '../words.ts'
import type { ProjectSpan } from './project.ts'

/** 某某发展基金|捐赠项目: the fund. */
export function asFund(project: ProjectSpan): ProjectSpan {
  const fund = /^(.{4,}(?:基金|奖学金|助学金|奖教金|信托))(?:捐赠|资助|合作|公益|签约)*项目$/.exec(project.name)?.[1]
  return fund === undefined ? project : { ...project, name: fund, aliases: [...project.aliases, project.name] }
}

const leadsUp = (head: string) =>
  cutWords(head).some(
    (word) =>
      /^(?:v|d|p|c)/.test(tagOf(word)) || boundaryWords.has(word) || '对为与和在由向将把及是'.includes(word.charAt(0)),
  )

/** 对某某工程, 符合某某工程 where 某某工程 stands elsewhere: what leads up to it is no part of the name. */
export function withoutLeading(projects: readonly ProjectSpan[]): ProjectSpan[] {
  const names = new Set(projects.map(({ name }) => name))
  return projects.map((project) => {
    if (project.parent !== undefined) return project
    for (let cut = 1; cut <= 6 && project.name.length - cut >= 3; cut++) {
      const name = project.name.slice(cut)
      if (names.has(name) && leadsUp(project.name.slice(0, cut)))
        return { ...project, name, start: project.start + cut }
    }
    return project
  })
}
