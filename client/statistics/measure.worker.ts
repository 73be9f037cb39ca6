// Measures a scene off the main thread.

import { type MeasureInput, measure } from './measure.ts'

self.onmessage = ({ data }: MessageEvent<MeasureInput>) => self.postMessage(measure(data))
