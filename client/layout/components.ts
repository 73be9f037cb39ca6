// The parts of a graph that hang together.

/** Indices of each part, the largest first; `links` holds the two ends and the pull of each link in turn. */
export const components = (count: number, links: Float32Array): readonly (readonly number[])[] => {
  const parent = Int32Array.from({ length: count }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at
      at = parent[at] ?? at
    }
    return at
  }
  for (let i = 0; i < links.length; i += 3) parent[root(links[i] ?? 0)] = root(links[i + 1] ?? 0)
  const parts = new Map<number, number[]>()
  for (let i = 0; i < count; i++) {
    const part = parts.get(root(i))
    if (part === undefined) parts.set(root(i), [i])
    else part.push(i)
  }
  return [...parts.values()].sort((a, b) => b.length - a.length)
}

/** For each index the indices it is linked to, each once. */
export const adjacency = (count: number, links: Float32Array): readonly (readonly number[])[] => {
  const sets = Array.from({ length: count }, () => new Set<number>())
  for (let i = 0; i < links.length; i += 3) {
    const [a, b] = [links[i] ?? 0, links[i + 1] ?? 0]
    sets[a]?.add(b)
    sets[b]?.add(a)
  }
  return sets.map((set) => [...set])
}
