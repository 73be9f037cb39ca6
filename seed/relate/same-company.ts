// Whether two names of companies mean one: with and without the trade, the group and the place.

import { trades } from '../lexicon/organizations.ts'
import { isMadeOf } from '../recognise/organizations/validity.ts'
import { leadingPlace } from '../recognise/values/places.ts'
import { isOrdinaryWord, rememberingOf } from '../recognise/words.ts'

/** The place a name begins with, which is asked for again and again. */
export const places = rememberingOf((name) => leadingPlace(name))

/** 某某(集团)有限公司, 某某控股集团 and 某某集团. */
export const companyCore = rememberingOf((name) =>
  name
    .replace(/[()]/g, '')
    .replace(/(?:(?:控股|股份|企业)?集团)?(?:股份|控股|有限|责任)*公司$|(?:控股|股份|企业)?集团$|(?<=.{2})控股$/, ''),
)

/** What a company of the same group may be told by, so that the name without it is another's. */
const ownBusiness = /金融|投资|资本|基金|保险|银行|证券|信托|人寿|财险|置业|地产|物业|控股|股份|国际|传媒|影业/

const tradeWords: ReadonlySet<string> = new Set(trades)

/** 唐山惠达|陶瓷|集团 and 唐山惠达集团. */
export function isSameCompany(longer: string, shorter: string): boolean {
  if (longer === shorter) return true
  // 湖南|九龙|经贸, where 九龙 is no place.
  const bare = longer.slice(places(longer)?.end ?? 0)
  const whole = longer.startsWith(shorter) ? longer : bare
  const trade = whole.startsWith(shorter) ? whole.slice(shorter.length) : ''
  // 自贡市|金典化工
  if (bare === shorter && shorter.length >= 3 && !isOrdinaryWord(shorter)) return true
  const brand = whole === bare ? shorter : shorter.slice(places(shorter)?.end ?? 0)
  return brand.length >= 2 && isMadeOf(trade, tradeWords) && !ownBusiness.test(trade) && !isOrdinaryWord(brand)
}
