/** How an indicator is computed, in words. */
import type { Indicator, Words } from '../../data/catalog/schema.ts';
import { FACTORS } from '../query/figure.ts';
import { toNumberText } from './numbers.ts';

/** "Numerator / denominator × 100" for rates, the numerator alone for counts. */
export function toFormulaWords(indicator: Indicator): Words {
  const { numerator, denominator, unit, rate, kind } = indicator;
  const factor = FACTORS[unit] ?? rate?.per;
  if (kind === 'published') return { vi: `${numerator.vi} (số đã công bố)`, en: `${numerator.en} (as published)` };
  if (denominator === undefined || factor === undefined) return numerator;
  const ratio = {
    vi: `${numerator.vi} ÷ ${denominator.vi} × ${toNumberText(factor, 'vi', 0)}`,
    en: `${numerator.en} ÷ ${denominator.en} × ${toNumberText(factor, 'en', 0)}`,
  };
  return unit === 'count'
    ? { vi: `${numerator.vi}; tỷ suất: ${ratio.vi}`, en: `${numerator.en}; rate: ${ratio.en}` }
    : ratio;
}
