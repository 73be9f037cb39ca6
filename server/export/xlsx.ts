// XLSX (ECMA-376, SpreadsheetML): two sheets, written row by row into a zip, so that a large graph never stands in memory whole.
// Texts are inline strings, which no spreadsheet takes for formulas.

import { strToU8, Zip, ZipDeflate } from 'fflate'
import { type Cell, type Column, entityColumns, linkColumns } from './columns.ts'
import type { ExportWriter } from './writer.ts'
import { xmlText } from './xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const sheets = ['Entities', 'Links'] as const

/** A cell of a spreadsheet holds at most so many characters. */
const longestCell = 32_767

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets
    .map(
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${sheets
    .map(
      (_, index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join('')}</Relationships>`,
}

/** 0 as A, 26 as AA: the letters of a column. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

const cell = (value: Cell, place: string): string => {
  if (value === undefined || value === '') return ''
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`
  const text = xmlText(value.slice(0, longestCell))
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

const row = (cells: readonly Cell[], number: number) =>
  `<row r="${number}">${cells.map((value, column) => cell(value, letters(column) + number)).join('')}</row>`
const rowOf = <T>(columns: readonly Column<T>[], item: T, number: number) =>
  row(
    columns.map(({ value }) => value(item)),
    number,
  )
const headOf = <T>(columns: readonly Column<T>[]) =>
  `${declaration}<worksheet xmlns="${main}"><sheetData>${row(
    columns.map(({ name }) => name),
    1,
  )}`
const tail = '</sheetData></worksheet>'

/** A zip that hands over what it has ready whenever it is asked. */
const openZip = () => {
  let ready: Uint8Array[] = []
  let failure: Error | undefined
  const zip = new Zip((error, bytes) => {
    if (error) failure = error
    else ready.push(bytes)
  })
  return {
    open: (name: string) => {
      const file = new ZipDeflate(name, { level: 6 })
      zip.add(file)
      return file
    },
    close: () => zip.end(),
    take: (): Uint8Array => {
      if (failure) throw failure
      const bytes = Buffer.concat(ready)
      ready = []
      return bytes
    },
  }
}

export const xlsxWriter = (): ExportWriter => {
  const zip = openZip()
  let sheet: ZipDeflate | undefined
  let rows = 1
  const push = (text: string, last = false) => {
    sheet?.push(strToU8(text), last)
    return zip.take()
  }
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
    begin: () => {
      for (const [name, text] of Object.entries(parts)) zip.open(name).push(strToU8(declaration + text), true)
      sheet = zip.open('xl/worksheets/sheet1.xml')
      return push(headOf(entityColumns))
    },
    entity: (entity) => push(rowOf(entityColumns, entity, ++rows)),
    between: () => {
      const rest = push(tail, true)
      sheet = zip.open('xl/worksheets/sheet2.xml')
      rows = 1
      return Buffer.concat([rest, push(headOf(linkColumns))])
    },
    link: (link) => push(rowOf(linkColumns, link, ++rows)),
    end: () => {
      const rest = push(tail, true)
      zip.close()
      return Buffer.concat([rest, zip.take()])
    },
  }
}
