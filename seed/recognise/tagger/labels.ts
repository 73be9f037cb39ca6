// What a character is to a name: it begins one, stands in it or ends it, or belongs to none.

/** Kinds of names that the tagger tells apart; a body's type is read off its ending. */
export const kinds = ['body', 'person', 'project'] as const
export type Kind = (typeof kinds)[number]

export const none = 0
/** Of a kind by its number; inside is one more, the end two more. */
export const beginOf = (kind: number): number => 1 + 3 * kind
export const labelCount = 1 + 3 * kinds.length

/** Which labels may follow on which, as pairs. A name is at least two characters long. */
export const moves: readonly (readonly [number, number])[] = (() => {
  const begins = [none, ...kinds.map((_, kind) => beginOf(kind))]
  return [none, ...kinds.map((_, kind) => beginOf(kind) + 2)]
    .flatMap((over) => begins.map((next) => [over, next] as const))
    .concat(
      kinds.flatMap((_, kind) =>
        [0, 1].flatMap((within) => [1, 2].map((next) => [beginOf(kind) + within, beginOf(kind) + next] as const)),
      ),
    )
})()
