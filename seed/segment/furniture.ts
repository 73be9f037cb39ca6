// What a line of a page is: prose of an article, a short line that may be its title or heading, or furniture around it.

import type { Line } from './lines.ts'

/**
 * `prose` holds sentences or a piece of one; `short` may be a title, heading or list item; `caption` stands under a picture;
 * `byline` tells date, source or author; `end` opens what follows an article; `furniture` belongs to the page.
 */
export type LineKind = 'blank' | 'prose' | 'short' | 'caption' | 'byline' | 'end' | 'furniture'

/** Marks after which an article is over: its neighbours, its disclaimer, its editor. */
const ends =
  /^(?:[-—=*\s]*(?:END|完|全文完)[-—=*\s]*$|(?:相关|推荐|延伸|热门|精彩|更多|最新|猜你喜欢|往期|热点)(?:的)?(?:新闻|阅读|文章|链接|资讯|报道|推荐|内容|信息|回顾|专题|动态)|上一[篇条页个]|下一[篇条页个]|免责声明|免责条款|版权声明|版权所有|特别声明|郑重声明|声明[:：]|友情链接|关键词|关键字|标签[:：]|Tags?[:：]|附件下载|相关附件|(?:文章|投诉).{0,4}(?:热线|邮箱|电话)|本(?:文|网|站|文章)(?:章)?(?:内容)?(?:来源|系|转载|所有|仅代表|由).{0,30}(?:网络|转载|参考|观点|立场|版权))/i

const credits =
  /^[（(【[]?\s*(?:责任编辑|责编|(?:初审|复审|终审|值班|执行|本期|见习)?编辑|网络编辑|审核|审校|校对|校审|初审|复审|终审|一审|二审|三审|供稿|供图|图片|图文|摄影|摄像|撰稿|撰文|文字|文案|排版|美编|制图|监制|策划|来稿|通讯员|投稿|作者|记者|文|图|编)\s*(?:[/／|｜&、和]\s*[^\s:：]{1,6}\s*)?[:：/／|｜]/

const pageWords =
  /^(?:您(?:的|现在的|当前的)?(?:当前)?位置|当前位置|现在位置|所在位置|位置[:：]|首页|网站首页|返回|主页|English|登录|注册|搜索|设为(?:首页|书签)|加入收藏|扫一扫|扫描|长按|微信扫|分享|打印|关闭|字体|字号|【?(?:大|中|小)】?\s|收藏|点赞|举报|评论|客服|服务热线|热线|电话|联系电话|传真|邮箱|电子邮箱|E-?mail|邮编|邮政编码|地址|通讯地址|网址|官网|官方|备案|主办单位[:：]|承办单位[:：]|技术支持|网站地图|网站标识|联系我们|关于我们|加入我们|关注我们|关注|Copyright|©|\(c\)|Power(?:ed)?\s*[Bb]y|京ICP|[\u4e00-\u9fa5]ICP|[\u4e00-\u9fa5]公网安备|公安备案|浏览次数|阅读次数|点击量|阅读量|目录|导航|菜单|回到顶部|返回顶部|更多|MORE|展开|收起|查看|下载)/i

const anywhere =
  /ICP备|公网安备|版权所有|未经.{0,12}(?:授权|许可|同意).{0,12}(?:转载|使用|复制)|Copyright|All Rights Reserved|二维码|扫码关注|点击(?:查看|进入|阅读|下载)|浏览器|Ctrl\s*\+/i

const dayOnPage = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/
/** 经费来源: and 项目时间: are fields of a project, not of the page. */
const sourceWord =
  /(?:(?<!经费|资金|善款|捐款|款项|基金|收入|费用|物资|财产)来源|稿源|发布(?:时间|日期|者|人|单位)?|发表(?:时间|日期)?|(?<!项目|活动|实施|执行|举办|举行|截止|截至|申请|申报|报名|资助|捐赠|启动|成立)(?:时间|日期))\s*[:：]/

const captionOpening =
  /^(?:[▲△↑↓◀▶]|图[片为\d一二三四五]?\s*[:：为|｜]|图为|图[一二三四五六七八九十\d]{1,2}\s|照片[:：])/
const captionEnding =
  /(?:摄影?|供图|资料图|现场图?|合影|留念|合照|图片|现场照片|截图|海报)[)）]?$|[(（](?:左|右|前排|后排|中)[^()（）]{0,12}[)）]/
const wholeBracket = /^[(（].*[)）]$/

const isByline = (line: Line): boolean => {
  if (line.width > 160 || line.stops > 0) return false
  if (sourceWord.test(line.text) && line.text.length < 120) return true
  if (!dayOnPage.test(line.text)) return false
  const rest = line.han - (line.text.match(/[年月日]/g)?.length ?? 0)
  return rest <= 24 && line.commas === 0 && !/[“”《》]/.test(line.text)
}

const headlineEnd = /[!?！？]$/

/** A headline may end with one mark of exclamation or question. */
const isHeadline = (line: Line): boolean => line.stops === 1 && line.han <= 35 && headlineEnd.test(line.text)

const isLatinProse = (line: Line): boolean => line.han < 10 && line.width >= 60 && /[a-z)][.]["”']?$/.test(line.text)

const fullStop = /。[”’」』）)]*$/

const isProse = (line: Line): boolean => {
  if (isLatinProse(line)) return true
  if (isHeadline(line)) return false
  if (line.terminal && (line.han + line.width / 6 >= 8 || (line.han >= 4 && fullStop.test(line.text)))) return true
  return (line.stops > 0 && line.han >= 20) || (line.commas > 0 && line.han >= 40) || line.han >= 60
}

const ellipsisEnd = /(?:\.{3}|…|\[(?:详细|详情|全文|更多)\]|(?:详细|详情|阅读全文|查看更多|阅读更多)(?:>>|»|>)?)$/

/** The kind of a line, seen by itself. */
export function kindOf(line: Line): LineKind {
  const { text } = line
  if (text === '') return 'blank'
  if (line.heading > 0) return 'short'
  const opening = text.slice(0, 200)
  if (line.width <= 240) {
    if (ends.test(opening)) return 'end'
    if (credits.test(opening) && line.stops <= 1) return 'byline'
    if (isByline(line)) return 'byline'
    if (pageWords.test(opening) && line.stops === 0 && line.commas < 3) return 'furniture'
    if (anywhere.test(opening) && line.width <= 160) return 'furniture'
    if (line.stops === 0 && line.commas < 3 && ellipsisEnd.test(text)) return 'furniture'
  }
  if (line.columns > 4 && line.stops === 0) return 'furniture'
  if (line.width <= 160) {
    if (captionOpening.test(opening)) return 'caption'
    if (line.stops === 0 && (captionEnding.test(text) || wholeBracket.test(text))) return 'caption'
    if (line.stops === 0 && line.columns > 1 && line.commas <= 1) return 'caption'
  }
  return isProse(line) ? 'prose' : 'short'
}
