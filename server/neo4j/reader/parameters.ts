// Parameters as they come in JSON, as the driver wants them: whole numbers as integers, tagged ones exactly.

import neo4j from 'neo4j-driver'

/** A parameter that cannot be what its tag says. */
export class WrongParameter extends Error {}

const integer = (text: string) => {
  if (!/^-?\d{1,19}$/.test(text) || BigInt.asIntN(64, BigInt(text)) !== BigInt(text))
    throw new WrongParameter('An integer parameter takes a whole number of at most 64 bits.')
  return neo4j.int(text)
}

const float = (text: string): number => {
  const value = Number(text)
  if (text.trim() === '' || (Number.isNaN(value) && text !== 'NaN'))
    throw new WrongParameter('A float parameter takes a number, NaN, Infinity or -Infinity.')
  return value
}

/** The driver takes any map with such a key for a value of its own, and loses its way half through sending it. */
const mark = /^__is\w+__$/

const map = (entries: readonly (readonly [string, unknown])[]): unknown => {
  const marked = entries.find(([key]) => mark.test(key))
  if (marked) throw new WrongParameter(`A parameter may not have the key ${marked[0].slice(0, 40)}.`)
  return Object.fromEntries(entries.map(([key, item]) => [key, fromJson(item)]))
}

/** @throws WrongParameter with a sentence for the user */
export const fromJson = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(fromJson)
  if (typeof value !== 'object' || value === null) return value
  if ('$' in value && 'value' in value && typeof value.value === 'string') {
    if (value.$ === 'integer') return integer(value.value)
    if (value.$ === 'float') return float(value.value)
  }
  return map(Object.entries(value))
}
