// Puts values into texts.

/** The text with each `{{name}}` replaced by the value of that name. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/{{(\w+)}}/g, (hole, name: string) => String(values[name] ?? hole))
