// An organisation found in a text: where, its type, its name, and the place that its name begins with.

import type { OrganizationType } from '../../ontology.ts'
import type { Span } from '../../segment/article.ts'

export interface OrganizationSpan extends Span {
  readonly type: OrganizationType
  readonly name: string
  /** Where the ending (基金会, 医院) begins. */
  readonly endingStart: number
  /** The name begins with a place or a word like 中国. */
  readonly anchored: boolean
}
