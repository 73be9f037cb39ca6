// A slider under bars that say how much there is of each value: what it leaves is seen before one lets go.

import { useRef } from 'react'
import { Label } from 'react-aria-components/Label'
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider'

interface Bar {
  readonly at: number
  readonly size: number
  readonly title: string
}

interface Props {
  readonly label: string
  /** What is chosen, in words. */
  readonly text: string
  readonly bars: readonly Bar[]
  readonly range: readonly [least: number, most: number]
  /** One value, which is the least that stays, or two that bound it. */
  readonly values: readonly number[]
  /** Names of the thumbs where there are two. */
  readonly thumbs?: readonly string[]
  /** `goesOn`: the thumb is still held, and this is not the first value that it passes over. */
  readonly onChange: (values: readonly number[], goesOn: boolean) => void
}

export const BarSlider = ({ label, text, bars, range, values, thumbs, onChange }: Props) => {
  const held = useRef(false)
  const [least = range[0], most = range[1]] = values
  const tallest = Math.max(1, ...bars.map(({ size }) => size))
  return (
    <Slider
      className="slider time"
      minValue={range[0]}
      maxValue={range[1]}
      step={1}
      value={[...values]}
      formatOptions={{ useGrouping: false }}
      onChange={(next) => {
        onChange(typeof next === 'number' ? [next] : next, held.current)
        held.current = true
      }}
      onChangeEnd={() => {
        held.current = false
      }}
    >
      <Label>{label}</Label>
      <SliderOutput>{text}</SliderOutput>
      <div className="histogram" aria-hidden="true">
        {bars.map(({ at, size, title }) => (
          <span
            key={at}
            title={title}
            data-inside={at >= least && at <= most}
            style={{ height: `${size === 0 ? 0 : Math.max(6, (100 * size) / tallest)}%` }}
          />
        ))}
      </div>
      <SliderTrack className="slider-track" style={{ marginInline: `${50 / bars.length}%` }}>
        {values.map((_, index) => (
          <SliderThumb
            // biome-ignore lint/suspicious/noArrayIndexKey: the first thumb is the first.
            key={index}
            index={index}
            className="slider-thumb"
            {...(thumbs?.[index] !== undefined && { 'aria-label': thumbs[index] })}
          />
        ))}
      </SliderTrack>
    </Slider>
  )
}
