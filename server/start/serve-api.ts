// What `npm run dev` watches: the server alone, its interface left to vite.

import { main } from '../main.ts'
import { explain } from './failure.mjs'

main(['--api-only'])
  .then((status) => process.exit(status))
  .catch((error: unknown) => {
    console.error(explain(error) ?? error)
    process.exit(1)
  })
