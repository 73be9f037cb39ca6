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

/** What stands in the way of names of organisations. */
export interface Obstacles {
  /** 1 on units of persons and of titles that belong to one. */
  readonly masked: Uint8Array
  readonly startsTitle: (at: number) => boolean
  readonly endsTitle: (at: number) => boolean
  /** Whether a title that a person holds begins here. */
  readonly holdsOffice: (at: number) => boolean
  /** Where the name of a person begins that a body bears, by where it ends. */
  readonly namesakes: ReadonlyMap<number, number>
}
