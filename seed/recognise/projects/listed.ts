// Projects in lists that say what they are of: 某某书屋、某某科学课等项目, where one of the items is known for a project.

import { flatMap, matchesOf } from '../../flat.ts'
import { boundaryWords } from '../../lexicon/boundaries.ts'
import type { Span } from '../../segment/article.ts'
import type { Context } from '../context.ts'
import { itemsBefore } from '../organizations/lists.ts'
import { wordsBetween } from '../organizations/validity.ts'
import { isOrdinaryWord } from '../words.ts'
import { isGeneralProject, projectEnding } from './general.ts'
import { headed } from './headed.ts'
import type { ProjectSpan } from './project.ts'

const tail =
  /(?:等(?:[\d两三四五六七八九十多余]{1,4}[个项类大])?|[\d两三四五六七八九十]{1,3}[个项类大])(?:公益|慈善|品牌|资助|救助|助学|特色|重点|核心|主要|系列)*项目/g

const couldBeName = (context: Context, { start, end }: Span): boolean =>
  /^[\u4e00-\u9fffA-Za-z0-9·]{3,12}$/.test(context.text.slice(start, end)) &&
  !wordsBetween(context, start, end).some((word) => boundaryWords.has(word)) &&
  !isGeneralProject(context.text.slice(start, end), true)

/** 甲、乙和丙|三个关爱基金: the head that the items share. */
const sharedHead =
  /等?[两三四五六七八九十\d]{1,2}[个支项大]((?:公益|慈善|专项|冠名|爱心|关爱|救助|助学|教育|帮扶|助困|奖励)+(?:基金(?!会)|信托))/g

const couldBeBrand = (context: Context, { start, end }: Span): boolean =>
  /^[\u4e00-\u9fffA-Za-z0-9·]{2,8}$/.test(context.text.slice(start, end)) &&
  !wordsBetween(context, start, end).some((word) => boundaryWords.has(word))

/** Funds in lists that share their head: 甲、乙和丙|三个关爱基金. */
function sharingHead(context: Context, isFree: (start: number, end: number) => boolean): ProjectSpan[] {
  const { text } = context
  return flatMap(matchesOf(text, sharedHead), (match): ProjectSpan[] => {
    const items = itemsBefore(context, match.index)
    const areNames =
      items.length > 1 && items.every((item) => isFree(item.start, item.end) && couldBeBrand(context, item))
    return areNames
      ? items.map(({ start, end }) => {
          const name = text.slice(start, end)
          return { start, end, name: name + match[1], aliases: [name], quoted: false }
        })
      : []
  })
}

/** All of them; `isFree` says where no other name was found, `projectTo` where the name of a project ends. */
export function listedProjects(
  context: Context,
  isFree: (start: number, end: number) => boolean,
  isProjectTo: (at: number) => boolean,
): ProjectSpan[] {
  const { text } = context
  const ofKind = flatMap(matchesOf(text, tail), (match): ProjectSpan[] => {
    const items = itemsBefore(context, match.index)
    if (items.length < 2) return []
    const named = items.filter(
      (item) =>
        isFree(item.start, item.end) &&
        couldBeName(context, item) &&
        projectEnding(text.slice(item.start, item.end), true) !== undefined,
    )
    const known = named.length + items.filter(({ end }) => isProjectTo(end)).length
    const others = items.filter(
      (item) =>
        known > 0 &&
        !named.includes(item) &&
        isFree(item.start, item.end) &&
        couldBeName(context, item) &&
        wordsBetween(context, item.start, item.end).some((word) => !isOrdinaryWord(word)),
    )
    return [...named, ...others].map(({ start, end }) => ({
      start,
      end,
      name: text.slice(start, end),
      aliases: [],
      quoted: false,
    }))
  })
  return [...ofKind, ...sharingHead(context, isFree), ...headed(context, isFree)]
}
