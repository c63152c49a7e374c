/** The widest gap between groups of an indicator. */
import type { Indicator, Words } from '../../data/catalog/schema.ts';
import type { ObservationRow, PeriodRef } from '../query/answer.ts';
import type { Tier } from '../query/assemble.ts';
import { dimensionsOf, findIndicator } from '../query/lookup.ts';
import { answerObservations } from '../query/observations.ts';
import type { Release } from '../releases/release.ts';
import { toDifferenceText, toNumberText, type Lang } from '../words/numbers.ts';

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
export async function findGap(
  release: Release,
  id: string,
  within: string | undefined,
  tier: Tier,
): Promise<Gap | null> {
  const indicator = findIndicator(release, id);
  const dimensions = dimensionsOf(release, indicator).filter((dimension) => COMPARED.includes(dimension.id));
  const gaps = await Promise.all(
    dimensions.map(async ({ id: dimension }) => {
      const where = within === undefined ? {} : { where: { area: { in: [within] } } };
      const { rows } = await answerObservations(
        release,
        { indicators: [id], by: [dimension], period: { latest: 1 }, ...where },
        { tier },
      );
      return toGap(release, dimension, rows);
    }),
  );
  return gaps.reduce(
    (widest, gap) => (gap !== null && (widest === null || gap.difference > widest.difference) ? gap : widest),
    null,
  );
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
  return {
    dimension,
    period: first.period,
    high,
    low,
    difference,
    words: toGapWords(release, first, dimension, high, low),
  };
}

/** The group that is worse off comes first. */
function toGapWords(
  { catalog }: Release,
  { indicator }: ObservationRow,
  dimension: string,
  high: Side,
  low: Side,
): Words {
  const isHighWorse = indicator.direction === 'down';
  const [worse, better] = isHighWorse ? [high, low] : [low, high];
  const of = catalog.dimensions.find(({ id }) => id === dimension);
  const name = (side: Side, lang: Lang) =>
    of?.categories.find(({ id }) => id === side.category)?.label[lang] ?? side.category;
  // Kinds of place are common nouns, small within a sentence; peoples keep their capitals.
  const inner = (side: Side, lang: Lang) =>
    of?.derived === undefined ? name(side, lang) : name(side, lang).toLocaleLowerCase(lang);
  const size = (lang: Lang) => toSize(indicator, high.value - low.value, lang);
  return {
    vi: `${name(worse, 'vi')} ${isHighWorse ? 'cao hơn' : 'thấp hơn'} ${inner(better, 'vi')} ${size('vi')}`,
    en: `${name(worse, 'en')} ${size('en')} ${isHighWorse ? 'above' : 'below'} ${inner(better, 'en')}`,
  };
}

const RATE_WORDS = { vi: ['trên', 'trẻ em'], en: ['per', 'children'] } as const satisfies Record<
  Lang,
  readonly string[]
>;

/** A count's groups are compared by its rate. */
function toSize(indicator: Indicator, difference: number, lang: Lang): string {
  if (indicator.rate === undefined) return toDifferenceText(indicator, difference, lang);
  const [per, whom] = RATE_WORDS[lang];
  return `${toNumberText(difference, lang, 1)} ${per} ${toNumberText(indicator.rate.per, lang, 0)} ${whom}`;
}
