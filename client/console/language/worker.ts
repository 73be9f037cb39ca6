// Reads Cypher away from the page's own thread: what each piece is, what could come next, how it would be laid out. Runs in a worker, with
// Neo4j's language support, which knows the whole grammar and is too large to be waited for while typing.

import { autocomplete, type DbSchema, formatQuery, highlightSyntax } from '@neo4j-cypher/language-support'
import { functions } from './functions.ts'
import type { Answered, Answers, Asked, Names, Question, Suggestion, Token } from './messages.ts'

const tokensOf = (text: string): readonly Token[] =>
  highlightSyntax(text, { consoleCommandsEnabled: false }).map(({ position, length, tokenType }) => ({
    from: position.startOffset,
    to: position.startOffset + length,
    type: tokenType,
  }))

/** Statements that begin so, or clauses of that name, are not served here. */
const refused =
  /^(CREATE|MERGE|DELETE|DETACH|NODETACH|SET|REMOVE|INSERT|DROP|ALTER|GRANT|DENY|REVOKE|LOAD|FOREACH|START|STOP|TERMINATE|ENABLE|DEALLOCATE|REALLOCATE|RENAME|USE|SHOW|DRYRUN)\b/i

const functionTable = Object.fromEntries(
  functions.map((name) => [
    name,
    {
      name,
      category: '',
      description: '',
      isBuiltIn: true,
      argumentDescription: [],
      returnDescription: '',
      signature: `${name}()`,
      aggregating: false,
      isDeprecated: false,
    },
  ]),
)

const schemaOf = (names: Names): DbSchema => ({
  labels: [...names.labels],
  relationshipTypes: [...names.relationshipTypes],
  propertyKeys: [...names.propertyKeys],
  parameters: Object.fromEntries(names.parameters.map((name) => [name, ''])),
  functions: { 'CYPHER 5': functionTable, 'CYPHER 25': functionTable },
})

/** Kinds of the language server protocol. */
const protocolKinds: Readonly<Record<number, Suggestion['kind']>> = {
  3: 'function',
  6: 'variable',
  10: 'property',
  14: 'keyword',
  23: 'other',
}

const kindOf = (label: string, kind: number | undefined, names: Names): Suggestion['kind'] => {
  if (label.startsWith('$')) return 'parameter'
  if (names.labels.includes(label)) return 'label'
  if (names.relationshipTypes.includes(label)) return 'link'
  if (names.propertyKeys.includes(label)) return 'property'
  return protocolKinds[kind ?? 0] ?? 'other'
}

const suggestionsFor = ({
  text,
  caret,
  names,
  asked,
}: Extract<Question, { kind: 'complete' }>): readonly Suggestion[] =>
  autocomplete(text.slice(0, caret), schemaOf(names), {
    caretPosition: caret,
    manual: asked,
    consoleCommandsEnabled: false,
  })
    .filter(({ label }) => !refused.test(label))
    .map(({ label, kind, insertText }) => ({
      label,
      kind: kindOf(label, kind, names),
      ...(insertText !== undefined && insertText !== label && { insert: insertText }),
    }))

const answerTo = (question: Question): Answers[keyof Answers] => {
  switch (question.kind) {
    case 'tokens':
      return tokensOf(question.text)
    case 'complete':
      return suggestionsFor(question)
    case 'format': {
      const { formattedQuery, newCursorPos } = formatQuery(question.text, { cursorPosition: question.caret })
      return { text: formattedQuery, caret: newCursorPos ?? formattedQuery.length }
    }
  }
}

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  const reply = (answered: Answered) => self.postMessage(answered)
  try {
    reply({ id: data.id, answer: answerTo(data) })
  } catch {
    reply({ id: data.id, failed: true })
  }
}
