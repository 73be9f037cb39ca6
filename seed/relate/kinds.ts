// Of what kind all actors of a group are.

import type { Group } from './groups.ts'

export const isPlace = ({ actors }: Group): boolean => actors.every(({ kind }) => kind === 'place')

export const isProject = ({ actors }: Group): boolean => actors.every(({ kind }) => kind === 'project')

/** What a project is, after its name: “某计划”|公益项目. */
export const kindAfter = '[”’》]?(?:[\\u4e00-\\u9fff]{0,6}?(?:项目|计划|工程|行动|活动|品牌))?'
