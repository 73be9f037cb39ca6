// A value that follows another once that has rested.

import { useEffect, useState } from 'react'

/** The value as it was when it last stood still for so many milliseconds. */
export const useSlow = <T>(value: T, milliseconds: number): T => {
  const [slow, setSlow] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return slow
}
