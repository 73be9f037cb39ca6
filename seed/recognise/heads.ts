// Words that names of bodies begin with as with a place: 中国, the army, the parties.

import { nationalPrefixes } from '../lexicon/organizations.ts'
import { endingOf } from '../lexicon/trie.ts'
import { isMarkAt } from './characters.ts'
import type { Context } from './context.ts'

/** 国家重点实验室, 全国性: the prefix is part of another word. */
const notPrefix = /^(?:国家重点|国家级|国家工程|全国性|全国各|中国式|中国区)/

/** The army's bodies are named so, without a place: 解放军总医院. */
const forces = ['中国人民解放军', '解放军', '武警', '海军', '空军', '陆军', '火箭军']
export const forceEnding = endingOf(forces)
const nationalEnding = endingOf(nationalPrefixes)

/** Length of a word like 中国 or 解放军 that ends at `at` and that names begin with; 0 where there is none. */
export const prefixBefore = (text: string, at: number): number => {
  const force = forceEnding(text, at)
  if (force !== undefined) return force.length
  const prefix = nationalEnding(text, at)
  return prefix === undefined || notPrefix.test(text.slice(at - prefix.length, at + 4)) ? 0 : prefix.length
}

/** What stands before a place in a name: the army, and parties beside the Communist one (民建某市委). */
export const partyEnding = endingOf([
  '世界',
  ...forces,
  '民革',
  '民盟',
  '民建',
  '民进',
  '农工党',
  '致公党',
  '九三学社',
  '台盟',
  '共青团',
])

/** Whether a place, a national word or a mark stands right before, or one character before. */
export const followsHead = ({ text, placeTo, starts }: Context, start: number): boolean => {
  const heads = (at: number) => placeTo.has(at) || prefixBefore(text, at) > 0
  return heads(start) || (starts[start - 1] === 1 && (heads(start - 1) || isMarkAt(text, start - 2)))
}
