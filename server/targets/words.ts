/** A target in words: "dưới 26% vào năm 2015". */
import type { Indicator, Target, Words } from '../../data/catalog/schema.ts';
import { toFigureText, toNumberText, type Lang } from '../words/numbers.ts';

const OPERATORS = {
  '<': { vi: (bound: string) => `dưới ${bound}`, en: (bound: string) => `below ${bound}` },
  '<=': { vi: (bound: string) => `không quá ${bound}`, en: (bound: string) => `at most ${bound}` },
  '>': { vi: (bound: string) => `trên ${bound}`, en: (bound: string) => `above ${bound}` },
  '>=': { vi: (bound: string) => `từ ${bound} trở lên`, en: (bound: string) => `at least ${bound}` },
} as const satisfies Record<Target['operator'], Record<Lang, (bound: string) => string>>;

const WHOLE_PERCENT = 100;

/** What the bound asks, without its year. */
export function toBoundWords(indicator: Indicator, target: Target, baselineYear: number): Words {
  const { value, relative, operator } = target;
  if (relative !== undefined) {
    const change = (lang: Lang) => `${toNumberText(Math.abs(relative), lang, 0)}%`;
    return relative < 0
      ? { vi: `giảm ${change('vi')} so với năm ${baselineYear}`, en: `${change('en')} fewer than in ${baselineYear}` }
      : { vi: `tăng ${change('vi')} so với năm ${baselineYear}`, en: `${change('en')} more than in ${baselineYear}` };
  }
  const bound = value ?? 0;
  const digits = Number.isInteger(bound) ? 0 : 1;
  if (indicator.unit === 'percent' && bound === WHOLE_PERCENT) return { vi: 'đạt 100%', en: '100%' };
  return {
    vi: OPERATORS[operator].vi(toFigureText(indicator, bound, 'vi', digits)),
    en: OPERATORS[operator].en(toFigureText(indicator, bound, 'en', digits)),
  };
}

/** The whole target with its year. */
export function toTargetWords(indicator: Indicator, target: Target, baselineYear: number): Words {
  const { vi, en } = toBoundWords(indicator, target, baselineYear);
  return { vi: `${vi} vào năm ${target.year}`, en: `${en} by ${target.year}` };
}
