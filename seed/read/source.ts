// A document as read: its text exactly as decoded, and what its front matter or metadata says of it.

export interface SourceText {
  /** As given on the command line. */
  readonly path: string
  /** Hex digest of the file's bytes. */
  readonly sha256: string
  /** The text as decoded; every offset of every later step comes back to it. */
  readonly text: string
  /** Where the body begins, after front matter. */
  readonly bodyStart: number
  readonly title?: string
  readonly publisher?: string
  /** ISO day, `2019-02-26`. */
  readonly published?: string
  readonly url?: string
}

/** A file that cannot be read as a document; the message is fit for the user and names the remedy where there is one. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
}
