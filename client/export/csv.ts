// Tables for spreadsheets (RFC 4180), with a byte order mark so that Excel reads the Chinese.

/** A field in quotes where it needs them; one that a spreadsheet would run as a formula gets an apostrophe first. */
export const field = (value: string | number | bigint | undefined): string => {
  const raw = value === undefined ? '' : String(value)
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Lines of fields, each ended as the standard says. */
export const csv = (rows: readonly (readonly (string | number | bigint | undefined)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
