// Why a statement gave nothing: what went wrong, where, and what to do about it.

import { TextButton } from '../../panels/controls.tsx'
import type { StatementError } from '../ask.ts'
import { fill } from '../fill.ts'
import { useConsoleWords } from '../words.ts'

interface Props {
  readonly error: StatementError
  /** Missing where the place is no longer in the statement. */
  readonly onGo?: (offset: number) => void
}

export const Refusal = ({ error, onGo }: Props) => {
  const { words } = useConsoleWords()
  const hints = words.error.hint
  const isKnown = (code: string): code is keyof typeof hints => code in hints
  const code = isKnown(error.code) ? error.code : 'failed'
  const { position } = error
  return (
    <div className="refusal" role="alert" data-code={code}>
      <strong>
        {words.error[code]}
        {position !== undefined && ` · ${fill(words.editor.place, position)}`}
      </strong>
      <p>{hints[code]}</p>
      {error.message !== '' && code !== 'cancelled' && (
        <blockquote lang="en">
          <small>{words.error.original}</small>
          {error.message}
        </blockquote>
      )}
      {position !== undefined && onGo && (
        <TextButton onPress={() => onGo(position.offset)}>{words.editor.goThere}</TextButton>
      )}
    </div>
  )
}
