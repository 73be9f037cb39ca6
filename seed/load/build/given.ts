// Objects without the keys that hold nothing: optional properties are left out, never set to undefined.

type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The same object without its undefined values. */
export function given<T extends object>(value: T): Given<T>
export function given(value: object): object {
  const result: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value)) if (part !== undefined) result[key] = part
  return result
}
