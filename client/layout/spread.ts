// Room to read: pushes apart what stands so close that its name would cover its neighbour's. Pure, in place of a few rounds of layout.

export interface SpreadInput {
  readonly positions: Float32Array
  readonly fixed: Uint8Array
  /** Space that each thing needs with its name, in units of the layout. */
  readonly width: number
  readonly height: number
  readonly rounds: number
}

/** Each round moves every crowding pair half of what it lacks, along the axis that lacks less. */
export const spread = ({ positions, fixed, width, height, rounds }: SpreadInput): Float32Array<ArrayBuffer> => {
  const places = new Float32Array(positions)
  const count = places.length / 2
  for (let round = 0; round < rounds; round++) {
    let crowded = false
    const cells = grid(places, width, height)
    for (let i = 0; i < count; i++) {
      for (const j of near(cells, places, i, width, height))
        if (j > i && part(places, fixed, i, j, width, height)) crowded = true
    }
    if (!crowded) break
  }
  return places
}

const cellOf = (x: number, y: number) => `${x},${y}`

const grid = (places: Float32Array, width: number, height: number): Map<string, number[]> => {
  const cells = new Map<string, number[]>()
  for (let i = 0; i < places.length / 2; i++) {
    const key = cellOf(Math.floor((places[2 * i] ?? 0) / width), Math.floor((places[2 * i + 1] ?? 0) / height))
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [i])
    else cell.push(i)
  }
  return cells
}

const near = (
  cells: Map<string, number[]>,
  places: Float32Array,
  i: number,
  width: number,
  height: number,
): number[] => {
  const x = Math.floor((places[2 * i] ?? 0) / width)
  const y = Math.floor((places[2 * i + 1] ?? 0) / height)
  const found: number[] = []
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) found.push(...(cells.get(cellOf(x + dx, y + dy)) ?? []))
  }
  return found
}

const part = (
  places: Float32Array,
  fixed: Uint8Array,
  i: number,
  j: number,
  width: number,
  height: number,
): boolean => {
  const dx = (places[2 * j] ?? 0) - (places[2 * i] ?? 0)
  const dy = (places[2 * j + 1] ?? 0) - (places[2 * i + 1] ?? 0)
  const lackX = width - Math.abs(dx)
  const lackY = height - Math.abs(dy)
  if (lackX <= 0 || lackY <= 0) return false
  const movable = (fixed[i] ? 0 : 1) + (fixed[j] ? 0 : 1)
  if (movable === 0) return false
  const along = lackX / width < lackY / height ? 0 : 1
  const lack = along === 0 ? lackX : lackY
  const towards = (along === 0 ? dx : dy) >= 0 ? 1 : -1
  const step = (lack / movable) * 0.5
  if (!fixed[i]) places[2 * i + along] = (places[2 * i + along] ?? 0) - towards * step
  if (!fixed[j]) places[2 * j + along] = (places[2 * j + along] ?? 0) + towards * step
  return true
}
