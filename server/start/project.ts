// Where the project lies on this machine.

import { fileURLToPath } from 'node:url'

/** The project's folder, absolute, without a slash at the end. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
