// Failures that the person at the machine can mend: one line that says what is wrong and what to do, instead of a stack.
// Plain JavaScript, since the first steps of a fresh clone run before any package is there.

/** A failure with a message for the person at the machine. */
export class Failure extends Error {
  /**
   * @param {string} message what is wrong, and what to do about it, in one line
   * @param {{ cause?: unknown }} [options]
   */
  constructor(message, options) {
    super(message, options)
    this.name = 'Failure'
  }
}

const elsewhere = 'or use another folder (for the database: SHANTU_HOME)'

/** @type {Record<string, (place: string) => string>} */
const remedies = {
  ENOSPC: (place) => `No space is left on the disk${place}. Free some, ${elsewhere}, and run the command again.`,
  EDQUOT: (place) => `The disk quota is used up${place}. Free some space, ${elsewhere}, and run the command again.`,
  EACCES: (place) => `No permission to read or write${place}. Grant it, ${elsewhere}.`,
  EPERM: (place) => `No permission to read or write${place}. Grant it, ${elsewhere}.`,
  EROFS: (place) => `The file system is read-only${place}. Make it writable, ${elsewhere}.`,
  ENOTDIR: (place) => `A file stands where a folder should be${place}. Move it, ${elsewhere}.`,
  EEXIST: (place) => `A file stands where a folder should be${place}. Move it, ${elsewhere}.`,
  EMFILE: () => 'Too many files are open. Raise the limit (ulimit -n 4096) and run the command again.',
}

/**
 * The line to print for an error, or nothing where it is a fault of the program and wants its stack.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export const explain = (error) => {
  if (error instanceof Failure) return error.message
  if (!(error instanceof Error)) return undefined
  const { code, path, syscall } = /** @type {NodeJS.ErrnoException} */ (error)
  // On a read-only file system the folder that cannot be made is what is told to be missing.
  const cause = code === 'ENOENT' && syscall === 'mkdir' ? 'EROFS' : code
  const remedy = cause === undefined ? undefined : remedies[cause]
  return remedy?.(path === undefined ? '' : ` (${path})`)
}

/**
 * Names the cause where the text that a child process left behind tells it.
 * @param {string} output
 * @returns {string | undefined}
 */
export const explainOutput = (output) => {
  if (/ENOSPC|No space left on device/i.test(output)) return remedies.ENOSPC?.('')
  if (/EDQUOT|quota exceeded/i.test(output)) return remedies.EDQUOT?.('')
  if (/EROFS|Read-only file system/i.test(output)) return remedies.EROFS?.('')
  if (/EACCES|Permission denied|AccessDeniedException/i.test(output)) return remedies.EACCES?.('')
  return undefined
}
