// Places that act, standing for their governments: they give or agree at the head of their clauses.

import type { Group } from './groups.ts'
import type { ClauseReading } from './roles.ts'
import type { Trigger } from './triggers.ts'

/** 某市某区|向某县捐赠, 某市|累计援助: at the head of its clause a place gives, standing for its government. */
export const givesAsPlace = (
  text: string,
  clause: ClauseReading,
  { start, end }: Group,
  { action }: Trigger,
): boolean =>
  /^(?:fund|bring)$/.test(action) &&
  /^[^在从由向对为给自的]{0,10}$/.test(text.slice(clause.start, start)) &&
  /^(?:[再多首]次|共计?|无偿|累计|先后|还|又|已|专门)*(?:[向为给][^,。;的]{2,24})?(?:捐[赠款资助出](?!仪式|活动)|援助|赠送)/.test(
    text.slice(end, end + 34),
  )

/** 某区还|与某县签订协议: at the head of its clause a place agrees, standing for its government. */
export const signsAsPlace = (
  text: string,
  clause: ClauseReading,
  { start, end, splits }: Group,
  { action, start: verb }: Trigger,
): boolean =>
  action === 'sign' &&
  /^[^在从由向对为给自的与和]{0,10}$/.test(text.slice(clause.start, start)) &&
  // 某区|与某县, 某区与某县|签订
  (/^(?:还|又|已|也|先后|分别|正式|率先|再次|同时)*[与和同]/.test(text.slice(end, end + 6)) ||
    (splits.length === 1 && /^(?:两地|双方|正式|共同|现场|分别|成功|已|就[^,。;]{2,20})*$/.test(text.slice(end, verb))))

/** 某县|收到某公司捐赠的物资: at the head of its clause a place receives, standing for its government. */
export const receivesAsPlace = (
  text: string,
  clause: ClauseReading,
  { start, end }: Group,
  { action }: Trigger,
): boolean =>
  (action === 'receive' || action === 'fund') &&
  /^[^在从由向对为给自的与和]{0,10}$/.test(text.slice(clause.start, start)) &&
  /^(?:共计?|先后|又|已|也|再次|累计|近日|日前)*(?:收到|接收|接受|获赠|获捐|迎来)/.test(text.slice(end, end + 8))

/** 在|某县、某县|定点扶贫: places that are helped. */
export const isHelpedAt = (text: string, { end, governor }: Group, { action, start }: Trigger): boolean =>
  action === 'assist' && governor === 'place' && /^等?[^,。;的]{0,4}$/.test(text.slice(end, Math.max(end, start)))
