// The types of things and links, with their Chinese and English labels: the one place that lists them.
// Extraction, database, server and interface all take their names from here.

export interface Label {
  readonly zh: string
  readonly en: string
}

/** Types of entities. Those in `organizationTypes` also carry the label `Organization` in the graph. */
export const entityTypes = {
  Foundation: { zh: '基金会', en: 'Foundation' },
  Company: { zh: '企业', en: 'Company' },
  GovernmentBody: { zh: '政府机构', en: 'Government body' },
  Hospital: { zh: '医院', en: 'Hospital' },
  ResearchBody: { zh: '高校与科研机构', en: 'University or research body' },
  SocialOrganization: { zh: '社会组织', en: 'Social organisation' },
  Project: { zh: '项目', en: 'Project' },
  Person: { zh: '人物', en: 'Person' },
  Place: { zh: '地点', en: 'Place' },
  Topic: { zh: '议题', en: 'Topic' },
} as const satisfies Record<string, Label>

export type EntityType = keyof typeof entityTypes

export const organizationTypes = [
  'Foundation',
  'Company',
  'GovernmentBody',
  'Hospital',
  'ResearchBody',
  'SocialOrganization',
] as const satisfies readonly EntityType[]

export type OrganizationType = (typeof organizationTypes)[number]

/** True for the types that carry the label `Organization`. */
const organizations: ReadonlySet<EntityType> = new Set(organizationTypes)

export const isOrganization = (type: EntityType): type is OrganizationType => organizations.has(type)

export interface RelationKind {
  readonly label: Label
  readonly from: readonly EntityType[]
  readonly to: readonly EntityType[]
  /** Without direction: the ends may be swapped and mean the same. */
  readonly symmetric: boolean
  /** `stated` in documents, `derived` from other links, or both. */
  readonly origin: 'stated' | 'derived' | 'both'
}

const organization = organizationTypes
const actor = [...organizationTypes, 'Person'] as const
const doer = [...organizationTypes, 'Project'] as const

/** Types of links between entities: what they say, what they may join. */
export const relationTypes = {
  INITIATES: {
    label: { zh: '发起', en: 'Initiates' },
    from: actor,
    to: ['Project'],
    symmetric: false,
    origin: 'stated',
  },
  FUNDS: { label: { zh: '资助', en: 'Funds' }, from: actor, to: doer, symmetric: false, origin: 'stated' },
  PARTNERS_IN: {
    label: { zh: '参与', en: 'Partners in' },
    from: organization,
    to: ['Project'],
    symmetric: false,
    origin: 'stated',
  },
  SUPPORTS: { label: { zh: '支持', en: 'Supports' }, from: organization, to: doer, symmetric: false, origin: 'stated' },
  SIGNED_WITH: { label: { zh: '签约', en: 'Signed with' }, from: doer, to: doer, symmetric: true, origin: 'stated' },
  ASSISTS: {
    label: { zh: '对口帮扶', en: 'Assists' },
    from: organization,
    to: organization,
    symmetric: false,
    origin: 'stated',
  },
  COORDINATES_WITH: {
    label: { zh: '协作', en: 'Coordinates with' },
    from: doer,
    to: doer,
    symmetric: true,
    origin: 'both',
  },
  CO_FUNDS: { label: { zh: '共同资助', en: 'Co-funds' }, from: actor, to: actor, symmetric: true, origin: 'derived' },
  HOLDS_POSITION: {
    label: { zh: '任职', en: 'Holds position' },
    from: ['Person'],
    to: doer,
    symmetric: false,
    origin: 'stated',
  },
  PART_OF: {
    label: { zh: '隶属', en: 'Part of' },
    from: [...doer, 'Place'],
    to: [...doer, 'Place'],
    symmetric: false,
    origin: 'stated',
  },
  LOCATED_IN: {
    label: { zh: '位于', en: 'Located in' },
    from: doer,
    to: ['Place'],
    symmetric: false,
    origin: 'stated',
  },
  ABOUT: { label: { zh: '议题', en: 'About' }, from: doer, to: ['Topic'], symmetric: false, origin: 'stated' },
} as const satisfies Record<string, RelationKind>

export type RelationType = keyof typeof relationTypes

/** What a derived link rests on. */
export const basisLabels = {
  sameGrant: { zh: '同一笔捐赠', en: 'Same grant' },
  sameProject: { zh: '同一项目', en: 'Same project' },
  jointLaunch: { zh: '共同发起', en: 'Joint launch' },
  agreement: { zh: '协议', en: 'Agreement' },
  assistance: { zh: '帮扶', en: 'Assistance' },
  meeting: { zh: '会面', en: 'Meeting' },
} as const satisfies Record<string, Label>

export type Basis = keyof typeof basisLabels

/** How a sentence puts its fact. Only what is asserted enters the reading layer of the graph. */
export const claimStatuses = {
  asserted: { zh: '陈述', en: 'Asserted' },
  planned: { zh: '计划', en: 'Planned' },
  hoped: { zh: '期望', en: 'Hoped for' },
  denied: { zh: '否认', en: 'Denied' },
} as const satisfies Record<string, Label>

export type ClaimStatus = keyof typeof claimStatuses

/** How an amount is meant. */
export const amountQualifiers = {
  exact: { zh: '', en: '' },
  atLeast: { zh: '至少', en: 'at least' },
  about: { zh: '约', en: 'about' },
  upTo: { zh: '最多', en: 'up to' },
} as const satisfies Record<string, Label>

export const grantKinds = {
  donation: { zh: '捐赠', en: 'Donation' },
  budget: { zh: '预算', en: 'Budget' },
  inKind: { zh: '实物', en: 'In kind' },
  disbursement: { zh: '拨付', en: 'Disbursement' },
} as const satisfies Record<string, Label>

export const grantScopes = {
  single: { zh: '单笔', en: 'Single' },
  joint: { zh: '联合', en: 'Joint' },
  cumulative: { zh: '累计', en: 'Cumulative' },
} as const satisfies Record<string, Label>

/**
 * Fields of charity. The broad ones follow article 3 of the Charity Law of the People's Republic of China (2016, amended 2023);
 * the finer ones name their broader field.
 */
export const topics = {
  poverty: { zh: '扶贫济困', en: 'Poverty relief' },
  elderly: { zh: '养老助老', en: 'Care for the elderly' },
  children: { zh: '儿童福利', en: 'Child welfare' },
  disability: { zh: '助残', en: 'Disability' },
  disaster: { zh: '救灾减灾', en: 'Disaster relief' },
  education: { zh: '教育', en: 'Education' },
  science: { zh: '科学', en: 'Science' },
  culture: { zh: '文化', en: 'Culture' },
  health: { zh: '医疗卫生', en: 'Health' },
  sports: { zh: '体育', en: 'Sports' },
  environment: { zh: '生态环境', en: 'Environment' },
  childhoodCancer: { zh: '儿童肿瘤', en: 'Childhood cancer', broader: 'health' },
  maternalChildHealth: { zh: '妇幼健康', en: 'Maternal and child health', broader: 'health' },
  congenitalHeartDisease: { zh: '先天性心脏病', en: 'Congenital heart disease', broader: 'health' },
  ruralDoctors: { zh: '乡村医生', en: 'Rural doctors', broader: 'health' },
  ruralEducation: { zh: '乡村教育', en: 'Rural education', broader: 'education' },
  ruralRevitalization: { zh: '乡村振兴', en: 'Rural revitalisation', broader: 'poverty' },
  women: { zh: '妇女发展', en: 'Women' },
} as const satisfies Record<string, Label & { readonly broader?: string }>

export type TopicKey = keyof typeof topics
