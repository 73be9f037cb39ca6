// The weights of what tells names from what is none.

import { groupWeights, spanScale, spanWeights } from './weights.data.ts'

/** Bytes of one feature each; a weight is a byte's share of 127. */
const bytes = Int8Array.from(atob(spanWeights), (character) => character.charCodeAt(0))

export const ofSpans: Float32Array = Float32Array.from(bytes, (byte) => (byte * spanScale) / 127)
export const ofGroups: readonly number[] = groupWeights
