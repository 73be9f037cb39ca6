// Weights are kept as text: bytes in base64.

/** The bytes of a text in base64, line breaks in it left aside. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
