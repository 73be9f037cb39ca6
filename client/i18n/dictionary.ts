// The shape that the words of every language share.

/** The same keys, each with a text. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> }
