/** The widest gap between groups of an indicator. */
import type { Words } from '../../data/catalog/schema.ts';
import type { ObservationRow, PeriodRef } from '../query/answer.ts';
import type { Tier } from '../query/assemble.ts';
import { dimensionsOf, findIndicator } from '../query/lookup.ts';
import { answerObservations } from '../query/observations.ts';
import type { Release } from '../releases/release.ts';
import { toNumberText, type Lang } from '../words/numbers.ts';

/** Groups smaller than this swing too much to be compared. */
const SMALLEST_GROUP = 100;
const COMPARED = ['residence', 'ethnicity'];

export interface Gap {
  readonly dimension: string;
  readonly period: PeriodRef;
  readonly high: { readonly category: string; readonly value: number };
  readonly low: { readonly category: string; readonly value: number };
  readonly difference: number;
  readonly words: Words;
}

interface Side {
  readonly category: string;
  readonly value: number;
}

/** Highest less lowest group, in the indicator's unit or, for counts, its rate; null where no two groups compare. */
export async function findGap(release: Release, id: string, within: string | undefined, tier: Tier): Promise<Gap | null> {
  const indicator = findIndicator(release, id);
  const dimensions = dimensionsOf(release, indicator).filter((dimension) => COMPARED.includes(dimension.id));
  const gaps = await Promise.all(
    dimensions.map(async ({ id: dimension }) => {
      const where = within === undefined ? {} : { where: { area: { in: [within] } } };
      const { rows } = await answerObservations(release, { indicators: [id], by: [dimension], period: { latest: 1 }, ...where }, { tier });
      return toGap(release, dimension, rows);
    }),
  );
  return gaps.reduce((widest, gap) => (gap !== null && (widest === null || gap.difference > widest.difference) ? gap : widest), null);
}

function toGap(release: Release, dimension: string, rows: readonly ObservationRow[]): Gap | null {
  const sides = rows.flatMap((row): Side[] => {
    const value = row.indicator.unit === 'count' ? row.rate : row.value;
    const isLarge = row.denominator !== null && row.denominator >= SMALLEST_GROUP;
    return value === null || !isLarge ? [] : [{ category: row.categories[0]?.category ?? '', value }];
  });
  const ordered = sides.toSorted((a, b) => b.value - a.value);
  const [high, low, first] = [ordered[0], ordered.at(-1), rows[0]];
  if (high === undefined || low === undefined || first === undefined || high === low) return null;
  const difference = high.value - low.value;
  return { dimension, period: first.period, high, low, difference, words: toGapWords(release, first, dimension, high, low) };
}

/** The group that is worse off comes first. */
function toGapWords({ catalog }: Release, { indicator }: ObservationRow, dimension: string, high: Side, low: Side): Words {
  const labels = catalog.dimensions.find(({ id }) => id === dimension)?.categories ?? [];
  const name = (side: Side, lang: Lang) => labels.find(({ id }) => id === side.category)?.label[lang] ?? side.category;
  const isHighWorse = indicator.direction === 'down';
  const [worse, better] = isHighWorse ? [high, low] : [low, high];
  const size = (lang: Lang) => toNumberText(high.value - low.value, lang, 1);
  const unit = indicator.unit === 'percent' ? { vi: 'điểm phần trăm', en: 'percentage points' } : { vi: 'trên 100.000 trẻ em', en: 'per 100,000 children' };
  return {
    vi: `${name(worse, 'vi')} ${isHighWorse ? 'cao hơn' : 'thấp hơn'} ${name(better, 'vi')} ${size('vi')} ${unit.vi}`,
    en: `${name(worse, 'en')} ${size('en')} ${unit.en} ${isHighWorse ? 'above' : 'below'} ${name(better, 'en')}`,
  };
}
