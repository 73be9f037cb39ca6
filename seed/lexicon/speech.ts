// Verbs that people speak and act with: who stands before one at the head of a clause is most often a person.

import { trieOf, wordsIn } from './trie.ts'

export const speechVerbs = trieOf(
  wordsIn(`
  表示 指出 强调 介绍 介绍说 认为 说 说道 坦言 谈到 提到 透露 告诉 回忆 回顾 呼吁 希望 致辞 致词 讲话 发言 宣布 宣读 主持 总结 分享 解释 补充 回应 感慨 感叹 感言 建议 提出 要求 代表 出席 汇报 作了 做了 出生于 生于 毕业于 现任 曾任 担任 当选 出任 就任 兼任 向 代表 携 创办 创立 创建 先后创办 先后创立 曾创办 寄语 祝愿 讲述 阐述 解读 带领 率队 一行 坚信 相信 直言 特别 首先 也 还 在致辞中 在发言中 在讲话中 在会上 在仪式上 在启动仪式上 在签约仪式上 在捐赠仪式上 为大家 向大家 对此 进一步 充分肯定 高度评价
`).map((word) => [word, word] as const),
)

/** The verbs among them that only people do. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  wordsIn(
    '表示 指出 强调 介绍 介绍说 认为 说 说道 坦言 谈到 提到 透露 回忆 感慨 感叹 致辞 致词 讲话 直言 坚信 在致辞中 在发言中 在讲话中',
  ),
)
