// What the editor and its language worker say to each other.

/** A piece of the statement and what it is, such as `keyword`; offsets in UTF-16 units. */
export interface Token {
  readonly from: number
  readonly to: number
  readonly type: string
}

/** Something to complete with. */
export interface Suggestion {
  readonly label: string
  /** What is written; the label where it is left out. */
  readonly insert?: string
  readonly kind: 'keyword' | 'function' | 'label' | 'link' | 'property' | 'variable' | 'parameter' | 'other'
}

/** The names that the graph has. */
export interface Names {
  readonly labels: readonly string[]
  readonly relationshipTypes: readonly string[]
  readonly propertyKeys: readonly string[]
  readonly parameters: readonly string[]
}

export type Question =
  | { readonly kind: 'tokens'; readonly text: string }
  | {
      readonly kind: 'complete'
      readonly text: string
      readonly caret: number
      readonly names: Names
      readonly asked: boolean
    }
  | { readonly kind: 'format'; readonly text: string; readonly caret: number }

export interface Answers {
  readonly tokens: readonly Token[]
  readonly complete: readonly Suggestion[]
  readonly format: { readonly text: string; readonly caret: number }
}

export type Asked = Question & { readonly id: number }
export type Answered =
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly failed: true }
