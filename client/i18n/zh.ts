// All words of the interface in Chinese. The shape of this object is the list of keys: English has to have the same.

import { frame } from './zh/frame.ts'
import { pages } from './zh/pages.ts'
import { reading } from './zh/reading.ts'
import { scene } from './zh/scene.ts'

export const zh = { ...frame, ...scene, ...reading, ...pages }
