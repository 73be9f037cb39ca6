// Characters that spell foreign names and those of Uyghur, Kazakh, Tibetan, Mongolian and other peoples, on either side of `·`.

import { trieOf, wordsIn } from './trie.ts'

export const transliterationCharacters: ReadonlySet<string> = new Set([
  ...'义别阿艾爱安昂奥巴白拜班邦包保鲍贝本比彼毕别宾波伯勃博布才采查察昌车成赤楚茨次措达打大戴丹当道德邓登迪狄蒂丁东都杜顿多朵俄厄恩尔法凡范菲费芬弗佛夫弗芙福傅富盖甘冈高戈哥格葛根贡古瓜圭桂果哈海汉汗豪合和赫黑亨洪侯胡华怀惠霍基吉及加伽佳迦贾简江姜杰捷金津久居喀卡凯坎康考柯科可克肯孔库夸奎昆拉莱来赖兰朗劳勒雷蕾黎礼里理力立利丽莉莲良列琳林灵玲留柳隆龙娄卢鲁路露伦罗洛吕略玛马麦迈曼芒毛茂梅门蒙孟弥米密蜜敏明缪摩莫默姆穆木慕拿那纳娜乃奈南内嫩尼妮年涅宁纽农努女诺欧帕派潘庞培佩彭蓬皮匹平婆珀坡朴普其奇齐恰乔切钦琴青琼丘曲热仁日荣茹儒如瑞若撒萨塞赛三桑瑟森沙山珊尚舍申生圣施诗什石史士叔舒顺丝思斯司松苏孙索所塔泰台坦汤唐陶特藤提蒂天铁廷亭通图吐土托脱娃瓦外万旺威韦维伟卫魏温文翁沃乌吾武西希锡喜夏先显香辛欣信兴修徐许雪雅亚延扬杨耶叶伊依夷怡以易益因英永尤于约泽曾扎詹占张哲珍真芝智治中州周朱珠茱兹子宗祖佐则孜买甫不肉再吾克孜别提汗迭达瓦格桑卓玛巴尼玛次仁扎西旦增洛桑多吉央金罕娅妲婷妍嘉登乌云其木格嘎斯琴图雅阔旺姐妹尧佧阏',
])

/** Parts that Tibetan names, and some Mongolian ones, are made of; two or three in a row are a name. */
export const nameParts = trieOf(
  wordsIn(`
  扎西 次仁 才仁 泽仁 卓玛 多吉 多杰 尼玛 旺堆 达娃 平措 顿珠 央金 白玛 班玛 格桑 罗布 索朗 索南 洛桑 丹增 仁青 才让 桑吉 加措 嘉措 江措 旦增 拉姆 卓嘎 德吉 巴桑 边巴 普布
  米玛 拉巴 次旺 旺姆 曲珍 曲措 措姆 仓决 玉珍 强巴 贡布 贡嘎 晋美 坚赞 坚参 群培 朗杰 朗加 旺杰 旺扎 顿珠 土登 阿旺 益西 西绕 喜饶 拉毛 才旦 才旺 才吉 万玛 南杰 扎巴 公保 东主 项秀 当周 仁增 尕藏 尕玛
  其木格 其其格 乌云 娜仁 图雅 托娅 斯琴 高娃 巴特尔 巴图 孟和 朝鲁 格日勒 宝音 阿拉坦 苏日娜 萨仁 哈斯 额尔敦 敖登
`).map((part) => [part, part] as const),
)
