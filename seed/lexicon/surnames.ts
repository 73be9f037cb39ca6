// Chinese family names: the common single ones and the compound ones that are still in use.
// Source: the Hundred Family Surnames (百家姓) and the Ministry of Public Security's yearly reports on names (全国姓名报告).

import { wordsIn } from './trie.ts'

const single = `
赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳
酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞
熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓
郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁
仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸韶郜黎蓟薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥苍双闻莘党翟谭贡劳逄姬申扶堵冉
宰郦雍郤璩桑桂濮牛寿边扈燕冀郏浦尚农温庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨衡耿满弘匡国文寇广禄阙东欧
殳沃利蔚越夔隆师巩厍聂晁敖融冷訾辛阚简饶空曾毋沙乜养鞠须丰巢关蒯荆红游竺权逯盖益桓佟肖闫付代岳帅缑亢况郈琴
商牟佘佴伯赏墨哈谯笪阳佟楚覃仝初邸仉揭佀仁修朴撒晋海炎练冼植矫鹿鲜战占苑冒闪谌咎兰展楼
黑亓仵苟丘乐覃凃禤麦栗茆丛隋迟綦翦涂励忻郄郅鄢檀粟辜蚁雒漆尉赫招官候郇户么尕宛雍忽刀字酒邝萨眭靖琚镡税畅揣撖呙啜肇粘虎锁斯
`

export const compoundSurnames: ReadonlySet<string> = new Set(
  wordsIn(`欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 司徒 司空 端木 轩辕 夏侯 独孤 南宫 西门 呼延 闻人
  澹台 赫连 钟离 申屠 公羊 淳于 单于 太叔 濮阳 闾丘 拓跋 完颜 纳兰 第五 百里 东郭 欧陽`),
)

/** The family names that most people of Japan bear, of two characters. */
export const japaneseSurnames: ReadonlySet<string> = new Set(
  wordsIn(`佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 清水 山崎 池田 桥本 阿部 石川 小川 前田 冈田 长谷 藤田 后藤 近藤 村上 远藤 青木 坂本 坂东 斋藤 福田 太田 西村 藤井 金子
  冈本 藤原 中野 三浦 中川 原田 松田 竹内 小野 田村 中山 和田 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 宫本 内田 高木 安藤 谷口 大野 丸山 今井 河野 藤本 村田 武田 上野 杉山 增田 平野 大塚 千叶 久保 松井 野村 菊地 岩崎 木下 佐野 位坂 福岛 安倍 鸠山 村山 横井`),
)

export const surnames: ReadonlySet<string> = new Set([...single.replace(/\s/g, '')])

/** The names that most people bear and that begin few words: where nothing but the surname speaks for a person. */
export const commonSurnames: ReadonlySet<string> = new Set([
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤温康施樊葛邢傅乔伍庞颜倪聂鲁翟詹耿兰俞柳甘阮柯梅裴霍涂翁冉骆靳柴鲍喻祁蒲滕饶牟尤缪褚娄窦戚岑瞿佟臧闵邬栾隋刁甄虞佘邝庄洪焦郁冼巩谌阎裘郦匡晏狄卞揭郜储',
])

/** Characters of `notInNames` that a given name of two may begin with: they count where the name stands clear. */
export const rarelyInNames: ReadonlySet<string> = new Set([...'其并以由果又至从在则'])

/** Characters that are not part of a given name: where one stands, the name ends before it. */
export const notInNames: ReadonlySet<string> = new Set([
  ...'的地了到着过是在与及或等也都就又还已并则被把将让使给从至由以因但果其该此这那哪每各某们个位岁说称讲谈网他她我你它',
])
