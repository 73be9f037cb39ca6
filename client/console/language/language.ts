// The editor's side of the language worker: questions with promised answers.

import type { Answered, Answers, Question } from './messages.ts'

export interface Language {
  /** The answer; undefined where the language support could not give one. */
  readonly ask: <Kind extends Question['kind']>(
    question: Extract<Question, { readonly kind: Kind }>,
  ) => Promise<Answers[Kind] | undefined>
  readonly close: () => void
}

/** @param onBroken called when the worker cannot run at all */
export const openLanguage = (onBroken: () => void): Language => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (answer: Answered | undefined) => void>()
  let last = 0
  let closed = false
  const settle = (id: number, answered: Answered | undefined) => {
    waiting.get(id)?.(answered)
    waiting.delete(id)
  }
  const end = () => {
    closed = true
    worker.terminate()
    for (const id of [...waiting.keys()]) settle(id, undefined)
  }
  worker.onmessage = ({ data }: MessageEvent<Answered>) => settle(data.id, data)
  worker.onerror = () => {
    end()
    onBroken()
  }
  return {
    ask: <Kind extends Question['kind']>(question: Extract<Question, { readonly kind: Kind }>) =>
      new Promise<Answers[Kind] | undefined>((resolve) => {
        if (closed) return resolve(undefined)
        const id = ++last
        // The worker answers each kind of question with its own kind of answer.
        waiting.set(id, (answered) =>
          resolve(answered !== undefined && 'answer' in answered ? (answered.answer as Answers[Kind]) : undefined),
        )
        worker.postMessage({ ...question, id })
      }),
    close: end,
  }
}
