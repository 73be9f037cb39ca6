// The weights of what tells names from what is none.

import { bytesOf } from '../bytes.ts'
import { groupWeights, spanScale, spanWeights } from './weights.data.ts'

/** Bytes of one feature each; a weight is a byte's share of 127. */
const bytes = new Int8Array(bytesOf(spanWeights).buffer)

export const ofSpans: Float32Array = Float32Array.from(bytes, (byte) => (byte * spanScale) / 127)
export const ofGroups: readonly number[] = groupWeights
