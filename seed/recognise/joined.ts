// Brands that hold a function word (汇得行): what stands before several endings of companies' names is one word, whatever the dictionary cuts.

import { matchesOf } from '../flat.ts'
import { boundaryWords } from '../lexicon/boundaries.ts'
import { wordsBetween } from './organizations/validity.ts'

const named =
  /(?<=^|[\n,。;:、“”()由与和及向对给])(?![由与和及向对给])([\u4e00-\u9fff]{2,4}?)(集团|有限公司|股份|公司|公益基金|慈善基金|基金会|希望小学|公益|董事长|总裁)/g

/** Takes such brands for words of the article in `starts`. */
export function joinBrands(text: string, starts: Uint8Array): void {
  const endings = new Map<string, Set<string>>()
  for (const [, brand = '', ending = ''] of matchesOf(text, named))
    endings.set(brand, (endings.get(brand) ?? new Set()).add(ending))
  for (const [brand, { size }] of endings) {
    if (size < 2) continue
    for (let at = text.indexOf(brand); at >= 0; at = text.indexOf(brand, at + brand.length)) {
      const [first = '', ...others] = wordsBetween({ text, starts }, at, at + brand.length)
      if (boundaryWords.has(first) || !others.some((word) => boundaryWords.has(word))) break
      starts.fill(0, at + 1, at + brand.length)
      starts[at] = 1
      starts[at + brand.length] = 1
    }
  }
}
