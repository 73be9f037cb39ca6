// Places outside the table of divisions, and what must be known of short names so that other words are not taken for them.

import { wordsIn } from './trie.ts'

/** States and territories, by the short Chinese names of GB/T 2659.1—2022, with common other forms after `=`. */
export const states: readonly string[] = wordsIn(`
  阿富汗 阿尔巴尼亚 阿尔及利亚 安哥拉 阿根廷 亚美尼亚 澳大利亚=澳洲 奥地利 阿塞拜疆 巴哈马 巴林 孟加拉国 白俄罗斯 比利时 贝宁 不丹 玻利维亚
  博茨瓦纳 巴西 文莱 保加利亚 布基纳法索 布隆迪 柬埔寨 喀麦隆 加拿大 佛得角 智利 哥伦比亚 刚果 哥斯达黎加 科特迪瓦 克罗地亚 古巴 塞浦路斯 捷克
  朝鲜 丹麦 吉布提 多米尼加 厄瓜多尔 埃及 萨尔瓦多 厄立特里亚 爱沙尼亚 埃塞俄比亚 斐济 芬兰 法国 加蓬 冈比亚 格鲁吉亚 德国 希腊 危地马拉 几内亚
  圭亚那 洪都拉斯 匈牙利 冰岛 印度尼西亚=印尼 印度 伊朗 伊拉克 爱尔兰 以色列 意大利=义大利 牙买加 日本 约旦 哈萨克斯坦 肯尼亚 科威特 吉尔吉斯斯坦 老挝
  拉脱维亚 黎巴嫩 莱索托 利比里亚 利比亚 列支敦士登 立陶宛 卢森堡 马达加斯加 马拉维 马来西亚 马尔代夫 马耳他 毛里塔尼亚 毛里求斯 墨西哥 摩尔多瓦
  摩纳哥 蒙古国 黑山 摩洛哥 莫桑比克 缅甸 纳米比亚 尼泊尔 荷兰 新西兰=纽西兰 尼加拉瓜 尼日利亚 尼日尔 北马其顿 挪威 阿曼 巴基斯坦 巴勒斯坦 巴拿马
  巴布亚新几内亚 巴拉圭 秘鲁 菲律宾 波兰 葡萄牙 卡塔尔 罗马尼亚 俄罗斯 卢旺达 萨摩亚 圣马力诺 沙特阿拉伯=沙特 塞内加尔 塞尔维亚 塞舌尔 塞拉利昂 新加坡
  斯洛伐克 斯洛文尼亚 所罗门群岛 索马里 南非 韩国 南苏丹 西班牙 斯里兰卡 苏丹 苏里南 瑞典 瑞士 叙利亚 塔吉克斯坦 坦桑尼亚 泰国 东帝汶 多哥 汤加
  突尼斯 土耳其 土库曼斯坦 乌干达 乌克兰 阿联酋 英国 美国 乌拉圭 乌兹别克斯坦 瓦努阿图 委内瑞拉 越南 也门 赞比亚 津巴布韦
`)

/** Foreign cities that news on giving and cooperation often names. */
export const foreignCities: readonly string[] = wordsIn(`
  渥太华 多伦多 温哥华 蒙特利尔 纽约 华盛顿 波士顿 芝加哥 洛杉矶 旧金山 西雅图 休斯敦 费城 底特律 亚特兰大 伦敦 牛津 剑桥 曼彻斯特 爱丁堡 巴黎 里昂
  柏林 慕尼黑 法兰克福 汉堡 日内瓦 苏黎世 洛桑 维也纳 布鲁塞尔 阿姆斯特丹 海牙 鹿特丹 罗马 米兰 威尼斯 佛罗伦萨 马德里 巴塞罗那 里斯本 雅典
  斯德哥尔摩 哥本哈根 奥斯陆 赫尔辛基 都柏林 华沙 布拉格 布达佩斯 莫斯科 圣彼得堡 基辅 伊斯坦布尔 东京 大阪 横滨 名古屋 首尔 釜山 平壤 曼谷
  清迈 吉隆坡 雅加达 马尼拉 胡志明市 金边 仰光 加德满都 新德里 孟买 加尔各答 达卡 科伦坡 伊斯兰堡 卡拉奇 喀布尔 德黑兰 迪拜 多哈 利雅得
  特拉维夫 耶路撒冷 开罗 内罗毕 亚的斯亚贝巴 约翰内斯堡 开普敦 拉各斯 阿克拉 墨尔本 悉尼 堪培拉 布里斯班 奥克兰 惠灵顿 圣保罗 里约热内卢
  苏格兰 英格兰 威尔士 南加州 北加州 加州 夏威夷 昆士兰 安大略 魁北克 槟城 砂拉越 棉兰 泗水 宿务
  布宜诺斯艾利斯 圣地亚哥 波哥大 墨西哥城 哈瓦那
`)

/** Short names of prefectures that are other words as well: they count only where the text speaks of their province. */
export const riskyShortNames: ReadonlySet<string> = new Set(
  wordsIn(`
  来宾 东方 白银 安康 朝阳 海西 海北 黄南 中山 黄山 日照 大同 新乡 广安 大理 三明 德州 阿里 安顺 开封 吉安 通化
  和田 山南 北海 文山 红河 怒江 大庆 吉林 保山 丽水 金华 兴安
`),
)

/** Kinds of urban district that many cities have, and names that are common words: they count only beside their city. */
export const genericDistricts: ReadonlySet<string> = new Set(
  wordsIn(
    '新区 城区 郊区 矿区 东区 西区 新市区 西市区 市中区 新城区 老城区 城中区 城东区 城西区 城南区 城北区 城关区 市北区 市南区 江北区 河东区 河西区',
  ),
)

/** Words that hold the characters of a place name without naming it; they are passed over whole. */
export const otherWords: readonly string[] = wordsIn(`
  近日 今日 昨日 即日 节日 生日 每日 翌日 次日 同日 当日 日前 推广 出海口 入海口 大理念 大理由 大理论 大理想 大理石 大理解 长治久安 三明治 大同小异 大同盟
  德州扑克 阿里巴巴 阿里云 阿里健康 阿里公益 山南海北 海南岸 黄河 淮河 运河 珠江 长江 湘江 太湖 洞庭湖 鄱阳湖 青海湖 沿海 近海 中非 朝鲜族 蒙古族 藏族
  道德 办法 宪法 方法 立法 司法 执法 合法 精英 打印 参加 增加 追加 贯通 交通 沟通 普通 流通 新乡村 新乡贤 新乡风 新乡镇 大连接 大连锁 大连片 环保 一定 规定
  固定 稳定 确定 坚定 特定 法定 协定 制定 鉴定 认定 评定 选定 中山装 中山医 孙中山 兴安岭 大庆典 大庆祝 长春藤 剑桥村 华盛顿邮报 罗马数字 汉堡包 牛津布
  泛太平洋 昆明湖 南海子 苏丹红 黑山羊 黑山猪 荷兰豆 西班牙语 法国梧桐 意大利面 印度洋 波兰语 日本语 平安夜 平安保险 太平洋 北京时间
`)

/** One-character names of cities after 在, as in 在京举行, with the division they stand for. */
export const abbreviatedCities: Readonly<Record<string, string>> = {
  京: '110000',
  津: '120000',
  沪: '310000',
  渝: '500000',
  蓉: '510100',
  穗: '440100',
  深: '440300',
  杭: '330100',
  宁: '320100',
  汉: '420100',
  邕: '450100',
}

/** What follows such a one-character name where it is one. */
export const happenings: readonly string[] = wordsIn(
  '举行 举办 召开 启动 成立 签约 签署 签订 发布 揭牌 揭幕 揭晓 开幕 闭幕 落幕 开班 开营 落户 落地 亮相 首发 开展 正式 圆满 隆重 顺利 成功',
)

/** Cities and counties of Taiwan, which the table of divisions holds as one. */
export const citiesOfTaiwan: readonly string[] = wordsIn(`
  台北市 新北市 桃园市 台中市 台南市 高雄市 基隆市 新竹市 嘉义市 新竹县 苗栗县 彰化县 南投县 云林县 嘉义县 屏东县 宜兰县 花莲县 台东县 澎湖县 台北 高雄 花莲 彰化
`)

/** Districts of Hong Kong whose names no other place has; the table of divisions holds Hong Kong as one. */
export const districtsOfHongKong: readonly string[] = wordsIn(`
  中西区 湾仔区 油尖旺区 深水埗区 九龙城区 黄大仙区 观塘区 荃湾区 屯门区 元朗区 大埔区 沙田区 西贡区 葵青区 离岛区
`)
