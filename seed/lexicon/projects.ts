// How the names of projects end, and what is only a general word for one.

import { wordsIn } from './trie.ts'

/** Endings of projects that count with and without quotation marks. */
export const projectEndings: readonly string[] = wordsIn(`
  项目 计划 工程 行动 援建工程 援建项目 捐建项目 捐建工程 捐赠项目 捐助项目 专项行动 公益项目 慈善项目 救助项目 资助项目 培训项目 公益行动 公益计划 行动计划 公益工程 专项基金 慈善信托 慈善基金 公益基金 助学金 奖学金 奖教金 助学行动 助学计划 助学项目 助学工程 基金 教育基金 发展基金 助学基金 救助基金
  关爱行动 关爱计划 关爱项目 关爱工程 扶贫项目 扶贫工程 扶贫计划 救助计划 救助行动 救助工程 支持计划 资助计划 赋能计划 赋能行动 赋能项目 提升计划 提升项目 提升工程 提升行动 成长计划 培养计划 帮扶项目 帮扶计划 帮扶行动 帮扶工程 志愿服务项目 博爱家园
`)

/** Projects of national bodies that are known everywhere by general words. */
export const knownProjects: readonly string[] = wordsIn(
  '希望工程 春蕾计划 幸福工程 母亲水窖 母亲健康快车 母亲邮包 爱心包裹 微笑列车 红十字天使计划 集善工程 安康计划 恒爱行动 思源工程 明天计划 免费午餐计划 博爱家园',
)

/** Endings of events, which name one only where it is said to begin or take place. */
export const eventEndings: readonly string[] = wordsIn('公益活动 公益捐赠活动 公益行活动 捐赠活动 慈善活动 公益行')

/** Endings that make a quoted name a project's: events, funds and campaigns. */
export const quotedProjectEndings: readonly string[] = wordsIn(`
  项目 计划 工程 行动 专项 基金 专项基金 信托 助学金 奖学金 奖教金 奖助学金 包裹 课堂 教室 图书室 图书馆 书屋 学堂 操场 厨房 午餐 营养餐 宿舍 家园 之家 驿站 小屋 快车 列车 水窖 夏令营 冬令营 训练营 公益行 中国行 全国行 老区行 万里行 光明行 健康行 关爱行 爱心行 助学行 公益节 公益日 马拉松 公益跑 义卖 义诊 系列活动 公益活动 活动 主题活动 品牌 模式 大赛 挑战赛 平台 倡议 运动
  公益品牌 服务品牌 关爱服务 专项救助 专项资助 试点 联盟 护苗 梦想中心 音乐教室 科技教室 电脑教室 爱心屋 爱心包裹 爱心包 微心愿 小镇 助学 助医 助困 助老 助残 助教
`)

/** What may follow a quoted name and says that it names a project. */
export const projectHeads: readonly string[] = wordsIn(`
  项目 计划 工程 行动 专项 基金 专项基金 奖助学金 奖学金 助学金 公益项目 慈善项目 公益计划 公益行动 公益活动 系列活动 救助项目 救助行动 助学行动 助学项目 助学计划 关爱行动 关爱项目 帮扶项目 培训项目 志愿服务项目 启动仪式 启动会 项目启动仪式 公益品牌 品牌项目 品牌 试点 公益创投 慈善信托 救助计划 救助工程 支持计划 资助计划 发布会 图书捐赠仪式 图书捐赠活动 公益捐赠仪式 爱心捐赠仪式 捐赠仪式 项目签约仪式 活动 主题活动 大型公益活动 慈善活动
  开班仪式 揭牌仪式 授牌仪式 公益工程 慈善工程 儿童主任赋能行动 赋能行动 赋能计划 助医项目 教育项目 教育计划 公益徒步活动 徒步活动 月捐 月捐计划 联合劝募 公募项目 筹款项目 扶贫项目 扶贫工程 健康项目 健康行动 健康工程 健康扶贫工程 健康扶贫项目 项目办公室 办公室 专项救助 专项资助 课程 夏令营
`)

/** Words that a project's name may hold but that do not say which: a name made of them alone is none. */
export const generalProjectWords: ReadonlySet<string> = new Set(
  wordsIn(`
  公募 非公募 非营利 市政 路灯 安装 道路 村路 硬化 改造 修缮 维修 绿化 亮化 照明 管网 校舍 公益 慈善 红十字 关心下一代 康复 治疗 手术 护理 体检 惠民 特色 社会 创新 合作 重点 品牌 帮扶 救助 资助 捐赠 援助 援藏 援疆 援青 援外 援川 援鄂 扶贫 助学 试点 示范 示范性 建设 工程 项目 计划 行动 专项 系列 活动 服务 志愿 志愿服务 培训 教育 医疗 卫生 健康 健康扶贫 研究 科研 发展 支持 新 该 本 此 这 各 多 个 一个 这个 首个 第一个 每个 两个 三个 多个 各个 相关 有关 其他 其它 具体 整个 大型 小型 主要 优秀 优质 精品 特色 传统 现有 已有 后续 未来 新增
  高校 院校 学校 大中小学 硬件 软件 土建 原始 履责 国家 全国 省级 市级 县级 国际 国内 民生 基础 基础设施 设施 设备 现金 实物 物资 资金 投资 产业 部分 创投 公益创投 项目介绍 系列化 扶持 惠民 实事 民心 重大 重要 战略 核心 关键 合作性 综合 系统 系统性 长期 短期 年度 中期 工作 实施 执行 管理 运作 开展 启动 推广 落地 申报 评审 验收 评估 监测 筹款 募捐 募集 众筹 劝募 公募 联合 共同 自主 品牌化 标准化 规范化 可持续 配套 补充 支教 助医 助老 助残 助困 济困 救灾 赈灾 抗疫 防疫 医改 改革 五年 三年 十年 行动 方案 规划 慈善公益 公益慈善 公益性 爱心 民间 政府 社区 农村 乡村 城市 基层 示范 课题 学术 合作 交流 签约 捐建 援建 在建 实际 多渠道 筹集 筹措 用好 管好 办好 做好 抓好 大量 众多 许多 诸多 一批 一系列 若干 多项 各类 各种 此类 同类 首批 全部 所有 医学 学科 教学 科普 慰问 走访 宣传 募集 应用 技能 业务 建立健全 建立 健全 赈济 配套 相应 系统工程 民心工程 生命 一把手 暖心 利民 便民 德政 希望 儿童 老人 学生 妇女 残疾人 孤儿 患儿 患者 病人 老年人 青少年 弱势 群体 困难 贫困 家庭 救援 应急 成功 示范性 精准 精准扶贫 脱贫 攻坚 乡村振兴 振兴 中心 大病 定点 生活 补助 补贴 人道 物质 支援 对口 远程 医药 文化 体育 环保 生态 环境 科技 科学 技术 信息化 信息 数字化 数字 互联网 网络 线上 线下
`),
)
