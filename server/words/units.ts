/** Units in each language. */
import type { Indicator, Words } from '../../data/catalog/schema.ts';
import { toNumberText } from './numbers.ts';

interface UnitWords {
  readonly symbol: Words;
  readonly label: Words;
  readonly difference: Words;
}

export const UNIT_WORDS = {
  percent: {
    symbol: { vi: '%', en: '%' },
    label: { vi: 'phần trăm', en: 'percent' },
    difference: { vi: 'điểm phần trăm', en: 'percentage points' },
  },
  count: { symbol: { vi: '', en: '' }, label: { vi: 'số lượng', en: 'number' }, difference: { vi: '', en: '' } },
  per_1000: {
    symbol: { vi: '‰', en: '‰' },
    label: { vi: 'phần nghìn', en: 'per 1,000' },
    difference: { vi: 'điểm phần nghìn', en: 'per 1,000' },
  },
  per_100000: {
    symbol: { vi: '/100.000', en: ' per 100,000' },
    label: { vi: 'trên 100.000 trẻ em', en: 'per 100,000 children' },
    difference: { vi: 'trên 100.000 trẻ em', en: 'per 100,000 children' },
  },
} as const satisfies Record<Indicator['unit'], UnitWords>;

/** What a count's rate is per: "trên 100.000 trẻ em". Null for an indicator without one. */
export function toRateWords(indicator: Indicator): Words | null {
  if (indicator.rate === undefined) return null;
  const { per } = indicator.rate;
  return { vi: `trên ${toNumberText(per, 'vi', 0)} trẻ em`, en: `per ${toNumberText(per, 'en', 0)} children` };
}
