/** Figures as they are written in each language. */
import type { Indicator } from '../../data/catalog/schema.ts';

export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Lang, string>;
const formats = new Map<string, Intl.NumberFormat>();

/** A number with its language's marks; `digits` after the decimal one. */
export function toNumberText(value: number, lang: Lang, digits: number): string {
  const key = `${lang}${digits}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(LOCALES[lang], { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(value);
}

/** Counts have no decimals, rates have one. */
export function toDigits(indicator: Indicator): number {
  return indicator.unit === 'count' ? 0 : 1;
}

const SYMBOLS = {
  percent: { vi: '%', en: '%' },
  count: { vi: '', en: '' },
  per_1000: { vi: '‰', en: '‰' },
  per_100000: { vi: '/100.000 trẻ em', en: ' per 100,000 children' },
} as const satisfies Record<Indicator['unit'], Record<Lang, string>>;

/** A figure with its unit, as "24,2%". */
export function toFigureText(indicator: Indicator, value: number, lang: Lang, digits = toDigits(indicator)): string {
  return `${toNumberText(value, lang, digits)}${SYMBOLS[indicator.unit][lang]}`;
}

const DIFFERENCES = {
  percent: { vi: ' điểm phần trăm', en: ' percentage points' },
  count: { vi: '', en: '' },
  per_1000: { vi: ' điểm phần nghìn', en: ' per 1,000' },
  per_100000: { vi: ' trên 100.000 trẻ em', en: ' per 100,000 children' },
} as const satisfies Record<Indicator['unit'], Record<Lang, string>>;

/** A difference with its unit, without a sign, as "1,2 điểm phần trăm". */
export function toDifferenceText(indicator: Indicator, difference: number, lang: Lang): string {
  return `${toNumberText(Math.abs(difference), lang, toDigits(indicator))}${DIFFERENCES[indicator.unit][lang]}`;
}
