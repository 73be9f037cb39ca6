// HTML and XML as a stream of tags and text. It keeps no stack of open elements, so that markup that never closes costs no more.

import { Tokenizer } from 'htmlparser2'

export interface TagReader {
  open(name: string, attributes: ReadonlyMap<string, string>): void
  close(name: string): void
  text(text: string): void
}

/** Reads markup from its beginning to its end; names are in lower case unless `xml` is set. Entities are decoded. */
export function readTags(markup: string, reader: TagReader, { xml = false } = {}): void {
  const nameOf = (start: number, end: number) =>
    xml ? markup.slice(start, end) : markup.slice(start, end).toLowerCase()
  let element = ''
  let attribute = ''
  let value = ''
  let attributes = new Map<string, string>()
  const opened = (selfClosing: boolean) => {
    reader.open(element, attributes)
    if (selfClosing && xml) reader.close(element)
  }
  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        element = nameOf(start, end)
        attributes = new Map()
      },
      onattribname: (start, end) => {
        attribute = nameOf(start, end)
        value = ''
      },
      onattribdata: (start, end) => {
        value += markup.slice(start, end)
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint)
      },
      onattribend: () => {
        attributes.set(attribute, value)
      },
      onopentagend: () => opened(false),
      onselfclosingtag: () => opened(true),
      onclosetag: (start, end) => reader.close(nameOf(start, end)),
      ontext: (start, end) => reader.text(markup.slice(start, end)),
      ontextentity: (codePoint) => reader.text(String.fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => reader.text(markup.slice(start, end - offset)),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  )
  tokenizer.write(markup)
  tokenizer.end()
}
