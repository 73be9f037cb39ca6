// The interface in two languages: Chinese unless the reader chose English before.

import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en, enSingular } from './en.ts'
import { zh } from './zh.ts'

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
  await i18next.changeLanguage(language)
  mark(language)
}

interface Tree {
  readonly [key: string]: string | Tree
}

const merged = (base: Tree, more: Tree): Tree => {
  const result: Record<string, string | Tree> = { ...base }
  for (const [name, value] of Object.entries(more)) {
    const old = result[name]
    result[name] = typeof value === 'object' && typeof old === 'object' ? merged(old, value) : value
  }
  return result
}

export const startLanguage = async (): Promise<void> => {
  const language = remembered()
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: merged(en, enSingular) } },
    interpolation: { escapeValue: false },
  })
  mark(language)
}
