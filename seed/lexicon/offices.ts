// Verbs of offices: with which somebody is put into one, and holds one.

import { trieOf, wordsIn } from './trie.ts'

const pairs = (table: string) => wordsIn(table).map((word) => [word, word] as const)

/** Who is put into an office stands right after: 选举某某为, 聘请某某担任. */
export const appointing = trieOf(
  pairs(
    '选举 选举产生 推选 推举 选聘 聘请 聘任 特聘 续聘 增聘 增补 增选 补选 任命 委任 委派 提名 授予 特邀 邀请 一致同意 同意 同意由 决定由 提议由 免去 并由 由',
  ),
)

/** Who holds an office stands before: 某某担任, 某某现任. */
export const holding = trieOf(
  pairs(
    '成为 正式成为 现任 曾任 历任 先后任 先后担任 时任 担任 曾担任 出任 兼任 就任 升任 接任 继任 当选 当选为 连任 受聘为 被聘为 被聘任为 受聘担任 受邀担任 应邀担任 受邀出任 应邀出任 受聘任 受聘出任 被推举为 被推为 被聘请为 被聘 被选聘为 被任命 获任 获选为 获推选为 全票当选 全票当选为 被推选为 被选举为 被选为 获聘 获聘为 被任命为 任',
  ),
)
