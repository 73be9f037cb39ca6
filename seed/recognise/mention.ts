// What recognition finds in an article: spans of its view that name things or hold values.

import type { EntityType } from '../ontology.ts'
import type { Span } from '../segment/article.ts'

export interface MoneyMention extends Span {
  readonly kind: 'money'
  /** In units of the currency, at most two decimals. */
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
  readonly qualifier: 'exact' | 'atLeast' | 'about' | 'upTo'
  /** 累计, 共计, since a date. */
  readonly cumulative: boolean
}

export interface DateMention extends Span {
  readonly kind: 'date'
  /** EDTF level 0 or 1; relative and partial dates are resolved against the article's date where it is known. */
  readonly edtf: string
}

export interface CountMention extends Span {
  readonly kind: 'count'
  readonly value: number
  /** 人, 名, 个, 家 … as written. */
  readonly unit: string
}

export interface PlaceMention extends Span {
  readonly kind: 'place'
  /** Full official name, `青海省西宁市` being two mentions. */
  readonly name: string
  /** Division code of six digits; absent for places outside the table. */
  readonly code?: string
}

/** A person, organisation or project. */
export interface NameMention extends Span {
  readonly kind: 'name'
  readonly type: Exclude<EntityType, 'Place' | 'Topic'>
  /** Canonical within the article: full form where an alias or a short form was read. */
  readonly name: string
}

export type ValueMention = MoneyMention | DateMention | CountMention | PlaceMention
export type Mention = ValueMention | NameMention
