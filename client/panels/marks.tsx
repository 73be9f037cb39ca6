// The shape and colour of a type of thing, and the line of a kind of link, as the canvas draws them.

import type { EntityType, RelationType } from '../../seed/ontology.ts'
import { familyOf, isDirected } from '../model/families.ts'
import { markOf, outlinePath } from '../model/shapes.ts'

export const TypeMark = ({ type }: { readonly type: EntityType }) => {
  const { shape, hollow } = markOf(type)
  return (
    <svg
      className="type-mark"
      viewBox="-10 -10 20 20"
      aria-hidden="true"
      focusable="false"
      data-type={type}
      data-hollow={hollow}
    >
      <path d={outlinePath(shape, hollow ? 6 : 6.8)} />
    </svg>
  )
}

export const LinkMark = ({ type, derived = false }: { readonly type: RelationType; readonly derived?: boolean }) => (
  <svg
    className="link-mark"
    viewBox="0 0 26 12"
    aria-hidden="true"
    focusable="false"
    data-family={familyOf(type)}
    data-derived={derived}
  >
    <path className="line" d={isDirected(type) ? 'M1 6H18' : 'M1 6H25'} />
    {isDirected(type) && <path className="head" d="M25 6L17.500 2.600V9.400Z" />}
  </svg>
)
