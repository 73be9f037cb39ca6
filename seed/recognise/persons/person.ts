// A person found in a text: where, and by what name.

import type { Span } from '../../segment/article.ts'

export interface PersonSpan extends Span {
  readonly name: string
}
