// A thing by its mark and name, as a link to its page.

import { Link } from 'wouter'
import type { EntityBrief } from '../../server/contract.ts'
import { TypeMark } from './marks.tsx'

export const EntityLink = ({ entity }: { readonly entity: Pick<EntityBrief, 'id' | 'type' | 'name'> }) => (
  <Link className="entity-link" href={`/entity/${encodeURIComponent(entity.id)}`}>
    <TypeMark type={entity.type} />
    {entity.name}
  </Link>
)
