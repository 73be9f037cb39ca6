// Companies by the code of their shares: 某某国泰(002091.SZ), 某某集团(NYSE: XYZ).

import { matchesOf } from '../../flat.ts'
import { walkLeft } from '../boundary.ts'
import { isMarkAt } from '../characters.ts'
import type { Context } from '../context.ts'
import { brandSpan } from './lists.ts'
import type { OrganizationSpan } from './organization.ts'

const code =
  /\((?:(?:股票|证券)(?:代码|简称)?:?[^()]{2,24}|\d{4,6}\.(?:SZ|SH|HK|BJ|SS|OC|US)[^()]{0,24}|\d{6}|(?:SZ|SH|HK|HKEX|NYSE|NASDAQ|纽交所|纳斯达克|港交所|联交所|上交所|深交所)[:.]? ?[A-Z\d]{1,6}[^()]{0,24})\)/gi

const longest = 10

/** All of them; no name runs into what is masked. */
export function quotedOnExchange(context: Context, masked: Uint8Array): OrganizationSpan[] {
  const { text } = context
  return matchesOf(text, code).flatMap(({ index: end }): OrganizationSpan[] => {
    if (masked[end - 1] || isMarkAt(text, end - 1)) return []
    const { start } = walkLeft(context, end, { masked })
    return end - start < 2 || end - start > longest ? [] : [brandSpan(text, { start, end }, 'Company')]
  })
}
