// Money as whole hundredths of its currency, read from the decimal itself: no arithmetic on fractions, so nothing is rounded.

/**
 * `2346801.74` as 234680174. Reads the shortest decimal that stands for the number, which is the one it was written as.
 * Gives undefined where that has more than two decimals, is negative, or is too large to be exact (above 90 trillion).
 */
export const minorUnits = (amount: number): number | undefined => {
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(String(amount))
  if (match === null) return undefined
  const minor = Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`)
  return Number.isSafeInteger(minor) ? minor : undefined
}
