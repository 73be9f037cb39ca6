// What a reader's process starts with: TypeScript is made readable to it, then its work is loaded.

import { register } from 'tsx/esm/api'

register()
await import('./main.ts')
