// Says what is being done and how long it took: one live line on a terminal, plain lines elsewhere.

export interface Progress {
  /** Runs `work` as a named step: shown while it runs, with its time once done. `detail` says how far it has come. */
  step<T>(title: string, work: (detail: (text: string) => void) => Promise<T>): Promise<T>
  /** A line of its own. */
  note(text: string): void
}

interface Step {
  readonly title: string
  readonly began: number
  detail: string
}

const seconds = (began: number): string => `${((performance.now() - began) / 1000).toFixed(1)} s`

/** Says nothing. */
export const silentProgress: Progress = {
  step: (_title, work) => work(() => {}),
  note: () => {},
}

const plainProgress = (stream: NodeJS.WriteStream): Progress => ({
  async step(title, work) {
    const began = performance.now()
    stream.write(`${title} …\n`)
    const result = await work(() => {})
    stream.write(`${title}: done in ${seconds(began)}\n`)
    return result
  },
  note: (text) => void stream.write(`${text}\n`),
})

const liveProgress = (stream: NodeJS.WriteStream): Progress => {
  const running = new Set<Step>()
  let timer: NodeJS.Timeout | undefined
  const clear = () => stream.write('\r\x1b[2K')
  const draw = () => {
    const line = [...running].map((step) => [step.title, step.detail, seconds(step.began)].filter(Boolean).join(' '))
    clear()
    stream.write(line.join(' · ').slice(0, (stream.columns || 80) - 1))
  }
  const print = (line: string) => {
    clear()
    stream.write(`${line}\n`)
    if (running.size > 0) draw()
  }
  return {
    async step(title, work) {
      const step: Step = { title, began: performance.now(), detail: '' }
      running.add(step)
      timer ??= setInterval(draw, 200).unref()
      draw()
      try {
        const result = await work((text) => {
          step.detail = text
        })
        running.delete(step)
        print(`✓ ${title} ${seconds(step.began)}`)
        return result
      } finally {
        running.delete(step)
        if (running.size === 0) {
          clearInterval(timer)
          timer = undefined
          clear()
        }
      }
    },
    note: print,
  }
}

/** Progress on a stream, standard error unless told: live where it is a terminal. */
export const progressOn = (stream: NodeJS.WriteStream = process.stderr): Progress =>
  stream.isTTY ? liveProgress(stream) : plainProgress(stream)
