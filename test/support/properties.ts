// Random inputs that are the same in every run, so that a failure can be met again; SHANTU_SEED tries others.

import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.SHANTU_SEED ?? 20_190_224) })
