// Long work in pieces, so that timers run and a request to end is heard between them.

import { setImmediate as turn } from 'node:timers/promises'

/** Lets others have their turn, and throws where the work is to end. */
export const breathe = async (signal?: AbortSignal): Promise<void> => {
  await turn()
  signal?.throwIfAborted()
}
