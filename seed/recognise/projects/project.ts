// A project found in a text.

import type { Span } from '../../segment/article.ts'

export interface ProjectSpan extends Span {
  readonly name: string
  /** Other names that the same place gives it: with and without its head, the parts around a dash. */
  readonly aliases: readonly string[]
  /** The larger project whose name it begins with (某某计划|青海项目). */
  readonly parent?: string
  /** In quotation marks: a name for certain. */
  readonly quoted: boolean
}
