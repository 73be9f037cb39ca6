// Text inside XML 1.0: escaped, and free of the characters that XML cannot hold at all.

const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** For element content and attribute values alike. */
export const xmlText = (text: string): string =>
  text.replaceAll(forbidden, '\uFFFD').replaceAll(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character)
