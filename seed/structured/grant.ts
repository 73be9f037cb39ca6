// A grant as a structured source tells it, its values checked.

import { z } from 'zod'
import { isoDay } from '../read/day.ts'

export interface GrantRecord {
  readonly funders: readonly string[]
  readonly recipients: readonly string[]
  readonly project?: string
  /** In units of the currency. */
  readonly amount?: number
  /** ISO 4217. */
  readonly currency?: string
  /** EDTF: a year, a month or a day. */
  readonly date?: string
  readonly purpose?: string
}

/** A row or element that is left out, and why. */
export interface RefusedRow {
  readonly row: number
  readonly reason: string
}

export interface PlacedGrant {
  readonly grant: GrantRecord
  readonly start: number
  readonly end: number
}

/** What a format's reader makes of a text. */
export interface GrantList {
  readonly grants: readonly PlacedGrant[]
  readonly refused: readonly RefusedRow[]
}

const partial = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/
const figures = /^(?:\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.\d{1,2})?$/

const name = z.string().trim().min(1).max(300)

const amount = z
  .string()
  .transform((text, context) => {
    const value = figures.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN
    if (value > 0) return value
    context.addIssue({ code: 'custom', message: `«${text.slice(0, 40)}» is no amount above zero: write it in figures` })
    return z.NEVER
  })
  .optional()

const date = z
  .string()
  .transform((text, context) => {
    const known = partial.test(text) ? text : isoDay(text)
    if (known !== undefined) return known
    context.addIssue({
      code: 'custom',
      message: `«${text.slice(0, 40)}» is no date such as 2019, 2019-02 or 2019-02-26`,
    })
    return z.NEVER
  })
  .optional()

/** Checks the values of one record, given as text; its message names the field. */
export const grantSchema = z
  .object({
    funders: z.array(name).min(1, 'no funder is named'),
    recipients: z.array(name),
    project: name.optional(),
    amount,
    currency: z
      .string()
      .toUpperCase()
      .regex(/^[A-Z]{3}$/, 'a currency is a code of three letters such as CNY')
      .optional(),
    date,
    purpose: z
      .string()
      .trim()
      .min(1)
      .transform((text) => text.slice(0, 500))
      .optional(),
  })
  .refine(
    ({ recipients, project }) => recipients.length > 0 || project !== undefined,
    'neither a recipient nor a project is named',
  )
  .refine(({ amount, currency }) => amount === undefined || currency !== undefined, 'the amount has no currency')

type Raw = { readonly [field in keyof z.input<typeof grantSchema>]: z.input<typeof grantSchema>[field] | undefined }

/** The record, or the reason why it is refused; fields that are empty do not count. */
export function checkGrant(raw: Raw): GrantRecord | string {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''))
  const checked = grantSchema.safeParse(given)
  if (!checked.success) return checked.error.issues[0]?.message ?? 'it cannot be read'
  const { funders, recipients, project, amount, currency, date, purpose } = checked.data
  return {
    funders,
    recipients,
    ...(project && { project }),
    ...(amount !== undefined && currency && { amount, currency }),
    ...(date && { date }),
    ...(purpose && { purpose }),
  }
}
