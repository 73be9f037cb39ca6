// A graph for the partner finder: three foundations that never met, at work on the same things. All names are made up.

import type { EntityNode, Graph, Link } from '../../../seed/load/graph.ts'
import type { EntityType, RelationType } from '../../../seed/ontology.ts'

const link = (type: RelationType, from: string, to: string): Link => ({
  id: `${type}-${from}-${to}`,
  type,
  from,
  to,
  claims: [`c-${from}-${to}`],
  documents: 1,
  confidence: 0.9,
  derived: false,
})

const links = [
  link('INITIATES', 'a', 'pa'),
  link('INITIATES', 'b', 'pb'),
  link('INITIATES', 'c', 'pc'),
  link('ABOUT', 'pa', 'rare'),
  link('ABOUT', 'pb', 'rare'),
  link('ABOUT', 'pc', 'common'),
  link('ABOUT', 'pa', 'common'),
  ...['x1', 'x2', 'x3', 'x4', 'x5'].map((project) => link('ABOUT', project, 'common')),
  link('LOCATED_IN', 'pa', 'city'),
  link('LOCATED_IN', 'pb', 'city'),
  link('LOCATED_IN', 'pc', 'town'),
  link('PART_OF', 'town', 'province'),
  link('SIGNED_WITH', 'a', 'hospital'),
  link('SIGNED_WITH', 'b', 'hospital'),
  link('HOLDS_POSITION', 'person', 'b'),
  link('SUPPORTS', 'a', 'friend'),
  link('SUPPORTS', 'friend', 'pb'),
  link('SUPPORTS', 'office', 'pa'),
]

const types: Readonly<Record<string, EntityType>> = {
  a: 'Foundation',
  b: 'Foundation',
  c: 'Foundation',
  friend: 'SocialOrganization',
  hospital: 'Hospital',
  pa: 'Project',
  pb: 'Project',
  pc: 'Project',
  x1: 'Project',
  x2: 'Project',
  x3: 'Project',
  x4: 'Project',
  x5: 'Project',
  office: 'GovernmentBody',
  person: 'Person',
  city: 'Place',
  town: 'Place',
  province: 'Place',
  rare: 'Topic',
  common: 'Topic',
}

const entity = ([id, type]: [string, EntityType]): EntityNode => ({
  id,
  type,
  name: `示例${id}`,
  aliases: [],
  pinyin: [],
  initials: [],
  documents: 1,
  degree: links.filter(({ from, to }) => from === id || to === id).length,
  coFunding: 0,
  coordination: 0,
})

export const partnerGraph: Graph = {
  entities: Object.entries(types).map(entity),
  documents: [],
  mentions: [],
  claims: [],
  grants: [],
  figures: [],
  links,
}
