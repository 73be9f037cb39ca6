// Reading runs much code, most of it seldom. At its usual pace V8 spends longer on optimising it, through the first megabytes, than
// on running it; so every function is compiled plainly at once and has to run longer here before it is optimised. For processes
// that read, not for the server.

import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--always-sparkplug')
setFlagsFromString('--interrupt-budget=1200000')
// A large load keeps much that lasts; left to itself V8 lets as much again pile up beside it before it clears.
setFlagsFromString('--heap-growing-percent=30')
