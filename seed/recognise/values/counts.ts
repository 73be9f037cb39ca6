// Counts of people and things: a number and its unit. Ordinals (第一批) are none.

import { trieOf, wordsIn } from '../../lexicon/trie.ts'
import type { CountMention } from '../mention.ts'
import type { Numeral } from './numerals.ts'

const unitTable = trieOf(
  wordsIn(
    '人次 人 名 位 户 户次 所 家 个 支 批 次 场 场次 期 套 台 辆 件 箱 吨 公斤 千克 本 册 间 座 份 例 例次 张 床 只 头 棵 株 亩 平方米 公里 条 项 笔 对 组 村 校 站 点 课时 节 小时 天 万份 桶 袋 瓶 盒 双 床位 部 艘 架 顶 片 斤 枚 幅 幢 栋 处 门 篇 集',
  ).map((unit) => [unit, unit] as const),
)

const notPeople = new Set('民大才力物工')
const loose = new Set('余多来')

/** The count that begins with this number, or undefined. A single 一 is an article more often than a count. */
export function countFrom(text: string, numeral: Numeral): CountMention | undefined {
  if (text.charAt(numeral.start - 1) === '第') return undefined
  if (numeral.chinese && numeral.value < 2) return undefined
  const at = loose.has(text.charAt(numeral.end)) ? numeral.end + 1 : numeral.end
  const unit = unitTable.longestAt(text, at)
  if (!unit) return undefined
  if (unit.value === '人' && notPeople.has(text.charAt(unit.end))) return undefined
  // 三一|集团
  if (unit.value === '集' && text.startsWith('团', unit.end)) return undefined
  if (unit.value === '位' && text.startsWith('一体', unit.end)) return undefined
  return { kind: 'count', start: numeral.start, end: unit.end, value: numeral.value, unit: unit.value }
}
