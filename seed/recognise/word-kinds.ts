// Which words a name may hold: those that belong inside, those it may begin after, and those that end it.

import { boundaryWords, softBoundaryWords, verbsInNames } from '../lexicon/boundaries.ts'
import { tagOf } from './words.ts'

type WordKind = 'inside' | 'soft' | 'hard'

export const measures = new Set([...'家所个名位条项间支批届期年月日人次场多余'])
export const numerals = new Set([...'一二三四五六七八九十'])
/** What stands before 家 where it counts. */
export const counting = /[\d一二三四五六七八九十百千万两几数多各余每这那该第等]/

const counters = new Set([...'家台套件份批座间'])

/** 家校合作, 新台小学: what counts bodies and things counts nothing where no number stands before it. */
export const countsNothing = (word: string, before: string): boolean => counters.has(word) && !counting.test(before)

/** 万方集团, 双桥中学, 八面山: a number in a name counts no bodies, people or days. */
const namesByNumber =
  /^[双三四五六七八九十百千万][^家所个名位条项间支批届期年月日人次场多余元件套台册份里亩吨分数百千万亿\d]$/

/** Whom projects are for, though nobody of that office belongs to a name: 乡村校长|培训计划. */
const learners = new Set(['校长', '园长', '院长', '学员'])

/** Words for times that names hold too: 现代服务业联合会, 未来教育基金会. */
const timesInNames = new Set([
  '现代',
  '当代',
  '未来',
  '明天',
  '明日',
  '春天',
  '新世纪',
  '今天',
  '早晨',
  '春晖',
  '青年',
  '老年',
  '中老年',
  '少年',
  '童年',
  '世纪',
  '金秋',
  '百年',
  '千年',
  '三秦',
  '大唐',
  '盛唐',
  '汉唐',
  '春秋',
])

/** Whether a word may stand in a name, only after its beginning, or never; `next` is the character after it. */
export function kindOf(word: string, next: string, atStart: boolean, holdsNouns: boolean): WordKind {
  // 红十字|人|道 救援: the dictionary reads 道 into the next word.
  if (word === '人' && next === '道') return 'inside'
  // A lone 中 or 上 after a mark begins a name (中宏保险); a numeral without a measure is part of one (天九集团).
  if (word.length === 1 && numerals.has(word)) return measures.has(next) ? 'hard' : 'inside'
  if ((holdsNouns && learners.has(word)) || timesInNames.has(word)) return 'inside'
  // 充分|发挥 is one word to the dictionary.
  if (boundaryWords.has(word) || (word.length === 4 && boundaryWords.has(word.slice(2)))) return 'hard'
  // 非常|重视, 高度|重视: an idiom of how and what somebody does.
  if (word.length === 4 && /^(?:d|ad|vd|a)$/.test(tagOf(word.slice(0, 2))) && /^v/.test(tagOf(word.slice(2)))) {
    if (![word.slice(0, 2), word.slice(2)].some((half) => verbsInNames.has(half))) return 'hard'
  }
  if (softBoundaryWords.has(word)) {
    if (word.length === 1) return atStart ? 'inside' : 'soft'
    return holdsNouns && /^n/.test(tagOf(word)) ? 'inside' : 'soft'
  }
  if (verbsInNames.has(word) || word.length === 1) return 'inside'
  const tag = tagOf(word)
  if (!(tag === 'eng' && /^[A-Za-z]{2}/.test(word)) && /^(?:p|c|u|r|y|e|t)/.test(tag)) return 'hard'
  if (/^m/.test(tag)) return word.startsWith('第') || namesByNumber.test(word) ? 'inside' : 'soft'
  if (/^(?:v|d|ad|vd)$/.test(tag)) return holdsNouns ? 'inside' : 'soft'
  return /^(?:d|vd|vq|ad)/.test(tag) ? 'soft' : 'inside'
}

/** Function words of one character that brands hold too (普正药业, 中国再保险). */
export const brandCharacters = new Set([...'正再同能特派都致可都还又用才起定达共愿时季首应那'])

/** Verbs of one character that brands of two begin with (厦门|建发|集团): only where another lone character follows. */
export const brandVerbs = new Set([...'建设选捐受想需自'])
