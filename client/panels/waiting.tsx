// What the canvas shows while something is under way: a sketch of a graph where there is none yet and, once it takes longer than a moment, how
// long it has been and the way to stop it.

import { useEffect, useState } from 'react'
import { useExplorer } from '../explorer/explorer.tsx'
import { useWords } from '../i18n/words.ts'
import { TextButton } from './controls.tsx'

/** Whole seconds since the value became what it is; 0 where it is undefined. */
const useSeconds = (value: object | undefined): number => {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    setSeconds(0)
    if (value === undefined) return
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [value])
  return value === undefined ? 0 : seconds
}

export const Waiting = () => {
  const { t, n } = useWords()
  const { busy, scene } = useExplorer()
  const seconds = useSeconds(busy)
  if (busy === undefined) return null
  return (
    <>
      {scene.nodes.size === 0 && <Sketch />}
      {seconds > 0 && (
        <div className="waiting">
          <p>
            {busy.text} <small>{t('scene.seconds', n(seconds))}</small>
          </p>
          <TextButton onPress={busy.stop}>{t('scene.stop')}</TextButton>
          <progress aria-label={busy.text} />
        </div>
      )}
    </>
  )
}

const goldenAngle = 2.399963
const dots = Array.from({ length: 34 }, (_, i) => {
  const reach = 16 * Math.sqrt(i)
  return { x: reach * Math.cos(i * goldenAngle), y: reach * Math.sin(i * goldenAngle), size: i < 4 ? 4 : 2.2 }
})
/** Each dot hangs on one nearer to the middle. */
const lines = dots.slice(1).flatMap((to, i) => {
  const from = dots[Math.floor(i / 4)]
  return from === undefined ? [] : [{ from, to }]
})

const Sketch = () => (
  <svg className="canvas-sketch" viewBox="-110 -110 220 220" aria-hidden="true">
    {lines.map(({ from, to }) => (
      <line key={`${to.x} ${to.y}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
    ))}
    {dots.map(({ x, y, size }) => (
      <circle key={`${x} ${y}`} cx={x} cy={y} r={size} />
    ))}
  </svg>
)
