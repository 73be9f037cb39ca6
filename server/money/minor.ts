// Money as whole hundredths of its currency: exact at any size, never a floating-point sum.

/** `12345n` as `123.45`, `12300n` as `123`. */
export const minorToText = (minor: bigint): string => {
  const whole = minor / 100n
  const rest = minor % 100n
  return rest === 0n ? String(whole) : `${whole}.${String(rest).padStart(2, '0')}`
}

/** An amount as the graph keeps it for reading, `123.45`, as decimal text. */
export const amountToText = (amount: number): string => minorToText(BigInt(Math.round(amount * 100)))

/** Decimal text, `123.4`, in whole hundredths. */
export const toMinor = (amount: string): bigint => {
  const [whole = '0', rest = ''] = amount.split('.')
  return BigInt(whole) * 100n + BigInt(rest.padEnd(2, '0'))
}
