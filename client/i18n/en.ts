// All words of the interface in English.

import type { Words } from './dictionary.ts'
import { frame } from './en/frame.ts'
import { pages } from './en/pages.ts'
import { reading } from './en/reading.ts'
import { scene } from './en/scene.ts'
import type { zh } from './zh.ts'

export const en: Words<typeof zh> = { ...frame, ...scene, ...reading, ...pages }
