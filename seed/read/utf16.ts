// UTF-16 without a byte order mark: told by how many units are characters that Chinese text is made of.

const sampleUnits = 4096

/** Chinese characters, their punctuation, and ASCII text. */
const isLikely = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3000 && unit <= 0x303f) ||
  (unit >= 0xff00 && unit <= 0xff65) ||
  (unit >= 0x2010 && unit <= 0x2026) ||
  (unit >= 0x20 && unit < 0x7f) ||
  unit === 0x0a ||
  unit === 0x0d ||
  unit === 0x09

/** Marks that any text has and that swapped bytes do not give: line feed, space, Chinese comma and full stop. */
const isMark = (unit: number): boolean => unit === 0x0a || unit === 0x20 || unit === 0xff0c || unit === 0x3002

/** `utf-16le` or `utf-16be` where at least nine units in ten are likely characters in that order, else undefined. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const units = Math.min(bytes.length >> 1, sampleUnits)
  if (units < 2) return undefined
  const likely = [0, 0]
  const marks = [0, 0]
  for (let i = 0; i < units; i++) {
    const first = bytes[2 * i] ?? 0
    const second = bytes[2 * i + 1] ?? 0
    for (const [order, unit] of [first | (second << 8), (first << 8) | second].entries()) {
      if (isLikely(unit)) likely[order] = (likely[order] ?? 0) + 1
      if (isMark(unit)) marks[order] = (marks[order] ?? 0) + 1
    }
  }
  const [little = 0, big = 0] = likely
  const [littleMarks = 0, bigMarks = 0] = marks
  if (little * 10 >= units * 9 && littleMarks > 0 && little >= big) return 'utf-16le'
  return big * 10 >= units * 9 && bigMarks > 0 ? 'utf-16be' : undefined
}
