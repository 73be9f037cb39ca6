// A small graph for the server's tests, as the loader would write it: three foundations that launched one project together,
// gifts of every sort, a person, a place, a topic, two documents. All names are made up.

import type { ClaimNode, EntityNode, GrantNode, Graph, Link } from '../../../seed/load/graph.ts'
import type { EntityType, RelationType } from '../../../seed/ontology.ts'

const sentences = {
  launch: '青禾公益基金会、云杉慈善基金会与远帆基金会共同发起小树苗医疗项目。',
  joint: '青禾公益基金会和云杉慈善基金会联合向小树苗医疗项目捐赠人民币6600.50元。',
  single: '青禾公益基金会另向该项目捐赠1234.56元。',
  cumulative: '多年来青禾公益基金会累计向该项目捐赠约九百万元。',
  position: '林示例任青禾公益基金会秘书长。',
  place: '小树苗医疗项目在示例市开展。',
  figure: '截至2021年底，项目已为68名患儿支付2346.80元。',
}
const text = `😀示例通讯\n${Object.values(sentences).join('\n')}\n`
const spanOf = (quote: string) => ({ quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })

const entity = (id: string, type: EntityType, name: string, more: Partial<EntityNode> = {}): EntityNode => ({
  id,
  type,
  name,
  aliases: [],
  pinyin: [],
  initials: [],
  documents: 1,
  degree: 1,
  coFunding: 0,
  coordination: 0,
  firstSeen: '2020-01-02',
  lastSeen: '2020-01-02',
  ...more,
})

const claim = (
  id: string,
  type: RelationType,
  subject: string,
  object: string,
  quote: string,
  more: Partial<ClaimNode> = {},
): ClaimNode => ({
  id,
  type,
  subject,
  object,
  document: 'd1',
  ...spanOf(quote),
  confidence: 0.9,
  status: 'asserted',
  method: 'example',
  ...more,
})

const link = (type: RelationType, from: string, to: string, claims: string[], more: Partial<Link> = {}): Link => ({
  id: `${type}-${from}-${to}`,
  type,
  from,
  to,
  claims,
  documents: 1,
  confidence: 0.9,
  derived: false,
  ...more,
})

const grant = (id: string, givers: string[], more: Partial<GrantNode> = {}): GrantNode => ({
  id,
  givers,
  recipients: ['p1'],
  claims: [],
  kind: 'donation',
  scope: 'single',
  ...more,
})

const derived = (type: RelationType, from: string, to: string, claims: string[]) =>
  link(type, from, to, claims, { derived: true, basis: ['jointLaunch'], projects: ['p1'], weight: 1 })

const yuan = (amountMinor: number) => ({ amountMinor, amount: amountMinor / 100, currency: 'CNY', qualifier: 'exact' })

export const exampleGraph: Graph = {
  entities: [
    entity('f1', 'Foundation', '青禾公益基金会', {
      aliases: ['青禾基金'],
      pinyin: ['qing he gong yi ji jin hui', 'qing he ji jin'],
      initials: ['q h g y j j h', 'q h j j'],
      degree: 6,
      documents: 2,
    }),
    entity('f2', 'Foundation', '云杉慈善基金会', {
      pinyin: ['yun shan ci shan ji jin hui'],
      initials: ['y s c s j j h'],
      degree: 4,
    }),
    entity('f3', 'Foundation', '远帆基金会', { pinyin: ['yuan fan ji jin hui'], initials: ['y f j j h'], degree: 3 }),
    entity('c1', 'Company', '青禾', { pinyin: ['qing he'], initials: ['q h'], degree: 0 }),
    entity('p1', 'Project', '小树苗医疗项目', {
      pinyin: ['xiao shu miao yi liao xiang mu'],
      initials: ['x s m y l x m'],
      degree: 7,
    }),
    entity('h1', 'Person', '林示例', { pinyin: ['lin shi li'], initials: ['l s l'] }),
    entity('l1', 'Place', '示例市', { pinyin: ['shi li shi'], initials: ['s l s'], region: '990100' }),
    entity('t1', 'Topic', '儿童肿瘤', { pinyin: ['er tong zhong liu'], initials: ['e t z l'] }),
    entity('s1', 'SocialOrganization', 'Harbour Light Trust', { aliases: ['HLT'], degree: 0 }),
  ],
  documents: [
    {
      id: 'd1',
      path: 'a.txt',
      title: '示例通讯',
      publisher: '示例社',
      published: '2020-01-02',
      sha256: 'a',
      text,
      articles: [],
    },
    {
      id: 'd2',
      path: 'b.txt',
      title: '第二份',
      sha256: 'b',
      text: '青禾公益基金会。',
      articles: [{ title: '第二份', start: 0, end: 8 }],
    },
  ],
  mentions: [
    ...['f1', 'f2', 'f3', 'p1', 'h1', 'l1'].map((id) => ({ entity: id, document: 'd1' })),
    { entity: 'f1', document: 'd2' },
  ],
  claims: [
    claim('k1', 'INITIATES', 'f1', 'p1', sentences.launch),
    claim('k2', 'INITIATES', 'f2', 'p1', sentences.launch),
    claim('k3', 'INITIATES', 'f3', 'p1', sentences.launch),
    claim('k4', 'FUNDS', 'f1', 'p1', sentences.joint, {
      amount: 6600.5,
      currency: 'CNY',
      qualifier: 'exact',
      grant: 'g1',
    }),
    claim('k5', 'FUNDS', 'f2', 'p1', sentences.joint, {
      amount: 6600.5,
      currency: 'CNY',
      qualifier: 'exact',
      grant: 'g1',
    }),
    claim('k6', 'FUNDS', 'f1', 'p1', sentences.single, {
      amount: 1234.56,
      currency: 'CNY',
      qualifier: 'exact',
      grant: 'g2',
    }),
    claim('k7', 'HOLDS_POSITION', 'h1', 'f1', sentences.position, { title: '秘书长', date: '2020' }),
    claim('k8', 'LOCATED_IN', 'p1', 'l1', sentences.place),
    claim('k9', 'FUNDS', 'f1', 'p1', sentences.cumulative, { grant: 'g3' }),
  ],
  grants: [
    grant('g1', ['f1', 'f2'], {
      ...yuan(660050),
      scope: 'joint',
      claims: ['k4', 'k5'],
      date: '2020-01-01',
      since: '2020-01-01',
      until: '2020-01-01',
    }),
    grant('g2', ['f1'], { ...yuan(123456), claims: ['k6'], date: '2019', since: '2019-01-01', until: '2019-12-31' }),
    grant('g3', ['f1'], { ...yuan(900000000), scope: 'cumulative', qualifier: 'about', claims: ['k9'] }),
    grant('g4', ['f1'], { ...yuan(500), kind: 'budget' }),
    grant('g5', ['f1'], { ...yuan(700), kind: 'inKind' }),
    grant('g6', ['f1'], { ...yuan(800), qualifier: 'atLeast' }),
    grant('g7', ['f1']),
    grant('g8', ['f1'], { amountMinor: Number.MAX_SAFE_INTEGER, currency: 'USD', qualifier: 'exact' }),
    grant('g9', ['f1'], { amountMinor: Number.MAX_SAFE_INTEGER, currency: 'USD', qualifier: 'exact' }),
  ],
  figures: [
    {
      id: 'u1',
      project: 'p1',
      document: 'd1',
      ...spanOf(sentences.figure),
      confidence: 0.8,
      amount: 2346.8,
      amountMinor: 234680,
      currency: 'CNY',
      beneficiaries: 68,
      asOf: '2021-12-31',
    },
  ],
  links: [
    link('INITIATES', 'f1', 'p1', ['k1']),
    link('INITIATES', 'f2', 'p1', ['k2']),
    link('INITIATES', 'f3', 'p1', ['k3']),
    link('FUNDS', 'f1', 'p1', ['k4', 'k6', 'k9'], { grants: ['g1', 'g2', 'g3'] }),
    link('FUNDS', 'f2', 'p1', ['k5'], { grants: ['g1'] }),
    link('HOLDS_POSITION', 'h1', 'f1', ['k7'], {
      title: '秘书长',
      date: '2020',
      since: '2020-01-01',
      until: '2020-12-31',
    }),
    link('LOCATED_IN', 'p1', 'l1', ['k8']),
    link('ABOUT', 'p1', 't1', ['k8']),
    derived('CO_FUNDS', 'f1', 'f2', ['k1', 'k2', 'k4', 'k5']),
    derived('CO_FUNDS', 'f1', 'f3', ['k1', 'k3']),
    derived('CO_FUNDS', 'f2', 'f3', ['k2', 'k3']),
    derived('COORDINATES_WITH', 'f1', 'f2', ['k1', 'k2']),
  ],
}
