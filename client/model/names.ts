// Which names a view has room for, and where: the most important first, none over another. Pure, so that canvas and exports agree.

export interface NameRequest {
  readonly id: string
  /** Middle of the thing and its radius, in pixels of the view. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Of the name as set, all lines together. */
  readonly width: number
  readonly height: number
  /** Shown even if it covers a thing or two. */
  readonly forced: boolean
}

export interface PlacedName {
  readonly id: string
  /** Top left corner of the name. */
  readonly left: number
  readonly top: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const cell = 64
/** More than a view has, so that a number names each cell. */
const rows = 65_536
const gap = 3

/** Boxes by the cells they touch, for asking what is near. */
const createIndex = () => {
  const cells = new Map<number, Box[]>()
  const each = (box: Box, visit: (key: number) => boolean): boolean => {
    for (let x = Math.floor(box.left / cell); x <= Math.floor(box.right / cell); x++) {
      for (let y = Math.floor(box.top / cell); y <= Math.floor(box.bottom / cell); y++)
        if (visit(x * rows + y)) return true
    }
    return false
  }
  return {
    add: (box: Box) => {
      each(box, (key) => {
        const known = cells.get(key)
        if (known === undefined) cells.set(key, [box])
        else known.push(box)
        return false
      })
    },
    /** How many of the boxes it covers a part of. */
    covered: (box: Box): number => {
      const met = new Set<Box>()
      each(box, (key) => {
        for (const other of cells.get(key) ?? []) {
          if (box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top) {
            met.add(other)
          }
        }
        return false
      })
      return met.size
    },
  }
}

/** Below, above, right, left and the corners, in the order of preference. */
const candidates = ({ x, y, radius, width, height }: NameRequest): readonly Box[] => {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height })
  return [
    box(x - width / 2, y + radius + gap),
    box(x - width / 2, y - radius - gap - height),
    box(x + radius + gap + 1, y - height / 2),
    box(x - radius - gap - 1 - width, y - height / 2),
    box(x + radius * 0.7 + gap, y + radius * 0.7),
    box(x - radius * 0.7 - gap - width, y + radius * 0.7),
    box(x + radius * 0.7 + gap, y - radius * 0.7 - height),
    box(x - radius * 0.7 - gap - width, y - radius * 0.7 - height),
  ]
}

/** The box moved as little as it takes to lie within the other. */
const movedInto = (box: Box, within: Box): Box => {
  const dx = Math.max(0, within.left - box.left) - Math.max(0, box.right - within.right)
  const dy = Math.max(0, within.top - box.top) - Math.max(0, box.bottom - within.bottom)
  return { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy }
}

/**
 * Places the names in the order given; `marks` are the things themselves, which names keep clear of, `taken` what is not free at all,
 * `within` what no name may reach out of.
 */
export const placeNames = (
  requests: readonly NameRequest[],
  marks: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
  taken: readonly Box[] = [],
  within?: Box,
): readonly PlacedName[] => {
  const names = createIndex()
  const things = createIndex()
  for (const box of taken) names.add(box)
  for (const { x, y, radius } of marks) {
    things.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
  }
  const placed: PlacedName[] = []
  for (const request of requests) {
    const free = candidates(request)
      .map((box) => (within === undefined ? box : movedInto(box, within)))
      .filter((box) => names.covered(box) === 0)
      .map((box) => ({ box, covers: things.covered(box) }))
    const best = free.reduce((a, b) => (b.covers < a.covers ? b : a), {
      box: undefined,
      covers: request.forced ? 9 : 1,
    } as {
      readonly box: Box | undefined
      readonly covers: number
    })
    const { box } = best
    if (box === undefined) continue
    names.add(box)
    placed.push({ id: request.id, left: box.left, top: box.top })
  }
  return placed
}

/** A name in lines of about equal length: at word ends where there are any, else anywhere; names of ten letters and less stay whole. */
export const breakName = (name: string, most = 10): readonly string[] => {
  const letters = [...name]
  const wide = letters.reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e80 ? 1 : 0.55), 0)
  const count = Math.min(3, Math.ceil(wide / most))
  if (count <= 1) return [name]
  if (/\s/.test(name)) return breakWords(name.split(/\s+/), wide / count)
  const size = Math.ceil(letters.length / count)
  return Array.from({ length: count }, (_, i) => letters.slice(i * size, (i + 1) * size).join('')).filter(Boolean)
}

const breakWords = (words: readonly string[], most: number): readonly string[] => {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last === undefined || (last.length + word.length) * 0.55 > most + 2) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
