// The named queries that the server itself uses.

import { z } from 'zod'

export const queryListSchema = z.object({
  queries: z.array(
    z.object({
      name: z.string(),
      about: z.string(),
      parameters: z.array(z.object({ name: z.string(), about: z.string() })),
      example: z.record(z.string(), z.unknown()),
      text: z.string(),
    }),
  ),
})
export type QueryList = z.infer<typeof queryListSchema>
