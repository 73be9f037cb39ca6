// A normalised view of a stretch of text (NFKC, simplified, white space and hard wraps mended) with a way back to raw offsets.

export interface View {
  readonly text: string
  /** For each UTF-16 unit of `text` the raw offset it came from, and one more for the raw end. */
  readonly offsets: Uint32Array
}

export interface RawSpan {
  readonly start: number
  readonly end: number
}

/** The raw span of `[start, end)` of a view; `end` must be greater than `start`. */
export const rawSpan = (view: View, start: number, end: number): RawSpan => ({
  start: view.offsets[start] ?? 0,
  end: (view.offsets[end - 1] ?? 0) + 1,
})
