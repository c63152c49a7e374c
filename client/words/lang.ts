/** The language of the page: from the address, else as last chosen, else Vietnamese. */
import { en } from './en.ts';
import { vi, type Texts } from './vi.ts';

export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];
const TEXTS = { vi, en } as const satisfies Record<Lang, Texts>;
const KEY = 'mang-non-lang';

function isLang(text: string | null): text is Lang {
  return LANGS.some((lang) => lang === text);
}

export function toTexts(lang: Lang): Texts {
  return TEXTS[lang];
}

/** Reads the address first, then what was remembered. */
export function readLang(search: string, remembered: string | null): Lang {
  const asked = new URLSearchParams(search).get('lang');
  if (isLang(asked)) return asked;
  return isLang(remembered) ? remembered : 'vi';
}

export function rememberLang(lang: Lang): void {
  localStorage.setItem(KEY, lang);
}

export function recallLang(): string | null {
  return localStorage.getItem(KEY);
}
