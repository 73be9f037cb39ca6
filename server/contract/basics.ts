// What everything on the wire is made of: names of types, ids, money, lists in queries.

import { z } from 'zod'
import { entityTypes, relationTypes } from '../../seed/ontology.ts'

/** One of the names of a table of the ontology. */
export const oneOf = <T extends Record<string, unknown>>(table: T) =>
  z.enum(Object.keys(table) as [keyof T & string, ...(keyof T & string)[]])

/** `a,b,c` in a query string, each of them checked. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value), z.array(item))

export const entityTypeSchema = oneOf(entityTypes)
export const relationTypeSchema = oneOf(relationTypes)
export const idSchema = z.string().min(1).max(80)

/** Money is a decimal in text, `2346801.74`: exact, never a float. */
export const moneySchema = z.string().regex(/^\d+(\.\d{1,2})?$/, 'takes an amount such as 1200 or 1200.50')

/** An amount in a query. */
export const amountSchema = moneySchema.max(18)

/** A day, `2019-02-24`. */
export const daySchema = z.iso.date('takes a day such as 2019-02-24')

/** `true` or `false` in a query. */
export const flagSchema = z.stringbool({
  truthy: ['true'],
  falsy: ['false'],
  case: 'sensitive',
  error: 'takes true or false',
})
