// The schemas that answers are checked against. A file of its own, because the checks are as large as a third of the canvas: it is loaded
// after the first scene.

import '../without-eval.ts'
import {
  documentListSchema,
  documentViewSchema,
  grantsSchema,
  linksSchema,
  matrixSchema,
  neighborsSchema,
  partnersSchema,
  pathsSchema,
  problemSchema,
  profileSchema,
  sceneSchema,
  searchSchema,
  snapshotSchema,
  statsSchema,
} from '../../server/contract.ts'

export const answers = {
  stats: statsSchema,
  search: searchSchema,
  scene: sceneSchema,
  profile: profileSchema,
  neighbors: neighborsSchema,
  links: linksSchema,
  document: documentViewSchema,
  documents: documentListSchema,
  paths: pathsSchema,
  partners: partnersSchema,
  matrix: matrixSchema,
  grants: grantsSchema,
  snapshot: snapshotSchema,
}

export const problem = problemSchema
