/** As `items.flatMap(pick)`, for which V8 takes ten times as long: much of what is read is gathered so. */
export function flatMap<T, U>(items: readonly T[], pick: (item: T, index: number) => U | readonly U[]): U[] {
  const all: U[] = []
  items.forEach((item, index) => {
    const found = pick(item, index)
    if (Array.isArray(found)) for (const one of found) all.push(one)
    else all.push(found as U)
  })
  return all
}
