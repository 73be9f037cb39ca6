// National bodies known by name or short name: 教育部, 全国妇联, 国家卫健委.

import { bodiesByName, ministries, nationalShortForms, schoolShortForms } from '../../lexicon/organizations.ts'
import { trieOf } from '../../lexicon/trie.ts'
import type { OrganizationType } from '../../ontology.ts'
import type { Context } from '../context.ts'
import { tagOf } from '../words.ts'
import { foreignBodies } from './foreign.ts'
import type { OrganizationSpan } from './organization.ts'

const names = trieOf(
  [
    ...ministries,
    ...nationalShortForms.keys(),
    ...nationalShortForms.values(),
    ...schoolShortForms.keys(),
    ...bodiesByName.keys(),
    '特区政府',
  ].map((name) => [name, name] as const),
)

const social = /妇联|残联|工商联|侨联|团中央|红十字|工会|共青团/

const typeOf = (name: string): OrganizationType => {
  if (schoolShortForms.has(name)) return 'ResearchBody'
  return bodiesByName.get(name) ?? (social.test(name) ? 'SocialOrganization' : 'GovernmentBody')
}

/** 金融|科技部, 经济|科技部: a department of something else. */
const isDepartment = (text: string, start: number, end: number): boolean =>
  text.charAt(end - 1) === '部' &&
  end - start <= 3 &&
  /^[\u4e00-\u9fff]{2}$/.test(text.slice(start - 2, start)) &&
  text.slice(start - 2, start) !== '国家' &&
  /^(?:n|vn|b|a)$/.test(tagOf(text.slice(start - 2, start)))

/** 特区政府: of Hong Kong, or of Macau where the text speaks of that alone. */
const named = (text: string, name: string): string =>
  name === '特区政府' ? `${text.includes('澳门') && !text.includes('港') ? '澳门' : '香港'}${name}` : name

/** All of them and those of other states, in order, but not inside what is masked and not after a place (北京市卫生部门). */
export function nationalBodies(context: Context, masked: Uint8Array): OrganizationSpan[] {
  const foreign = foreignBodies(context)
  const ours = ofChina(context, masked)
  return foreign.length === 0 ? ours : [...ours, ...foreign].sort((a, b) => a.start - b.start)
}

function ofChina(context: Context, masked: Uint8Array): OrganizationSpan[] {
  return names
    .all(context.text)
    .filter(
      ({ start, end, value }) =>
        masked[start] !== 1 &&
        // 北大|荒
        (context.starts[end] === 1 || !schoolShortForms.has(value)) &&
        context.taken[start] !== 1 &&
        // 卫生部|门, 中国银行|业协会
        !/[门业]/.test(context.text.charAt(end)) &&
        !isDepartment(context.text, start, end) &&
        !/^[\u4e00-\u9fff]{1,8}(?:\([^()]{2,6}\))?(?:股份)?有限公司/.test(context.text.slice(end, end + 24)) &&
        !context.placeTo.has(start) &&
        !context.text.startsWith('中国', start - 2),
    )
    .map(({ start, end: nameEnd, value }) => {
      // 中国电建|集团
      const group = bodiesByName.get(value) === 'Company' && context.text.startsWith('集团', nameEnd) ? '集团' : ''
      const end = nameEnd + group.length
      return {
        start,
        end,
        type: typeOf(value),
        name: named(context.text, value) + group,
        endingStart: end,
        anchored: true,
      }
    })
}
