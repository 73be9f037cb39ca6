// Reads a recipe: a .cypher file whose header names it in both languages, says whom it serves and gives its parameters. Pure.

export const audiences = ['journalist', 'strategist', 'analyst'] as const
export type Audience = (typeof audiences)[number]

export interface Recipe {
  /** The file's name without its ending. */
  readonly name: string
  readonly zh: string
  readonly en: string
  readonly audience: Audience
  /** JSON, as it goes into the field of parameters; empty where there are none. */
  readonly parameters: string
  /** The statement without its header. */
  readonly query: string
}

const isAudience = (value: string | undefined): value is Audience => audiences.some((one) => one === value)

/** @throws where the header lacks a title, an audience, or has parameters that are no JSON */
export const parseRecipe = (name: string, text: string): Recipe => {
  const lines = text.split(/\r?\n/)
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const header = new Map(
    lines.slice(0, end).map((line) => {
      const [key = '', ...value] = line.slice(2).split(':')
      return [key.trim(), value.join(':').trim()]
    }),
  )
  const [zh, en, audience] = [header.get('zh'), header.get('en'), header.get('for')]
  if (!zh || !en || !isAudience(audience)) throw new Error(`The recipe ${name} has no whole header`)
  const parameters = header.get('parameters') ?? ''
  if (parameters !== '') JSON.parse(parameters)
  return { name, zh, en, audience, parameters, query: lines.slice(end).join('\n').trim() }
}
