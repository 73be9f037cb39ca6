// Words that tell what a project or organisation is about.

import type { TopicKey } from '../ontology.ts'
import { trieOf, wordsIn } from './trie.ts'

const words: Record<TopicKey, string[]> = {
  poverty: wordsIn('扶贫 济困 助困 贫困 困难家庭 困难群众 脱贫 因病致贫 低保'),
  elderly: wordsIn('养老 敬老 助老 老年 老人 老龄'),
  children: wordsIn('儿童 孤儿 留守儿童 困境儿童 少儿 未成年人 青少年 患儿 婴幼儿'),
  disability: wordsIn('残疾 助残 残障 自闭症 孤独症 听障 视障 脑瘫'),
  disaster: wordsIn('救灾 备灾 赈灾 减灾 防灾 赈济 应急救援 地震 洪灾 灾后 抗洪'),
  education: wordsIn('教育 助学 奖学金 助学金 支教 图书 阅读 学校 教师 大学生'),
  science: wordsIn('科学 科技 科研 科普'),
  culture: wordsIn('文化 艺术 非遗 音乐 文物 戏曲'),
  health: wordsIn('医疗 健康 卫生 救治 医生 疾病 患者 医院 抗疫 防疫 助医 眼健康 视力 配镜'),
  sports: wordsIn('体育 运动 足球 马拉松'),
  environment: wordsIn('环保 环境 生态 绿化 植树 荒漠化 碳中和 野生动物 水源'),
  childhoodCancer: wordsIn('儿童白血病 白血病儿童 儿童肿瘤 儿童血液 儿童癌症 白血病患儿 儿童大病肿瘤'),
  maternalChildHealth: wordsIn('妇幼 母婴 孕产妇 母亲健康 出生缺陷 新生儿'),
  congenitalHeartDisease: wordsIn('先天性心脏病 先心病 先天心脏病 先心'),
  ruralDoctors: wordsIn('乡村医生 村医'),
  ruralEducation: wordsIn('乡村教育 乡村教师 乡村学校 农村教育 乡村儿童 希望小学'),
  ruralRevitalization: wordsIn('乡村振兴 乡村发展 美丽乡村'),
  women: wordsIn('妇女 女性 母亲 女童'),
}

export const topicWords = trieOf(
  (Object.entries(words) as [TopicKey, string[]][]).flatMap(([key, list]) => list.map((word) => [word, key] as const)),
)
