// What people are called by their offices and callings, and what may stand before it (副, 名誉, 常务副 …).

import { trieOf, wordsIn } from './trie.ts'

/**
 * - `office`: held in an organisation (理事长, 局长);
 * - `calling`: practised in one (教授, 医生): a position where an organisation is named;
 * - `address`: says nothing of a position (先生, 博士);
 * - `role`: what someone is in the story (志愿者, 村民): a person, no position.
 */
export type TitleKind = 'office' | 'calling' | 'address' | 'role'

const office = wordsIn(`
  理事长 会长 主席 主任 秘书长 院长 所长 校长 局长 署长 厅长 部长 司长 处长 科长 股长 站长 馆长 社长 行长 园长 队长 领队 团长 组长 班长 总长
  副总 副总工程师 副总会计师 副总经济师 副总干事 副总编 副总编辑 副总监 副总指挥 副总领事 副总理 副总设计师 副总队长 副总台长 副总经理 副总裁 副总教官 董事长 总经理 经理 总裁 总监 总干事 干事 干事长 书记 党委书记 党组书记 党总支书记 党支部书记 支部书记 总支书记 纪委书记 第一书记 村支书 支书 委员 常委 党组成员
  党委委员 理事 监事 监事长 董事 独立董事 创始人 创办人 创建人 联合创办人 联合创始人 共同创始人 发起人 负责人 主要负责人 项目负责人 相关负责人 有关负责人 主管 主编 总编辑
  总编 社长 秘书 巡视员 一级巡视员 二级巡视员 调研员 一级调研员 二级调研员 三级调研员 四级调研员 主任科员 专员 专务
  顾问 参赞 公使 大使 领事 总领事 合伙人 行政长官 省长 市长 县长 区长 州长 镇长 乡长 村长 旗长 盟长 主委 委员长 特派员 总工程师 总会计师 总经济师 总工
  战略官 首席战略官 首席执行官 执行官 运营官 首席运营官 财务官 首席财务官 技术官 首席技术官 首席科学家 首席专家 首席经济学家 首席代表 驻华代表 驻京代表 国家代表 地区代表 国家主任 爱心大使 公益大使 形象大使 推广大使 慈善大使 新闻发言人 发言人
  赞助人 政委 司令员 政治委员 指导员 总指挥 指挥长 协调员 联络员 召集人 联系人 理事会主席 董事局主席 执委 护士长 学科带头人 带头人 掌门人 总负责人 总顾问 总代表
  特别助理 总裁特别助理 董事长特别助理 董事经理 行政总监 台长 总台长 事务总长 总长 秘书长助理 主席助理 会长助理 主任助理 局长助理 部长助理 县长助理 市长助理 区长助理 董事长助理 校长助理 理事长助理 CEO COO CFO CTO CMO CIO CHO CSO 总书记 总理 国务委员 外长 检察长 庭长 法官 检察官 督学 督导员 辅导员 村主任 站点负责人 店长 厂长 总经理助理 总裁助理 参事 院长助理 行长助理 处长助理 科长助理 站长助理 园长助理
  董秘 董事会秘书 主持人 部门负责人 党支书 教导主任 政教主任 年级主任 教务长 总教官 所务委员 会员 代表人 法人 法人代表 法定代表人 总导演 总策划 首席 经纪人 特首 议员 立法会议员 区议员 校董 校监 项目官员 项目专员 项目经理 项目总监 项目主任 官员 项目主管 品牌主管 负责同志
`)

const calling = wordsIn(`
  教授 研究员 院士 医生 主任医师 副主任医师 主治医师 主治医生 住院医师 医师 护士 主管护师 护师 药师 教师 班主任 特级教师 讲师 助教 导师 博士生导师 硕士生导师 博导 高级工程师 工程师 设计师 律师
  会计师 社工 社会工作者 社工师 助理社工师 编辑 记者 主持 专家 学者 科学家 经济学家 教育家 村医 乡村医生 乡村教师 评论员 主播 技术员 教练 营养师 治疗师 康复师
  志愿者代表 员工代表 教师代表 工作人员 员工 职员 分析师 心理咨询师 咨询师 讲解员 警官 民警 科员
`)

const address = wordsIn(`
  先生 女士 校友 夫妇 伉俪 同志 博士 硕士 小姐 老师 阿姨 大姐 师傅 老人 奶奶 爷爷 大爷 大妈 先烈 烈士 将军 少将 中将 上将 上校 太太 夫人
`)

const role = wordsIn(`
  领导 义工 同胞 港商 台商 侨商 女企业家 港胞 台胞 乡贤 作家 大师 团员 艺术家 画家 书法家 歌手 歌唱家 演员 影星 导演 音乐人 运动员 冠军 奥运冠军 世界冠军 企业家 慈善家 志愿者 村民 居民 患者 患儿家长 家长 学生 同学 学员 队员 队友
  受益人 受助学生 受助人 捐赠人 捐赠者 代言人 传承人 传播人 网友 市民 司机 嘉宾 明星 党员 干部 代表 学生代表 家长代表 学员代表 受益代表 捐赠人代表 患者代表 爱心人士 爱心企业家 实业家 知名人士 归国华侨 华侨 华人 华商 归侨 侨胞 侨领
  院士代表 毕业生 大学生 研究生 创作者 摄影师 钢琴家 舞蹈家 诗人 老兵 战士 退役军人 获奖者 孤儿 女孩 男孩 儿童 小朋友 青年 农民 牧民 贫困户 户主 店主
`)

/** What may stand before a title and belongs to it, the longest first. */
export const titlePrefixes = wordsIn(`
  常务副 执行副 第一副 高级副 资深副 联席副 专职副 兼职副 执行 署理 常务 常任 名誉 荣誉 终身 首席 联席 轮值 候任 代理 现任 时任 原任 历任 首任 创会 创始 创院 高级 资深 特聘 特邀 客座 兼职 专职 驻会 助理
  党工委 机关党委 直属机关党委 党组 党委 党总支 党支部 分党组 全国 总 副 原 前 代 常 全球 大中华区 中国区 亚太区 北亚区 东南亚区 华东区 华南区 华北区 华中区 西南区 西北区 东北区 大陆区 中国大陆 高级专家 第一 党政 联合 共同 公益 慈善 项目 品牌 传播 筹资 运营 市场 营销 销售 区域 财务 媒体 行政 人力资源 战略 技术 法务 医务 护理 驻华 驻京 驻沪 驻港 驻澳 驻外 理事会 董事会 董事局 监事会 专委会 秘书处
`).sort((a, b) => b.length - a.length)

const entries = (words: string[], kind: TitleKind) => words.map((word) => [word, kind] as const)

/** Of two kinds for one word the office stands. */
export const titles = trieOf<TitleKind>([
  ...entries(role, 'role'),
  ...entries(address, 'address'),
  ...entries(calling, 'calling'),
  ...entries(office, 'office'),
])

/** The body that a title of the state or party belongs to, where it stands after a place (北京市副市长): what follows the place's name. */
export const titleBodies: readonly (readonly [ending: RegExp, body: string])[] = [
  [/政协(副)?主席$/, '政协'],
  [/人大常委会(副)?主任$/, '人大常委会'],
  [/人大(副)?主席$/, '人大'],
  [/(省|市|县|区|州|镇|乡|旗|盟)长(助理)?$/, '政府'],
  [/(^|[^会协])(副)?主席$/, '政府'],
  [/(书记|常委|党委委员)$/, '委'],
]
