// Whether a phrase that ends like a project names one or only speaks of a kind (救助项目, 公益活动, 重点工程).

import { verbsInNames } from '../../lexicon/boundaries.ts'
import { generalProjectWords, projectEndings, quotedProjectEndings } from '../../lexicon/projects.ts'
import { endingOf } from '../../lexicon/trie.ts'
import { isMadeOf } from '../organizations/validity.ts'
import { cutWords, tagOf } from '../words.ts'

/** Verbs that programmes are named after rather than told by. */
const poetic = new Set(
  '微笑 启航 扬帆 明眸 圆梦 追梦 筑梦 逐梦 护航 领航 远航 起航 牵手 携手 守望 飞翔 腾飞 启明 启聪 点亮 绽放 陪伴 回家 成长'.split(
    ' ',
  ),
)

const longestFirst = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length)
const plain = endingOf(longestFirst(projectEndings))
const all = endingOf(longestFirst([...projectEndings, ...quotedProjectEndings]))

/** The ending of a project's name, the longest; undefined where it has none. */
export const projectEnding = (name: string, quoted: boolean): string | undefined =>
  (quoted ? all : plain)(name.slice(1))

/** True where no word of the name tells it from others. */
export function isGeneralProject(name: string, quotedName = false): boolean {
  if (
    /\.(?:jpe?g|png|gif)|^[^\u4e00-\u9fffA-Za-z0-9“‘]|^[壹贰叁肆伍陆柒捌玖拾佰仟万亿]+基金|^(?:最|十大|十佳|做[大强优实好]|[用管建]好)|^(?:\d+|[一二两三四五六七八九十])(?:大(?![病爱学地])|[个项类])|\d[万亿]|第[一二三四五六七八九十\d]+[支个只项次轮批]|首[支个只项次轮批]|^[\u4e00-\u9fff]{2,5}[式型]$/.test(
      name,
    )
  )
    return true
  const ending = projectEnding(name, true)
  const body = ending === undefined ? name : name.slice(0, -ending.length)
  if (isMadeOf(body, generalProjectWords)) return true
  const specific = cutWords(body).filter((word) => !generalProjectWords.has(word))
  const [only = '', ...others] = specific
  return (
    specific.join('').length < 2 ||
    (others.length === 0 &&
      !quotedName &&
      !(name.length > 5 && verbsInNames.has(only)) &&
      !poetic.has(only) &&
      /^v/.test(tagOf(only)))
  )
}

/** 某某|公益项目: whom such words leave, where it is no project's name but what a body called so does. */
export const doerOf = (name: string): string =>
  /^(.{2,8}?)(?:企业社会责任|公益|慈善|爱心|捐赠|合作|帮扶)+项目$/.exec(name)?.[1] ?? ''
