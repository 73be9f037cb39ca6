/** As `items.flatMap(pick)`, for which V8 takes ten times as long: much of what is read is gathered so. */
export function flatMap<T, U>(items: readonly T[], pick: (item: T, index: number) => U | readonly U[]): U[] {
  const all: U[] = []
  for (let index = 0; index < items.length; index++) {
    const found = pick(items[index] as T, index)
    if (!Array.isArray(found)) all.push(found as U)
    else for (let at = 0; at < found.length; at++) all.push(found[at])
  }
  return all
}
