// What goes wrong in a load and is for the person at the machine to mend.

/** A failure of loading; the message is one line that says what is wrong and what to do. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
}
