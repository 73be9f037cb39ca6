// What a sentence says only of projects: a quoted name of which it is said needs no word for its kind.

import { isMarkAt } from '../characters.ts'

/** 某会发起的|“某某”: told of as nothing but a project is. */
const launchedBy = /(?:发起|设立|实施|推出|启动|创办|开展|运作|打造|执行|资助)的$/

/** What quoted words are that are no project though somebody has put them forward. */
const noProject =
  /^[\u4e00-\u9fff]{0,4}(?:学习|主题|战略|政策|口号|模式|方案|机制|理念|评选|比赛|讲座|论坛|研讨|协议|体系|精神|问题|关系|现象|服务|工作|思路|目标|制度|经验|称号|奖|产品|系统|平台|软件|课|展|机构|组织|团队|企业|公司|协会|学会|医院|学校)/

/** “某某”|走进某县 */
const goes = /^(?:已|先后|再次|首次|今年|正式|近日|此次|本次|又|将|陆续){0,3}(?:走进|落户|落地|惠及)/
/** “某某”|医疗队, “某某”|定西站 */
const sends =
  /^(?:(?:医疗|筛查|救助|义诊|巡诊|支教|服务|志愿服务|讲师)队|志愿者|项目组|爱心物资|筛查|首站|受益人|试点[省市县区校]|[\u4e00-\u9fff]{2,4}站(?![在点起立])|[\u4e00-\u9fff]{2,6}(?:项目(?:启动|点|组|区|办)|(?:启动|捐赠|发放)仪式))/
/** “某某”|自2010年启动以来 */
const begins = /^(?:[自从于][^,。;“”]{2,16})?(?:启动|实施|开展|发起|落户|落地)以来/
/** “某某”|在某县启动 */
const happens =
  /^(?:于[^,。;“”]{2,16})?(?:已|先后|正式|同步|率先)?在[^,。;“”]{2,24}?(?:启动|落地|实施|开展|开班|揭牌|开营|启用|上线)/

/** 为|“某某”|捐款100万元, 向|“某某”|捐赠 */
const isGivenFor = (before: string, after: string): boolean =>
  /[为向给]$/.test(before) &&
  /^(?:项目)?(?:再次|共|累计|各|定向)?(?:捐[赠款资出]|募[集捐]|筹[集款]|劝募|注资)/.test(after)

/** 捐建|“某某”|10间 */
const isBuilt = (before: string, after: string): boolean =>
  /(?:[捐援新兴共]建|建设|建成|建[立起]|设立|落成)(?:了|的|成)?(?:[\d一二两三四五六七八九十百]+余?[个所间座家处])?$/.test(
    before,
  ) && /^(?:[\d一二三四五六七八九十百两]|,|。|投入|正式|落成|启用|揭牌|位于)/.test(after)

const partner = /^的[^,。;“”]{0,8}(?:伙伴|[起赠持助办行作]方|单位|机构|组成部分)/

/** 参加|“某某”|的学生 */
const isJoined = (before: string, after: string): boolean =>
  /(?:参加|参与|加入)(?:了)?$/.test(before) &&
  /^的(?:学生|孩子|儿童|学员|教师|老师|医生|志愿者|患者|家庭|企业|家长)/.test(after)

/** 组织医疗队开展|“某某”|,已先后深入某省 */
const wentOn = (before: string, after: string): boolean =>
  /(?:开展|实施|发起)了?$/.test(before) && /^,(?:已|先后|相继|陆续)/.test(after)

/** 某基金会|“某某”|为孩子们送去书包 */
const serves = /^(?:已|先后|再次|首次|今年|共|累计|将){0,3}(?:[为向给让]|帮助|资助|救助|携手|联合|支持|覆盖|陪伴)/

/** `before` and `after` are what stands around the marks; `isOwned` where a body's name ends right before them. */
export const isToldAsProject = (before: string, after: string, isOwned: boolean): boolean =>
  !noProject.test(after) &&
  (launchedBy.test(before) ||
    goes.test(after) ||
    sends.test(after) ||
    begins.test(after) ||
    happens.test(after) ||
    isGivenFor(before, after) ||
    isBuilt(before, after) ||
    isJoined(before, after) ||
    wentOn(before, after) ||
    (before.endsWith('作为') && partner.test(after)) ||
    (isOwned && serves.test(after)))

/** ,困境儿童关爱计划|已累计救助 …, 作为|困境儿童关爱计划|的合作伙伴: what is said of a project that has a name. */
export const goesOnSince = (text: string, start: number, end: number): boolean =>
  (end - start >= 4 &&
    isMarkAt(text, start - 1) &&
    /^(?:已经?|共|先后|目前|现)*(?:累计|已在|已为|已覆盖|已资助|已惠及|覆盖了?全国|走过|进入第)/.test(
      text.slice(end, end + 10),
    )) ||
  (text.endsWith('作为', start) && partner.test(text.slice(end, end + 16)))
