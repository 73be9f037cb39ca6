// How a load tells what it is doing; whoever starts it decides how that is shown.

export interface LoadProgress {
  /** Runs `work` as a named step; `detail` says how far it has come. */
  step<T>(title: string, work: (detail: (text: string) => void) => Promise<T>): Promise<T>
  /** A line of its own. */
  note(text: string): void
}

/** Tells nothing. */
export const quiet: LoadProgress = { step: (_title, work) => work(() => {}), note: () => {} }
