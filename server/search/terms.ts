// From what somebody types to a query of the full-text index of names. A token there is one Chinese character or one Latin word,
// so a quoted run of characters finds them anywhere in a name.

/** Half-width, lower case, single spaces: the form in which texts are compared. */
export const normalise = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

const special = /[+\-&|!(){}[\]^"~*?:\\/<>=]/g

/** Every character that Lucene's query language gives a meaning, escaped. */
export const escapeLucene = (text: string): string => text.replaceAll(special, '\\$&')

const runs = /\p{Script=Han}+|[^\p{Script=Han}\p{P}\p{S}\p{Z}\p{C}]+/gu
const isHan = (text: string) => /^\p{Script=Han}/u.test(text)

/** All the words must be in the name: Chinese ones anywhere in it, others as the beginning of a word. Nothing where there is no word. */
export const namesQuery = (text: string): string | undefined => {
  const clauses = (normalise(text).match(runs) ?? []).map((run) => (isHan(run) ? `"${run}"` : `${escapeLucene(run)}*`))
  return clauses.length === 0 ? undefined : clauses.join(' AND ')
}

/** The same characters in this order but not side by side, as short forms of names leave some out: `中兴基金会`. */
export const scatteredQuery = (text: string): string | undefined => {
  const characters = [...normalise(text).replaceAll(/[^\p{Script=Han}]/gu, '')]
  return characters.length < 3 ? undefined : [...new Set(characters)].map((character) => `"${character}"`).join(' AND ')
}

/** The Latin words with a typing error allowed in each: one letter, two in long words. */
export const fuzzyQuery = (text: string): string | undefined => {
  const words = normalise(text).match(/[\p{Script=Latin}\p{N}]{4,}/gu) ?? []
  return words.length === 0 ? undefined : words.map((word) => `${word}~${word.length > 7 ? 2 : 1}`).join(' AND ')
}
