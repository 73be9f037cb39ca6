// Parts of addresses and queries that several routes share.

import { z } from 'zod'
import { idSchema } from '../contract.ts'

/** Nothing to give. */
export const nothing = z.object({})

/** `/:id` */
export const idPart = z.object({ id: idSchema })
