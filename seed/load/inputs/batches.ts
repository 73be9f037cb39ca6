// Documents gathered to what one transaction can well hold.

import type { Extraction } from '../../extraction.ts'
import type { Input } from './input.ts'

export interface Refusal {
  readonly path: string
  /** Set where one row of a table is refused, and the rest of it is loaded. */
  readonly row?: number
  readonly reason: string
}

/** Those refusals that are of a document as a whole. */
export const refusedDocuments = (refused: readonly Refusal[]): readonly Refusal[] =>
  refused.filter(({ row }) => row === undefined)

const most = { documents: 200, characters: 4_000_000 }

/** The extractions in batches of at most 200 documents, cut also after four million characters of text; what is refused goes to `refuse`. */
export async function* batches(
  inputs: AsyncIterable<Input>,
  refuse: (refusal: Refusal) => void,
): AsyncGenerator<Extraction[]> {
  let batch: Extraction[] = []
  let characters = 0
  for await (const input of inputs) {
    if ('refused' in input) {
      refuse({ path: input.path, reason: input.refused })
      continue
    }
    for (const row of input.refusedRows ?? []) refuse({ path: input.path, ...row })
    batch.push(input.extraction)
    characters += input.extraction.documents[0]?.text?.length ?? 0
    if (batch.length < most.documents && characters < most.characters) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}
