// Reads the header of a query file: what it gives, which parameters it takes, and an example of them.

export interface QueryParameter {
  readonly name: string
  readonly about: string
}

export interface Query {
  readonly name: string
  readonly about: string
  readonly parameters: readonly QueryParameter[]
  readonly example: Readonly<Record<string, unknown>>
  /** The file as it is, header and all. */
  readonly text: string
}

const parameterLine = /^\$(\w+): (.+)$/
const exampleMark = 'example: '

/** Throws when the header is not whole, or does not list exactly the parameters that the query uses, or a limit is missing. */
export const parseQuery = (name: string, text: string): Query => {
  const fail = (what: string): never => {
    throw new Error(`The query ${name} ${what}`)
  }
  const lines = text.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const header = lines.slice(0, end).map((line) => line.slice(2).trim())
  const body = lines.slice(end).join('\n')
  const about = header.filter((line) => !parameterLine.test(line) && !line.startsWith(exampleMark)).join(' ')
  const parameters = header.flatMap((line) => {
    const match = parameterLine.exec(line)
    return match?.[1] && match[2] ? [{ name: match[1], about: match[2] }] : []
  })
  const exampleText = header.find((line) => line.startsWith(exampleMark)) ?? fail('has no example')
  const example: unknown = JSON.parse(exampleText.slice(exampleMark.length))
  if (!isObject(example)) return fail('has an example that is no object')
  if (about === '') fail('does not say what it gives')
  const used = new Set([...body.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter))
  for (const parameter of used)
    if (!parameters.some((listed) => listed.name === parameter)) fail(`does not list $${parameter}`)
  for (const parameter of parameters) {
    if (!used.has(parameter.name)) fail(`lists $${parameter.name}, which it does not use`)
    if (!(parameter.name in example)) fail(`gives no example of $${parameter.name}`)
  }
  if (!/\bLIMIT\b/.test(body)) fail('has no limit')
  return { name, about, parameters, example, text }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
