// The content security policy forbids making code from text, so the schemas must not try. Imported before anything that declares one.

import { config } from 'zod'

config({ jitless: true })
