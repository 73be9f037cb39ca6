// Parts that hang apart, side by side: the largest first, each next one as close to the middle as it fits. Pure.

interface Box {
  left: number
  top: number
  readonly width: number
  readonly height: number
}

const gap = 50
/** Screens are wider than high. */
const aspect = 1.1

const boxOf = (positions: Float32Array, part: readonly number[]): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const i of part) {
    const [x, y] = [positions[2 * i] ?? 0, positions[2 * i + 1] ?? 0]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, width: right - left + 2 * gap, height: bottom - top + gap }
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && a.left + a.width > b.left && a.top < b.top + b.height && a.top + a.height > b.top

/** Moves whole parts, in place. */
export const pack = (positions: Float32Array, parts: readonly (readonly number[])[]): void => {
  const placed: Box[] = []
  for (const part of parts) {
    const box = boxOf(positions, part)
    const [fromX, fromY] = [box.left, box.top]
    seat(box, placed)
    placed.push(box)
    for (const i of part) {
      positions[2 * i] = (positions[2 * i] ?? 0) + box.left - fromX
      positions[2 * i + 1] = (positions[2 * i + 1] ?? 0) + box.top - fromY
    }
  }
}

/** Of the places along the edges of those that are seated, the free one that keeps the whole closest to its middle. */
const seat = (box: Box, placed: readonly Box[]): void => {
  if (placed.length === 0) {
    box.left = -box.width / 2
    box.top = -box.height / 2
    return
  }
  const xs = placed.flatMap((other) => [
    other.left,
    other.left + other.width,
    other.left - box.width,
    other.left + other.width - box.width,
  ])
  const ys = placed.flatMap((other) => [
    other.top,
    other.top + other.height,
    other.top - box.height,
    other.top + other.height - box.height,
  ])
  let best = { left: 0, top: 0, cost: Infinity }
  for (const left of xs) {
    for (const top of ys) {
      const cost = Math.hypot((left + box.width / 2) / aspect, top + box.height / 2)
      if (cost >= best.cost || placed.some((other) => meets({ ...box, left, top }, other))) continue
      best = { left, top, cost }
    }
  }
  box.left = best.left
  box.top = best.top
}
