// Of what kind all actors of a group are.

import type { Group } from './groups.ts'

export const isPlace = ({ actors }: Group): boolean => actors.every(({ kind }) => kind === 'place')

export const isProject = ({ actors }: Group): boolean => actors.every(({ kind }) => kind === 'project')
