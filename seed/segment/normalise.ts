// One raw character to what stands for it in a view: NFKC, one form of quotes, dots and dashes, nothing for what has no width.
// What would change a number (circled and raised digits) or take more than letters (…, ㎡) stays as it is.

const dropped = 0
const several = 1

const oneForm: Record<string, string> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '｢': '“',
  '｣': '”',
  '﹁': '“',
  '﹂': '”',
  '〝': '“',
  '〞': '”',
  '•': '·',
  '・': '·',
  '･': '·',
  '‧': '·',
  '∙': '·',
  '⋅': '·',
  '―': '—',
  '─': '—',
  '━': '—',
  '﹣': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
}

const keptRaised = (character: string, normal: string) => /[0-9]/.test(normal) && !/[０-９]/.test(character)

function standIn(character: string): string {
  if (/\s/.test(character) && character !== '\u2028') return ' '
  if (/[\p{Cf}\p{Cc}]/u.test(character)) return ''
  const chosen = oneForm[character]
  if (chosen !== undefined) return chosen
  const normal = character.normalize('NFKC')
  if (normal.length === 1) return keptRaised(character, normal) ? character : normal
  return /^\p{L}+$/u.test(normal) ? normal : character
}

const table = new Uint16Array(0x10000)
const expansions = new Map<number, string>()

for (let unit = 0; unit < table.length; unit++) {
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff
  // The unified ideographs and Hangul syllables stand for themselves; a shortcut that saves most of the time at start.
  if (isSurrogate || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3)) {
    table[unit] = unit
    continue
  }
  const chosen = standIn(String.fromCharCode(unit))
  if (chosen.length > 1) {
    table[unit] = several
    expansions.set(unit, chosen)
  } else table[unit] = chosen === '' ? dropped : chosen.charCodeAt(0)
}

/** Variants of simplified characters that some typists use. */
for (const pair of ['凖准', '硏研', '衞卫', '丶、']) table[pair.charCodeAt(0)] = pair.charCodeAt(1)

/**
 * The unit of the view for a raw UTF-16 unit; 0 where it has no width; 1 where `expansionOf` gives several.
 * White space of every kind is U+0020.
 */
export const unitFor = (raw: number): number => table[raw] ?? raw

export const expansionOf = (raw: number): string => expansions.get(raw) ?? ''

/** Unified ideographs (with extension A and the compatibility block), and 〇. */
export const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  (unit >= 0xd840 && unit <= 0xdfff) ||
  unit === 0x3007

export const isDigit = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)

/** Letters and digits of alphabets, without Chinese characters. */
export const isAlphabetic = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0xc0 && unit <= 0x24f) ||
  (unit >= 0x370 && unit <= 0x5ff)

/** A table that holds 1 for each of these characters and 0 for all other UTF-16 units: the fastest test there is. */
export function unitSet(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1
  return table
}
