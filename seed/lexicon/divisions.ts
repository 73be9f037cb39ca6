// China's divisions as a table to look up: code, official name, level, the division above, short forms.

import { divisionTable } from './divisions.data.ts'

export type DivisionLevel = 'province' | 'prefecture' | 'county'

export interface Division {
  /** Six digits, GB/T 2260. */
  readonly code: string
  /** Official name of this level alone: `西宁市`. */
  readonly name: string
  readonly level: DivisionLevel
  /** Code of the division above; absent for provinces. */
  readonly parent?: string
}

function parse(table: string): Division[] {
  const divisions: Division[] = []
  for (const line of table.trim().split('\n')) {
    const [code = '', name = '', ...counties] = line.split(' ')
    const province = `${code.slice(0, 2)}0000`
    if (code.length === 2) divisions.push({ code: province, name, level: 'province' })
    else {
      const prefecture = `${code}00`
      const parent = name === '-' ? province : prefecture
      if (name !== '-') divisions.push({ code: prefecture, name, level: 'prefecture', parent: province })
      for (const county of counties) {
        divisions.push({ code: code + county.slice(0, 2), name: county.slice(2), level: 'county', parent })
      }
    }
  }
  return divisions
}

/** All divisions, provinces before what is in them. */
export const divisions: readonly Division[] = parse(divisionTable)

const byCode = new Map(divisions.map((division) => [division.code, division]))

export const divisionOf = (code: string): Division | undefined => byCode.get(code)

const provinces = new Map(divisions.map(({ code }) => [code, `${code.slice(0, 2)}0000`]))

/** The code of the province that a division is or belongs to. */
export const provinceOf = (code: string): string => provinces.get(code) ?? `${code.slice(0, 2)}0000`

/** True where the first division is the second or lies in it. */
export const isWithin = (code: string, other: string): boolean =>
  other.endsWith('0000')
    ? code.startsWith(other.slice(0, 2))
    : code.startsWith(other.endsWith('00') ? other.slice(0, 4) : other)

/** Names of the peoples that stand in the names of autonomous divisions, longest first. */
const peoples =
  '维吾尔族|柯尔克孜族|达斡尔族|哈萨克族|塔吉克族|鄂温克族|鄂伦春族|布朗族|俄罗斯族|拉祜族|土家族|朝鲜族|蒙古族|裕固族|仡佬族|傈僳族|纳西族|景颇族|普米族|哈尼族|东乡族|撒拉族|保安族|仫佬族|毛南族|锡伯族|各族|藏族|回族|彝族|壮族|苗族|侗族|瑶族|白族|傣族|黎族|畲族|水族|羌族|土族|满族|佤族|怒族|独龙族|布依族|维吾尔|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯'
const selfGoverning = new RegExp(`^(.{2,}?)(?:${peoples})*自治([州县旗区])$`)

/** The name without its kind of division, and with a short kind: `海南藏族自治州` gives `海南` and `海南州`. */
export function shortForms({ name, level }: Division): { bare?: string; withKind?: string } {
  const parts = selfGoverning.exec(name)
  if (parts) {
    const [, bare = '', kind = ''] = parts
    return level === 'province' ? { bare } : { bare, withKind: bare + kind }
  }
  const bare = name.replace(/(?:特别行政区|地区|林区|新区|省|市|县|盟|旗|区)$/, '')
  if (bare.length < 2 || bare === name) return {}
  return name.endsWith('地区') || !name.endsWith('区') || level === 'province' ? { bare } : {}
}
