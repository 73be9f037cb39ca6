// Traditional characters to simplified ones, length kept, for text that is written in traditional characters.
// Simplified text is left alone: some of its characters (著, 乾, 於) are in the tables of traditional ones too.

import { Converter } from 'opencc-js/t2cn'
import { isHan, unitSet } from './normalise.ts'

/** Frequent characters that only traditional text has. */
const telling = unitSet(
  '會國學們個來這說時對為發機構與長門開關問間電話語請謝記計設該論證許課護書畫當習業兒見現親覺經結給線組織統縣總義聯聽臺舉舊處號衛裝醫療濟華東車馬數萬億動員區團實專師廣應戰條產營響題類願顯風飛體點黨齊龍',
)

const share = 40

/** How many units of a text are looked at, and in how many steps they are spread over it. */
const sampled = 8192
const steps = 8

/** True where at least one Chinese character in forty is one that simplified text does not have. */
export function isTraditional(text: string): boolean {
  let han = 0
  let traditional = 0
  const stride = Math.max(sampled / steps, Math.floor(text.length / steps))
  for (let from = 0; from < text.length; from += stride) {
    const to = Math.min(text.length, from + sampled / steps)
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i)
      if (!isHan(unit)) continue
      han++
      traditional += telling[unit] ?? 0
    }
  }
  return traditional * share > han
}

const convert = Converter({ from: 't', to: 'cn' })
const single = new Map<string, string>()

function simplifyCharacter(character: string): string {
  const known = single.get(character)
  if (known !== undefined) return known
  const converted = convert(character)
  const kept = converted.length === character.length ? converted : character
  single.set(character, kept)
  return kept
}

/** The text in simplified characters, of the same length: by phrases where those keep it, else by characters. */
export function simplify(text: string): string {
  const whole = convert(text)
  return whole.length === text.length ? whole : Array.from(text, simplifyCharacter).join('')
}
