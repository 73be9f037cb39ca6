// The interface in two languages: Chinese unless the reader chose English before.

import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Words } from './dictionary.ts'
import type { zh } from './zh.ts'

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof zh }
  }
}

const key = 'shantu.language'

/** For `lang` attributes and the browser's own formats. */
export const locale = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en-GB')

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value)

const remembered = (): Language => {
  try {
    const value = localStorage.getItem(key)
    return isLanguage(value) ? value : 'zh'
  } catch {
    return 'zh'
  }
}

const mark = (language: Language) => {
  document.documentElement.lang = locale(language)
}

export const setLanguage = async (language: Language): Promise<void> => {
  try {
    localStorage.setItem(key, language)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  await load(language)
  await i18next.changeLanguage(language)
  mark(language)
}

/** The reader's language alone is fetched. */
const words: Record<Language, () => Promise<Words<typeof zh>>> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./english.ts')).english,
}

const load = async (language: Language): Promise<void> => {
  if (i18next.hasResourceBundle(language, 'translation')) return
  i18next.addResourceBundle(language, 'translation', await words[language]())
}

export const startLanguage = async (): Promise<void> => {
  const language = remembered()
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: await words[language]() } },
    interpolation: { escapeValue: false },
  })
  mark(language)
}
