// What is taught and studied at universities, as the names of their schools say it (材料科学与工程学院).

import { wordsIn } from './trie.ts'

/** Words of subjects and what joins them; the longest is of six characters. */
export const subjects: ReadonlySet<string> = new Set(
  wordsIn(`
  理 工 文 理工 经济 金融 会计 财政 税务 贸易 经贸 财经 商 商务 工商 管理 公共 行政 事务 政治 政府 国际 关系 法 法律 法学 知识产权 社会 社会学 人口 人类学 民族 民族学 马克思主义 思想政治 哲学 历史 文化 文学 文理 文法 中文 华文 国文 汉语言 汉语 语言 外国语 外国语言 外语 英语 东方语言 翻译 新闻 新闻学 传播 传播学 传媒 媒体 广播 电视 电影 影视 动画
  艺术 设计 美术 音乐 舞蹈 戏剧 表演 服装 体育 运动 健康 教育 教育学 教师 学前 特殊 职业 技术 心理 心理学 数学 统计 统计学 应用 计算 物理 物理学 力学 天文 空间 化学 化工 材料 高分子 冶金 能源 动力 电力 电气 电子 电机 电工 光电 光学 微电子 集成电路 半导体 核 核技术 仪器 精密 测控 控制 自动化 机械 机电 制造 智能 人工智能 机器人 汽车 车辆 交通 运输 物流 轨道 航空 航天 航空航天 宇航 船舶 海洋 海运 航运 水利 水电 水产 土木 建筑 建筑学 规划
  城乡 城市 城市建设 房地产 测绘 遥感 地理 地理学 地质 地球 地球物理 资源 环境 生态 大气 气象 石油 矿业 安全 消防 计算机 软件 信息 数据 大数据 网络 网络空间 通信 数字 科学 工程 工学 理学 化学工程 生命 生物 生物学 生物医学 医 医学 医药 药 药学 中医 中医药 中药 临床 基础 基础医学 口腔 护理 护理学 检验 康复 卫生 公共卫生 预防 营养 食品 粮食 轻工 纺织 印刷 包装 农 农业 农学 林 林业 林学 园艺 园林 风景 植物 植物保护 动物 动物科学 动物医学 兽医 畜牧 草业 茶 烟草 酿酒
  旅游 酒店 烹饪 图书馆 档案 人文 社科 旅游管理 创新 创业 继续 国防 警察 公安 侦查 司法 监狱 劳动 人力资源 人事 社会工作 产业 技能 科技
`),
)

const joins = /[与和及]/

const longestSubject = 6

/** Where the words for subjects begin that end at `end`; `end` where none do. How many they are comes with it. */
export function subjectsBefore(text: string, end: number): { start: number; count: number } {
  const counts = new Map([[end, 0]])
  let first = end
  for (let at = end; at >= 1 && end - at < 20 && at >= first; at--) {
    const count = counts.get(at)
    if (count === undefined) continue
    const to = count > 0 && joins.test(text.charAt(at - 1)) ? at - 1 : at
    for (let length = 1; length <= longestSubject && length <= to; length++) {
      if (!subjects.has(text.slice(to - length, to))) continue
      counts.set(to - length, count + 1)
      first = Math.min(first, to - length)
    }
  }
  return { start: first, count: counts.get(first) ?? 0 }
}

/** A school within a university that is named without it: 电子信息学院. */
export const isFaculty = (name: string): boolean =>
  /学[院部]$/.test(name) && subjectsBefore(name, name.length - 2).start === 0

/** A school within a university: 电子信息学院, 某大学电子信息学院. */
export const isOfSchool = (name: string): boolean =>
  /学[院部]$/.test(name) && (/大学.+学[院部]$/.test(name) || isFaculty(name))
