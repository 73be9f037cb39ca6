// Tables as an Excel workbook, a sheet each. Texts are cells of text, so that none is run as a formula; numbers are numbers.

import writeExcelFile from 'write-excel-file/universal'
import type { Rows } from './tables.ts'

const cell = (value: Rows[number][number], head: boolean) => {
  if (value === undefined) return null
  if (typeof value === 'number') return { value, type: Number }
  return { value, type: String, ...(head && { fontWeight: 'bold' as const }) }
}

export const xlsx = (sheets: readonly { readonly name: string; readonly rows: Rows }[]): Promise<Blob> =>
  writeExcelFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, i) => row.map((value) => cell(value, i === 0))),
      stickyRowsCount: 1,
    })),
  ).toBlob()
